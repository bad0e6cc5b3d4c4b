import type { FactType } from '../../domain.js';
import { answeringFacts } from '../ranking/type-features.js';
import type { AddFeature } from './boundary-features.js';
import { isBreak } from './gap.js';
import type { AnswerRange } from './list-spans.js';
import type { AnswerWord, FactRange, ReadSentence } from './read-sentence.js';

const exactTypes = {
  person: 'is person',
  organization: 'is organization',
  place: 'is place',
  date: 'is date',
  quantity: 'is quantity',
  role: 'is role',
  definition: 'is definition',
} as const satisfies Readonly<Record<FactType, string>>;

type Relation = 'same' | 'within' | 'holds' | 'crosses';

const typeRelations = { same: 'type same', within: 'type within', holds: 'type holds' } as const;
const factRelations = { within: 'fact within', holds: 'fact holds', crosses: 'fact crosses' } as const;

/** Seen of a span as a whole. */
export const wholeNames = [
  'one word',
  'two words',
  'three words',
  'four words',
  'up to six words',
  'up to nine words',
  'more words',
  'comma inside',
  'conjunction inside',
  'link inside',
  'preposition inside',
  'verb inside',
  'verbal inside',
  'all names',
  'enclosed',
  'enclosed naming asked',
  'type same',
  'type within',
  'type holds',
  'is person',
  'is organization',
  'is place',
  'is date',
  'is quantity',
  'is role',
  'is definition',
  'fact within',
  'fact holds',
  'fact crosses',
  'fact named',
  'type list',
  'joined list asked',
  'matched',
  'all matched',
  'first matched',
  'last matched',
  'holds focus',
  'ends in focus',
  'before focus',
  'after focus',
  'fresh',
  'clause share',
] as const;

export type WholeName = (typeof wholeNames)[number];

/** Numbers of words of each kind among the first words of a sentence, so that a span's are one subtraction. */
interface Counts {
  readonly comma: Uint16Array;
  readonly conjunction: Uint16Array;
  readonly link: Uint16Array;
  readonly preposition: Uint16Array;
  readonly verb: Uint16Array;
  readonly verbal: Uint16Array;
  readonly content: Uint16Array;
  readonly capitalised: Uint16Array;
  readonly matched: Uint16Array;
  readonly fresh: Uint16Array;
  readonly focus: Uint16Array;
}

/** Makes the function that adds what is seen of a span of the sentence. */
export function createAddWhole(read: ReadSentence): (span: AnswerRange, add: AddFeature<WholeName>) => void {
  const { words, facts, query, asking, end } = read;
  const counts = countWords(words);
  const types = answeringFacts[query.answerType] ?? [];
  const allMatches = counts.matched[words.length] ?? 0;
  return ({ first, last, members }, add) => {
    const within = (of: Uint16Array, from = first) => (of[last + 1] ?? 0) - (of[from] ?? 0);
    const content = within(counts.content);
    const matched = within(counts.matched);
    const isJoined = within(counts.comma, first + 1) > 0 || within(counts.conjunction) > 0;
    const isEnclosed = words[first]?.gap === 'open' && (words[last + 1]?.gap ?? end) === 'close';
    const isNames = content > 0 && within(counts.capitalised) === content && (first > 0 || last > 0);
    add(lengthName(last - first + 1), 1);
    if (within(counts.comma, first + 1) > 0) add('comma inside', 1);
    if (within(counts.conjunction) > 0) add('conjunction inside', 1);
    if (within(counts.link) > 0) add('link inside', 1);
    if (within(counts.preposition, first + 1) > 0) add('preposition inside', 1);
    if (within(counts.verb) > 0) add('verb inside', 1);
    if (within(counts.verbal, first + 1) > 0) add('verbal inside', 1);
    if (isNames) add('all names', 1);
    if (isEnclosed) add('enclosed', 1);
    if (isEnclosed && asking.isNaming) add('enclosed naming asked', 1);
    if (members !== undefined) add('type list', 1);
    if (query.wantsList && isJoined) add('joined list asked', 1);
    if (matched > 0) add('matched', matched / content);
    if (matched === content) add('all matched', 1);
    add('first matched', words[first]?.match ?? 0);
    add('last matched', words[last]?.match ?? 0);
    if (within(counts.focus) > 0) add('holds focus', 1);
    if (words[last]?.isFocus) add('ends in focus', 1);
    if (words[last + 1]?.isFocus) add('before focus', 1);
    if (followsFocus(words, first)) add('after focus', 1);
    if (content > 0) add('fresh', within(counts.fresh) / content);
    if (allMatches > matched) add('clause share', clauseMatches(words, counts, first, last) / (allMatches - matched));
    addFacts(facts, { first, last }, types, add);
  };
}

