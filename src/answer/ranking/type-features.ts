import type { Fact, FactType } from '../../domain.js';
import { blankAddresses } from '../../text/addresses.js';
import { normalizeWord } from '../../text/normalize.js';
import { namesLength } from '../question/asking-words.js';
import { cuesOf } from '../question/cue-words.js';
import { evidenceOf } from '../question/evidence-words.js';
import { lacksValue } from '../question/lacks-value.js';
import type { AnswerType, Query } from '../question/query.js';
import type { Features } from './candidate.js';
import { namesDoer, namesPeople, placeOfDeed } from './names-doer.js';
import { tellsSpan } from './tells-span.js';
import { holdsForm, withoutAddresses } from './value-forms.js';

/** A sentence as far as its type matters. */
export interface TypedSentence {
  readonly text: string;
  readonly terms: readonly string[];
  readonly facts: readonly Fact[];
  /** The lines that lead it in, as one text, where it is an item ("The caretaker:"). */
  readonly leadIn?: string;
  /** The headings above it. */
  readonly heading?: string;
  /** The text of a fact's span. */
  readonly textOf: (fact: Fact) => string;
}

export type TypeFeatures = Pick<
  Features,
  | 'newPerson'
  | 'newOrganization'
  | 'newPlace'
  | 'newDate'
  | 'newQuantity'
  | 'newNumber'
  | 'many'
  | 'newName'
  | 'reason'
  | 'definition'
> & {
  /** Whether it holds something in the form that is asked for, 0 to 1; 0 where none is asked for. */
  readonly formed: number;
};

/** Types of facts that answer a question of a type. */
export const answeringFacts: Readonly<Partial<Record<AnswerType, readonly FactType[]>>> = {
  person: ['person', 'role'],
  organization: ['organization'],
  place: ['place'],
  date: ['date'],
  quantity: ['quantity'],
  definition: ['definition'],
};

/** What a cue counts ("since the pandemic" for a date, "only you" for a person) where the fact itself counts 1. */
const cueValue = 0.3;

/** What a group of people or a time without a date counts ("the travel team", "on Thursdays"). */
const kindValue = 0.6;

/** What a group of people counts in a sentence that doesn't say what the question asks after. */
const faintValue = 0.05;

/** Facts from which on a sentence is a list. */
const manyFacts = 5;

/** Tells whether the sentence holds something of the type asked for that the question doesn't have already. */
export function computeTypeFeatures(query: Query, sentence: TypedSentence): TypeFeatures {
  const { terms, facts, textOf } = sentence;
  const text = withoutAddresses(sentence.text);
  const joined = ` ${terms.join(' ')} `;
  const type = query.answerType;
  const isNew = (value: string) => lacksValue(query, value);
  const types = answeringFacts[type] ?? [];
  const found = facts.filter((fact) => types.includes(fact.type) && isNew(textOf(fact))).length;
  const holdsFact = found > 0;
  const isFormed = holdsForm(query, { ...sentence, joined });
  const wantsNumber = (type === 'quantity' && isFormed) || type === 'date' || query.form === 'address';
  // A year is no amount of anything.
  const numbered = blankAddresses(type === 'quantity' ? withoutDates(text, facts, textOf) : text);
  const wantsName = type === 'person' || type === 'organization' || type === 'place';
  return {
    newPerson: type === 'person' ? (holdsFact ? 1 : toldPerson(query, sentence)) : 0,
    newOrganization: type === 'organization' && holdsFact ? 1 : 0,
    newPlace: type === 'place' && holdsFact ? 1 : 0,
    newDate: type === 'date' ? (holdsFact ? 1 : toldTime(query, terms, joined)) : 0,
    newQuantity: type === 'quantity' && isFormed ? toldAmount(query, sentence, { holdsFact, joined }) : 0,
    newNumber: wantsNumber && (numbered.match(/\p{Nd}[\p{Nd}.,]*/gu) ?? []).some(isNew) ? 1 : 0,
    many: query.wantsList ? Math.min(1, found / manyFacts) : 0,
    newName: wantsName && namesNew(query, text) ? 1 : 0,
    reason: type === 'reason' && toldReason(query, terms, joined) ? 1 : 0,
    definition: type === 'definition' && holdsFact ? 1 : 0,
    formed: isFormed ? formedValue(query, text) : 0,
  };
}

