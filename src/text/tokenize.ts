import type { Span } from '../domain.js';
import { alternativesOfAll } from './languages/language-packs.js';
import { otherElided } from './languages/other-words.js';
import { normalizeWord } from './normalize.js';

/** A word and where it stands in the text it was taken from. */
export interface Token extends Span {
  /** Normalised; letters, marks and decimal digits only; never empty. */
  readonly word: string;
}

const joints = "'\\u2019\\u02bc\\u2018\\uff07";
const inWord = '\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\u00ad\\u200b-\\u200f\\u2060';
const ordinals = alternativesOfAll(({ writing }) => writing.ordinals);
const spaceless = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';

/**
 * In this order: an acronym with dots (group 1), a number with thousands separators (group 2), a number with an ordinal
 * ending or a unit (groups 3 and 4), or a run of letters and digits with apostrophes inside.
 */
const candidates = new RegExp(
  [
    `(?<![${inWord}])(\\p{L}\\p{M}*(?:\\.\\p{L}\\p{M}*)+)(?![${inWord}])`,
    `(?<![${inWord}])(\\d{1,3}(?:(?:[,\\u00a0\\u202f\\u2009${joints}]\\d{3})+|(?:\\.\\d{3}){2,}))(?![${inWord}])`,
    `(?<![${inWord}])(\\d+)(${ordinals}|[kcm]m|[km]g|[kmgt]b|[kmg]?hz|[kmg]w|[ap]m|min|bn)(?![${inWord}])`,
    `[\\p{L}\\p{Nd}\\p{Nl}][${inWord}]*(?:[${joints}][\\p{L}\\p{Nd}\\p{Nl}][${inWord}]*)*`,
  ].join('|'),
  'giu',
);

const ordinalEnding = new RegExp(`^(?:${ordinals})$`, 'i');
const separators = /\D/g;
const joint = new RegExp(`[${joints}]`, 'u');
const lastJoint = new RegExp(`[${joints}][^${joints}]*$`, 'u');

/** Articles, pronouns and conjunctions that lose their vowel before another word. */
const elided = new RegExp(`^(?:${alternativesOfAll(({ writing }) => writing.elided ?? '')}|${otherElided})$`, 'i');

/** What is written behind an apostrophe and means a word of its own. */
const clitic = new RegExp(`^(?:${alternativesOfAll(({ writing }) => writing.clitics ?? '')})$`, 'i');
const notOfWord = /[^\p{L}\p{M}\p{Nd}]+/gu;
const spacelessRun = new RegExp(`[${spaceless}]`, 'u');
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Words of `text` in order, with their offsets in it; spans are disjoint.
 *
 * - "Interpol's" and "we'll": `interpol`, `we`; the span leaves the ending out.
 * - "l'Assemblée": `l` and `assemblee`. "O'Brien", "don't": `obrien`, `dont`. Parts around a hyphen are words each.
 * - "U.S.", "N.A.T.O.": `us`, `nato`; the span holds the inner dots, not the last one.
 * - "1,000", "1.000.000": `1000`, `1000000`. A decimal is two words: "3.5" is `3` and `5`.
 * - "93rd", "1er": `93`, `1`. "10km": `10` and `km`.
 * - Scripts written without spaces are divided by the platform's dictionary.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(candidates)) {
    const [run, acronym, grouped, amount, ending] = match;
    const start = match.index;
    if (acronym !== undefined || grouped !== undefined) {
      push(tokens, start, start + run.length, run.replace(grouped === undefined ? /\./g : separators, ''));
    } else if (amount !== undefined && ending !== undefined) {
      push(tokens, start, start + amount.length, amount);
      if (!ordinalEnding.test(ending)) push(tokens, start + amount.length, start + run.length, ending);
    } else if (spacelessRun.test(run)) {
      pushSegments(tokens, run, start);
    } else if (joint.test(run)) {
      pushJointed(tokens, run, start);
    } else {
      push(tokens, start, start + run.length, run);
    }
  }
  return tokens;
}

function push(tokens: Token[], start: number, end: number, written: string): void {
  const word = normalizeWord(written).replace(notOfWord, '');
  if (word !== '') tokens.push({ start, end, word });
}

function pushSegments(tokens: Token[], run: string, offset: number): void {
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    if (isWordLike) push(tokens, offset + index, offset + index + segment.length, segment);
  }
}

/** A word with apostrophes in it: elided words in front come off one by one, then an English ending behind. */
function pushJointed(tokens: Token[], run: string, offset: number): void {
  let rest = run;
  let start = offset;
  for (let at = rest.search(joint); at > 0 && elided.test(rest.slice(0, at)); at = rest.search(joint)) {
    if (isClitic(rest, at)) break;
    push(tokens, start, start + at, rest.slice(0, at));
    rest = rest.slice(at + 1);
    start += at + 1;
  }
  const last = rest.search(lastJoint);
  if (last > 0 && isClitic(rest, last)) rest = rest.slice(0, last);
  push(tokens, start, start + rest.length, rest);
}

/** Whether what follows the apostrophe at `at` is an English ending; "1980's" is a decade and keeps its s. */
function isClitic(run: string, at: number): boolean {
  return clitic.test(run.slice(at + 1)) && !/\d/.test(run.charAt(at - 1));
}
