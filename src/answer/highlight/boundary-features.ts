import { type CueName, cueNames, functionClasses } from '../../text/languages/contract/function-words.js';
import { type Gap, isBreak } from './gap.js';
import type { AnswerWord, ReadSentence } from './read-sentence.js';

/** What a word is to the span that it begins, ends or stands beside. */
const wordKinds = [...functionClasses, 'verbal', 'name', 'number', 'filler', 'word'] as const;

/** What parts a span from the word beside it; a gap of any other kind says nothing. */
const parting = ['comma', 'open', 'close', 'stop'] as const;

function prefixed<Prefix extends string, Name extends string>(prefix: Prefix, names: readonly Name[]) {
  return names.map((name) => `${prefix} ${name}` as const);
}

/** Seen at a span's first word and in front of it. */
export const startNames = [
  'opens',
  ...prefixed('gap before', parting),
  ...prefixed('after', wordKinds),
  ...prefixed('begins', wordKinds),
  ...prefixed('cue', cueNames),
  'begins reason',
  'begins purpose',
  'asked before',
  'match before',
  'near left',
  'near left last',
  'near left acting',
  'same clause left',
  'share left',
  'sum left',
  'after copula asked',
  'cue naming asked',
] as const;

/** Seen at a span's last word and behind it. */
export const endNames = [
  'closes',
  ...prefixed('gap after', parting),
  ...prefixed('before', wordKinds),
  ...prefixed('ends', wordKinds),
  'asked after',
  'match after',
  'near right',
  'near right first',
  'near right acting',
  'same clause right',
  'sum right',
  'before copula asked',
] as const;

/** A feature's name for each kind of neighbour; putting names together for every span would cost more than all else. */
function nameTable<Prefix extends string, Name extends string>(prefix: Prefix, names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, `${prefix} ${name}`])) as {
    readonly [N in Name]: `${Prefix} ${N}`;
  };
}

const gapBefore = nameTable('gap before', parting);
const gapAfter = nameTable('gap after', parting);
const before = nameTable('before', wordKinds);
const after = nameTable('after', wordKinds);
const begins = nameTable('begins', wordKinds);
const ends = nameTable('ends', wordKinds);
const cueBefore = nameTable('cue', cueNames);

export type StartName = (typeof startNames)[number];
export type EndName = (typeof endNames)[number];

/** Takes the value of a feature, roughly 0 to 1; what is left out is 0. */
export type AddFeature<Name extends string> = (name: Name, value: number) => void;

/** Adds what is seen where a span begins with the word `at`. */
export function addStart({ words, classes, asking }: ReadSentence, at: number, add: AddFeature<StartName>): void {
  const first = words[at];
  if (!first) return;
  const previous = words[at - 1];
  const beside = isBreak(first.gap) ? undefined : previous;
  const cue = previous?.functionClass === 'determiner' ? words[at - 2] : previous;
  const isCued = (name: CueName) => cue !== undefined && first.gap !== 'stop' && classes.isCue(name, cue.word);
  if (at === 0) add('opens', 1);
  else if (isParting(first.gap)) add(gapBefore[first.gap], 1);
  add(begins[kindOf(first)], 1);
  if (classes.isCue('reason', first.word)) add('begins reason', 1);
  if (classes.isCue('purpose', first.word)) add('begins purpose', 1);
  for (const name of cueNames) if (isCued(name)) add(cueBefore[name], 1);
  if (asking.isNaming && isCued('naming')) add('cue naming asked', 1);
  if (beside) {
    add(after[kindOf(beside)], 1);
    add('match before', beside.match);
    if (isAskedLink(beside, asking.words)) add('asked before', 1);
    if (asking.isCopular && beside.functionClass === 'copula') add('after copula asked', 1);
  }
  const { near, place, isBroken } = nearest(words, at - 1, -1);
  add('near left', near);
  add('near left last', near * place);
  if (asking.isSubject) add('near left acting', near);
  if (!isBroken) add('same clause left', 1);
  const { share, sum } = matchesOf(words, 0, at, (index) => at - index);
  add('share left', share);
  add('sum left', sum);
}

/** Adds what is seen where a span ends with the word `at`. */
export function addEnd({ words, asking, end }: ReadSentence, at: number, add: AddFeature<EndName>): void {
  const last = words[at];
  if (!last) return;
  const next = words[at + 1];
  const gap = next?.gap ?? end;
  const beside = isBreak(gap) ? undefined : next;
  if (!next) add('closes', 1);
  if (isParting(gap) && (next || gap === 'close')) add(gapAfter[gap], 1);
  add(ends[kindOf(last)], 1);
  if (beside) {
    add(before[kindOf(beside)], 1);
    add('match after', beside.match);
    if (isAskedLink(beside, asking.words)) add('asked after', 1);
    if (asking.isCopular && beside.functionClass === 'copula') add('before copula asked', 1);
  }
  const { near, place, isBroken } = nearest(words, at + 1, 1);
  add('near right', near);
  add('near right first', near * (1 - place));
  if (asking.isSubject) add('near right acting', near);
  if (!isBroken) add('same clause right', 1);
  add('sum right', matchesOf(words, at + 1, words.length, (index) => index - at).sum);
}

function isParting(gap: Gap): gap is (typeof parting)[number] {
  return gap !== 'joined' && gap !== 'blank';
}

function kindOf(word: AnswerWord): (typeof wordKinds)[number] {
  if (word.functionClass) return word.functionClass;
  if (word.isNumber) return 'number';
  if (word.isStop) return 'filler';
  if (word.isCapitalised) return 'name';
  return word.isVerbal ? 'verbal' : 'word';
}

/** The question has the same preposition, auxiliary or other link; articles are everywhere and tell nothing. */
function isAskedLink({ functionClass, word }: AnswerWord, asked: ReadonlySet<string>): boolean {
  return functionClass !== undefined && functionClass !== 'determiner' && asked.has(word);
}

/** The nearest word of the question on one side, nearer the fewer content words stand between. */
function nearest(words: readonly AnswerWord[], from: number, step: 1 | -1) {
  let between = 0;
  let isBroken = false;
  for (let at = from; at >= 0 && at < words.length; at += step) {
    const word = words[at];
    if (!word) break;
    const gap = step === 1 ? word.gap : words[at + 1]?.gap;
    if (gap && isBreak(gap)) isBroken = true;
    if (word.match > 0) return { near: word.match / (1 + between), place: word.place, isBroken };
    if (word.isContent) between += 1;
  }
  return { near: 0, place: 0, isBroken: true };
}

/** Of all that the sentence shares with the question: the share within a range, and the same by its nearness. */
function matchesOf(words: readonly AnswerWord[], from: number, to: number, distance: (index: number) => number) {
  let all = 0;
  let share = 0;
  let sum = 0;
  for (const [at, { match }] of words.entries()) {
    if (match === 0) continue;
    all += match;
    if (at < from || at >= to) continue;
    share += match;
    sum += match / distance(at);
  }
  return all > 0 ? { share: share / all, sum: sum / all } : { share: 0, sum: 0 };
}