/** An address or a number that is asked for by name is as good as a fact; one that would do is a sign. */
function formedValue({ form, text: asked, language }: Query, text: string): number {
  // "How long" is answered by what is so long.
  if (form === 'duration') return namesLength({ text: asked, language }, text) ? kindValue : 0;
  return form === 'phone' || form === 'email' || form === 'address' || form === 'expansion'
    ? 1
    : form === 'contact' || form === 'version'
      ? kindValue
      : 0;
}

function hasAny(terms: readonly string[], words: ReadonlySet<string>): boolean {
  return terms.some((term) => words.has(term));
}

/** How well a sentence tells who without naming anybody: 0, by a word for people in general, or by a kind of people. */
function toldPerson(query: Query, { text, terms, leadIn = '' }: TypedSentence): number {
  const evidence = evidenceOf(query.language);
  if (evidence && (namesPeople(query, text, evidence) || namesPeople(query, leadIn, evidence)))
    return placeOfDeed(query, terms) < 0 ? faintValue : kindValue;
  const isTold = hasAny(terms, cuesOf(query.language).people) || (evidence && namesDoer(query, terms, evidence));
  return isTold ? cueValue : 0;
}

/**
 * How well a sentence of the right form tells how many: by a number, by the dates from which to which something lasted,
 * or without one: that it is free, until when, or a dual.
 */
function toldAmount(
  { form, language }: Query,
  { text, terms, facts, textOf }: TypedSentence,
  { holdsFact, joined }: { readonly holdsFact: boolean; readonly joined: string },
): number {
  const { duals, lengths } = evidenceOf(language) ?? {};
  if (form === 'duration') {
    const dates = facts.filter((fact) => fact.type === 'date').map(textOf);
    const span = tellsSpan({ text, terms }, dates, language);
    if (span === 'closed') return 1;
    if (!holdsFact && span === 'open') return kindValue;
  }
  if (holdsFact) return 1;
  if (form === 'duration' && lengths?.test(joined)) return cueValue;
  return form === 'money' || (duals !== undefined && hasAny(terms, duals)) ? cueValue : 0;
}

/**
 * How well a sentence tells when without a date: 0, by what it was before or after, or by a day or an hour. "In what
 * year" asks for no hour.
 */
function toldTime(query: Query, terms: readonly string[], joined: string): number {
  const evidence = evidenceOf(query.language);
  if (query.questionWord !== 'when') return evidence?.days.test(joined) ? kindValue : toldByCue(query, terms);
  if (evidence?.moments.test(joined)) return kindValue;
  if (terms.some((term) => /^\d{1,2}:\d{2}$/.test(term) && lacksValue(query, term))) return kindValue;
  // "At half past six": number words are terms in figures.
  const isNumbered = terms.some((term) => /^\d+$/.test(term) && query.terms.every((own) => own.term !== term));
  return isNumbered || evidence?.conditions.test(joined) ? cueValue : toldByCue(query, terms);
}

function toldByCue({ language }: Query, terms: readonly string[]): number {
  return hasAny(terms, cuesOf(language).time) ? cueValue : 0;
}

function toldReason({ language }: Query, terms: readonly string[], joined: string): boolean {
  return hasAny(terms, cuesOf(language).reason) || evidenceOf(language)?.reasons.test(joined) === true;
}

/** Whether a text has a capitalised word that the question lacks; months and days are no names. */
function namesNew(query: Query, text: string): boolean {
  const calendar = evidenceOf(query.language)?.calendar;
  // The first word of a sentence has its capital for another reason.
  const names = text.slice(1).match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  return names.some((name) => lacksValue(query, name) && !isOfCalendar(normalizeWord(name), calendar));
}

/** "Thursday", "Thursdays". */
function isOfCalendar(word: string, calendar: ReadonlySet<string> | undefined): boolean {
  return calendar?.has(word) === true || (word.endsWith('s') && calendar?.has(word.slice(0, -1)) === true);
}

function withoutDates(text: string, facts: readonly Fact[], textOf: (fact: Fact) => string): string {
  return facts.reduce((rest, fact) => (fact.type === 'date' ? rest.replace(textOf(fact), ' ') : rest), text);
}
