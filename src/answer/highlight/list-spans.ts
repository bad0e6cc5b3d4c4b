import { isJoinedToAnd } from '../../text/is-joined-to-and.js';
import { wordsOfAll } from '../../text/languages/language-packs.js';
import { lacksValue } from '../question/lacks-value.js';
import { answeringFacts } from '../ranking/type-features.js';
import { isBreak } from './gap.js';
import type { AnswerWord, FactRange, ReadSentence } from './read-sentence.js';

/** A run of a sentence's words: first and last, by index. */
export interface AnswerRange {
  readonly first: number;
  readonly last: number;
  /** Members of the list of facts of the type asked for that it is; absent where it is none. */
  readonly members?: number;
}

/** Words of the longest span that is no fact or list: answers are short, and all spans of a long sentence too many. */
const mostWords = 12;

/**
 * Words up to which a sentence may be marked as a whole, and the share of a longer one that may: more tells nothing.
 */
const shortSentence = 4;
const mostShare = 0.8;

/**
 * Spans that could answer: facts, lists of them, and every run of words that begins and ends where a phrase can,
 * crosses no mark that ends a clause, splits no word and leaves no bracket open. In a language without function words,
 * runs are only names, numbers and what stands in brackets or quotation marks.
 */
export function listSpans(read: ReadSentence): readonly AnswerRange[] {
  const { words, facts } = read;
  const spans = new Map<number, AnswerRange>();
  const add = (span: AnswerRange) => {
    const isMost = words.length > shortSentence && span.last - span.first + 1 > words.length * mostShare;
    const key = span.first * words.length + span.last;
    if (!isMost && !spans.has(key)) spans.set(key, span);
  };
  for (const list of listFactRanges(read)) add(list);
  for (const { first, last } of facts) add({ first, last });
  for (const first of words.keys()) {
    if (!canBegin(words, first)) continue;
    for (const last of lastWords(read, first)) add({ first, last });
  }
  return [...spans.values()];
}

const neverFirst: ReadonlySet<string | undefined> = new Set(['conjunction', 'link', 'copula', 'relative']);

function canBegin(words: readonly AnswerWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (at === 0 || word.gap !== 'joined') && !neverFirst.has(word.functionClass);
}

function canEnd({ functionClass }: AnswerWord): boolean {
  return functionClass === undefined || functionClass === 'pronoun';
}

function lastWords({ words, end, classes }: ReadSentence, first: number): number[] {
  const found: number[] = [];
  let open = 0;
  let isNamed = true;
  for (let at = first; at < Math.min(words.length, first + mostWords); at += 1) {
    const word = words[at];
    if (!word || (at > first && word.gap === 'stop')) break;
    if (at > first && word.gap === 'open') open += 1;
    if (at > first && word.gap === 'close') open -= 1;
    if (open < 0) break;
    const after = words[at + 1]?.gap ?? end;
    isNamed = isNamed && (word.isNumber || (word.isCapitalised && at > 0));
    const isEnclosed = words[first]?.gap === 'open' && after === 'close';
    const isClosed = open === 0 || (open === 1 && after === 'close');
    if (isClosed && after !== 'joined' && canEnd(word) && (classes.isKnown || isNamed || isEnclosed)) found.push(at);
  }
  return found;
}

/**
 * Lists of at least two facts of the type asked for, none of which the question says itself. Members are parted by
 * commas, the word for "and", articles, and words of longer names at most.
 */
export function listFactRanges({
  query,
  facts,
  words,
  text,
}: ReadSentence): (AnswerRange & { readonly members: number })[] {
  const types = answeringFacts[query.answerType] ?? [];
  const isNew = ({ span }: FactRange) => lacksValue(query, text.slice(span.start, span.end));
  const lists: { first: number; last: number; members: number }[] = [];
  for (const fact of facts) {
    if (!types.includes(fact.fact.type) || !isNew(fact)) continue;
    const list = lists.at(-1);
    if (list && fact.first <= list.last) continue;
    if (list && isListGap(words, list.last, fact.first)) {
      list.last = fact.last;
      list.members += 1;
    } else lists.push({ first: fact.first, last: fact.last, members: 1 });
  }
  return lists.filter(({ members }) => members > 1);
}

/** "And" and "or" in all languages we read: none of these words means anything else before a fact in another. */
const joining = wordsOfAll(({ functionWords }) => functionWords.listing);

/** Words from the end of one fact of a list to the start of the next, the first of the next included. */
const mostBetween = 6;

function isListGap(words: readonly AnswerWord[], last: number, next: number): boolean {
  const between = words.slice(last + 1, next + 1);
  const isParted = between.some(({ gap, word }) => gap === 'comma' || joining.has(word));
  return (
    between.length <= mostBetween &&
    (isParted || isJoinedToAnd(words[next]?.word ?? '')) &&
    between.every(({ gap }) => gap === 'comma' || !isBreak(gap)) &&
    between.slice(0, -1).every(isPartOfList)
  );
}

/** A name may be longer than the fact in it: "the Sultanate of Oman", "les îles Comores". */
function isPartOfList({ functionClass, word, isContent, isVerbal }: AnswerWord): boolean {
  return joining.has(word) || functionClass === 'determiner' || functionClass === 'link' || (isContent && !isVerbal);
}
