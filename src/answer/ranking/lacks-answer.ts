import type { Language } from '../../domain.js';
import { packOf } from '../../text/languages/language-packs.js';
import type { Query } from '../question/query.js';
import type { Features } from './candidate.js';

const typedFeatures = [
  'newPerson',
  'newOrganization',
  'newPlace',
  'newDate',
  'newQuantity',
  'newNumber',
  'newName',
  'reason',
  'definition',
] as const;

/** What `newPerson` is at least where a sentence names a kind of people. */
const kindOfPeople = 0.6;

type TypedFeatures = Pick<Features, (typeof typedFeatures)[number] | 'fact'>;

/**
 * Whether a sentence can't answer whatever words it shares: nothing in it is of the type or in the form that the
 * question asks for, where that is told from how a thing is written.
 */
export function lacksAnswer(query: Query, features: TypedFeatures): boolean {
  if (query.form === 'phone' || query.form === 'email' || query.form === 'version' || query.form === 'expansion')
    return features.fact === 0;
  // A postal one has a number or a name.
  if (query.form === 'address')
    return features.fact === 0 && !features.newPlace && !features.newNumber && !features.newName;
  if (asksForName(query)) return !features.newName && !features.newOrganization && features.newPerson < 1;
  // Whether a word is new can't be told across languages, so that a kind of people must be named, or a name.
  if (query.isTranslated && query.answerType === 'person' && capitalsOf(query.language) !== 'none')
    return features.newPerson < kindOfPeople && !(features.newName && capitalsOf(query.language) === 'names');
  return needsType(query) && !typedFeatures.some((name) => features[name] > 0);
}

/**
 * Types whose answers are told from their writing. Where there are no capitals names are too often overlooked.
 */
function needsType({ answerType, language }: Query): boolean {
  return answerType === 'date' || answerType === 'quantity' || (answerType === 'person' && hasCapitals(language));
}

/** "What is the name of the vendor?" */
function asksForName({ answerType, form, language }: Query): boolean {
  return form === 'name' && (answerType === 'organization' || answerType === 'person') && hasCapitals(language);
}

function hasCapitals(language: Language): boolean {
  return capitalsOf(language) !== 'none';
}

function capitalsOf(language: Language) {
  return packOf(language)?.writing.capitals;
}
