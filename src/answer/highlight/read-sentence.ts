import type { Fact, Sentence, Span } from '../../domain.js';
import { analyzeText, type Term } from '../../text/analyze-text.js';
import type { FunctionClass } from '../../text/languages/contract/function-words.js';
import { textWithin } from '../../text/text-within.js';
import type { Query } from '../question/query.js';
import { akinBeginning } from '../ranking/akin-beginning.js';
import type { Candidate } from '../ranking/candidate.js';
import { type Gap, readEnd, readGap } from './gap.js';
import { type AskedFor, readAsking } from './read-asking.js';
import { type WordClasses, wordClassesOf } from './word-classes.js';

/** A word of a sentence in the light of a question. */
export interface AnswerWord extends Term {
  /** How the word is parted from the one before it. */
  readonly gap: Gap;
  readonly functionClass: FunctionClass | undefined;
  readonly isContent: boolean;
  readonly isCapitalised: boolean;
  readonly isNumber: boolean;
  readonly isVerbal: boolean;
  /** 1 where the question has the word, less where it has only its kin, 0 where it hasn't it. */
  readonly match: number;
  /** Which of the question's terms it is, from 0 (first) to 1 (last); 0 without a match. */
  readonly place: number;
  readonly isFocus: boolean;
  /** Other sentences of the passage or its headings don't have the word. */
  readonly isFresh: boolean;
}

/** A fact as the words that its span touches: first and last, by index. */
export interface FactRange {
  readonly fact: Fact;
  /** In offsets of the sentence. */
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  /** How well the question names it, 0 to 1. */
  readonly named: number;
}

/** A sentence and a question, taken apart once for all spans. Offsets are the sentence's own. */
export interface ReadSentence {
  readonly query: Query;
  readonly asking: AskedFor;
  readonly classes: WordClasses;
  readonly text: string;
  readonly words: readonly AnswerWord[];
  /** What follows the last word. */
  readonly end: Gap;
  readonly facts: readonly FactRange[];
}

const capital = /^\p{Lu}/u;
const digit = /\p{Nd}/u;

/** What a word counts that is only akin to one of the question. */
const akin = 0.6;

export function readSentence(
  query: Query,
  { hit, sentence }: Pick<Candidate, 'hit' | 'sentence'>,
  factMatches: ReadonlyMap<Fact, number>,
): ReadSentence {
  const { passage, article } = hit;
  const text = textWithin(passage, sentence);
  const classes = wordClassesOf(article.language);
  const others = passage.terms.filter((_, index) => passage.sentences[index]?.ordinal !== sentence.ordinal);
  const known = new Set([...hit.titleTerms, ...hit.headingTerms, ...others.flat()]);
  const focus = new Set(query.focus);
  const matchTerm = createMatcher(query);
  const terms = analyzeText(text, article.language);
  const words = terms.map(({ start, end, word, term, isStop }, index): AnswerWord => {
    const functionClass = classes.classOf(word);
    const isContent = functionClass === undefined && !isStop;
    const isCapitalised = capital.test(text.slice(start, end));
    const { match, place } = matchTerm(term, isContent);
    return {
      start,
      end,
      word,
      term,
      isStop,
      functionClass,
      isContent,
      gap: readGap(text.slice(terms[index - 1]?.end ?? 0, start)),
      isCapitalised,
      isNumber: digit.test(word),
      isVerbal: isContent && !isCapitalised && classes.isVerbal(word),
      match,
      place,
      isFocus: focus.has(term),
      isFresh: !known.has(term),
    };
  });
  return {
    query,
    asking: readAsking(query),
    classes,
    text,
    words,
    end: readEnd(text.slice(terms.at(-1)?.end ?? 0)),
    facts: hit.facts.flatMap((fact) => rangeOf(fact, sentence, words, factMatches.get(fact) ?? 0)),
  };
}

type Matcher = (term: string, isContent: boolean) => Pick<AnswerWord, 'match' | 'place'>;

function createMatcher({ terms }: Query): Matcher {
  const places = new Map(terms.map(({ term }, index) => [term, index]));
  const beginnings = terms.map(({ term, kind }) => (kind === 'number' ? undefined : akinBeginning(term)));
  const last = Math.max(1, terms.length - 1);
  return (term, isContent) => {
    const exact = places.get(term);
    if (exact !== undefined) return { match: 1, place: exact / last };
    const kin = isContent
      ? beginnings.findIndex((beginning) => beginning !== undefined && term.startsWith(beginning))
      : -1;
    return kin < 0 ? { match: 0, place: 0 } : { match: akin, place: kin / last };
  };
}

function rangeOf(fact: Fact, sentence: Sentence, words: readonly AnswerWord[], named: number): FactRange[] {
  if (fact.sentence !== sentence.ordinal) return [];
  const span = { start: fact.start - sentence.start, end: fact.end - sentence.start };
  const first = words.findIndex(({ end }) => end > span.start);
  const last = words.findLastIndex(({ start }) => start < span.end);
  return first >= 0 && last >= first ? [{ fact, span, first, last, named }] : [];
}
