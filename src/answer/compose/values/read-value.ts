import type { Fact, FactType, Language } from '../../../domain.js';
import { analyzeText } from '../../../text/analyze-text.js';
import { normalizeWord } from '../../../text/normalize.js';
import { textWithin } from '../../../text/text-within.js';
import { tokenize } from '../../../text/tokenize.js';
import type { Candidate } from '../../ranking/candidate.js';
import type { SearchResult } from '../../ranking/search-result.js';
import { answeringFacts } from '../../ranking/type-features.js';
import { textOf } from '../quotation.js';
import { scaleOf, wordValue } from './number-values.js';
import { type DateParts, readDate } from './read-date.js';
import { readNumbers } from './read-numbers.js';

/**
 * What a sentence gives as the answer to a question for a number, a date or a name, and the fact that it is read from.
 */
export type AnswerValue = { readonly fact: Fact } & (
  | { readonly kind: 'number'; readonly numbers: readonly number[]; readonly counted: ReadonlySet<string> }
  | { readonly kind: 'date'; readonly date: DateParts }
  | { readonly kind: 'name'; readonly type: FactType; readonly words: readonly string[]; readonly language: Language }
);

/** How well the label of a fact must match the question, 0 to 1, for its value to be the one among several. */
const sureMatch = 0.6;

/**
 * The one value of the type asked for that a sentence adds to the question; undefined where it adds none or several, or
 * where the value can't be read, so that nothing could be said of it.
 */
export function readValue(candidate: Candidate, { query, factMatches }: SearchResult): AnswerValue | undefined {
  const { hit, sentence } = candidate;
  const types = answeringFacts[query.answerType] ?? [];
  const writtenAs = (fact: Fact) => textWithin(hit.passage, fact);
  // Two spellings of one name are no disagreement, so that here, unlike in ranking, accents don't count.
  const asked = normalizeWord(query.text);
  const own = hit.facts.filter((fact) => fact.sentence === sentence.ordinal);
  const facts =
    query.answerType === 'other'
      ? numbersOfFocus(candidate, own, query.focus)
      : own.filter((fact) => types.includes(fact.type) && !asked.includes(normalizeWord(writtenAs(fact))));
  const matches = facts.map((fact) => factMatches.get(fact) ?? 0);
  const best = Math.max(0, ...matches);
  const chosen = best >= sureMatch ? facts.filter((_, at) => matches[at] === best) : facts;
  const distinct = new Map(chosen.map((fact) => [`${fact.start} ${fact.end}`, fact]));
  const [fact, ...more] = distinct.values();
  return fact && more.length === 0 ? interpretFact(fact, writtenAs(fact), query.language) : undefined;
}

/** "Which assembly will it host?" is answered by a number before the noun: "the 93rd General Assembly". */
function numbersOfFocus(candidate: Candidate, facts: readonly Fact[], focus: readonly string[]): Fact[] {
  const { hit, sentence } = candidate;
  const words = analyzeText(textOf(candidate), hit.article.language);
  return words.flatMap(({ word, start, end }, at): Fact[] => {
    const next = words[at + 1]?.term;
    if (next === undefined || !focus.includes(next)) return [];
    if (!/\p{N}/u.test(word) && wordValue(word, hit.article.language) === undefined) return [];
    // "ninety-third": the words before belong to the number.
    const isNumber = (index: number) => wordValue(words[index]?.word ?? '', hit.article.language) !== undefined;
    let from = at;
    while (from > 0 && isNumber(from - 1)) from -= 1;
    const span = { start: sentence.start + (words[from]?.start ?? start), end: sentence.start + end };
    const isDate = facts.some((fact) => fact.type === 'date' && fact.start < span.end && span.start < fact.end);
    return isDate ? [] : [{ ...span, type: 'quantity', label: focus.join(' '), sentence: sentence.ordinal }];
  });
}

function interpretFact(fact: Fact, text: string, language: Language): AnswerValue | undefined {
  switch (fact.type) {
    case 'quantity': {
      const numbers = readNumbers(text, language);
      return numbers.length === 0
        ? undefined
        : { kind: 'number', fact, numbers, counted: countedWords(fact, language) };
    }
    case 'date':
      return { kind: 'date', fact, date: readDate(text, language) };
    case 'person':
    case 'role':
    case 'organization':
    case 'place':
      return { kind: 'name', fact, type: fact.type, words: tokenize(text).map(({ word }) => word), language };
    default:
      return undefined;
  }
}

/** What a number counts; a label that is the value itself holds its unit: "412 million francs". */
function countedWords({ label }: Fact, language: Language): ReadonlySet<string> {
  return new Set(
    tokenize(label)
      .map(({ word }) => word)
      .filter((word) => !/\p{N}/u.test(word))
      .filter((word) => wordValue(word, language) === undefined && scaleOf(word, language) === undefined),
  );
}
