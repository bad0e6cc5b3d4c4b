import { isVersionWord } from '../question/evidence-words.js';
import type { Query } from '../question/query.js';
import type { Features } from './candidate.js';

/** Share of the question's words, by their rarity, that a heading must hold where names and numbers don't tell. */
const ofTheSame = 0.5;

/**
 * Whether a heading that says something may answer a question: one that asks when or for how much and finds it there,
 * or for the version of a day. Of anything else the text under it tells more.
 */
export function headingTells(query: Query, features: Features): boolean {
  const { answerType, form, terms, language } = query;
  const asksVersion = terms.some(({ term, word }) => query.head === term && isVersionWord(word, language));
  if (asksVersion) return features.numbers === 1 && terms.some(({ kind }) => kind === 'number');
  const isTold =
    (answerType === 'date' && features.newDate > 0.5) ||
    (answerType === 'quantity' && form === 'money' && features.newQuantity === 1);
  const isOfSame = terms.some(({ kind }) => kind === 'number')
    ? features.numbers === 1
    : features.coverage >= ofTheSame;
  return isTold && isOfSame;
}