function countWords(words: readonly AnswerWord[]): Counts {
  const count = (isCounted: (word: AnswerWord) => boolean) => {
    const sums = new Uint16Array(words.length + 1);
    for (const [at, word] of words.entries()) sums[at + 1] = (sums[at] ?? 0) + (isCounted(word) ? 1 : 0);
    return sums;
  };
  const verbs: ReadonlySet<string | undefined> = new Set(['copula', 'auxiliary', 'relative']);
  return {
    comma: count(({ gap }) => gap === 'comma'),
    conjunction: count(({ functionClass }) => functionClass === 'conjunction'),
    link: count(({ functionClass }) => functionClass === 'link'),
    preposition: count(({ functionClass }) => functionClass === 'preposition'),
    verb: count(({ functionClass }) => verbs.has(functionClass)),
    verbal: count(({ isVerbal }) => isVerbal),
    content: count(({ isContent }) => isContent),
    capitalised: count(({ isContent, isCapitalised }) => isContent && isCapitalised),
    matched: count(({ isContent, match }) => isContent && match > 0),
    fresh: count(({ isContent, isFresh }) => isContent && isFresh),
    focus: count(({ isFocus }) => isFocus),
  };
}

const lengthNames = ['one word', 'two words', 'three words', 'four words'] as const;

function lengthName(length: number): WholeName {
  return lengthNames[length - 1] ?? (length <= 6 ? 'up to six words' : length <= 9 ? 'up to nine words' : 'more words');
}

function followsFocus(words: readonly AnswerWord[], first: number): boolean {
  const previous = words[first - 1];
  return previous?.isFocus === true || (previous?.functionClass !== undefined && words[first - 2]?.isFocus === true);
}

/** Words of the question that stand in the span's clause and not in the span. */
function clauseMatches(words: readonly AnswerWord[], counts: Counts, first: number, last: number): number {
  let from = first;
  while (from > 0 && !isBreak(words[from]?.gap ?? 'stop')) from -= 1;
  let to = last + 1;
  while (to < words.length && !isBreak(words[to]?.gap ?? 'stop')) to += 1;
  const matchesIn = (start: number, stop: number) => (counts.matched[stop] ?? 0) - (counts.matched[start] ?? 0);
  return matchesIn(from, first) + matchesIn(last + 1, to);
}

function relate({ first, last }: FactRange, from: number, to: number): Relation | undefined {
  if (last < from || first > to) return undefined;
  if (first === from && last === to) return 'same';
  if (first <= from && last >= to) return 'within';
  return from <= first && to >= last ? 'holds' : 'crosses';
}

/** Facts of several types may have one span, and several facts stand in one relation: each counts once. */
function addFacts(
  facts: readonly FactRange[],
  { first, last }: AnswerRange,
  types: readonly FactType[],
  add: AddFeature<WholeName>,
): void {
  let seen: Set<WholeName> | undefined;
  let named = 0;
  for (const range of facts) {
    const relation = relate(range, first, last);
    if (!relation) continue;
    const { type } = range.fact;
    seen ??= new Set();
    seen.add(relation === 'same' ? exactTypes[type] : factRelations[relation]);
    if (relation === 'same') named = Math.max(named, range.named);
    if (relation !== 'crosses' && types.includes(type)) seen.add(typeRelations[relation]);
  }
  if (!seen) return;
  for (const name of seen) add(name, 1);
  if (named > 0) add('fact named', named);
}
