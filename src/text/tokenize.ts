import { alternativesOfAll } from './languages/language-packs.js';
import { otherElided } from './languages/other-words.js';
import { normalizeWord } from './normalize.js';
import {
  inWord,
  joints,
  literal,
  notOfWord,
  numeric,
  type Shape,
  signed,
  signs,
  type Token,
  wordsOf,
} from './shapes.js';

export type { Token } from './shapes.js';

const spaceless = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';

/** Whether there can be any of `signed`. */
const maybeSigned = /[@#]|:\/\/|www\.|\+\+|\.(?:net|[a-z]{2,7}\/)/i;

/** Letters alone, as nearly every word is; what could begin a shape; a run of letters and figures. */
const figures = '\\d\\u0660-\\u0669\\u06f0-\\u06f9';
const runs = `[\\p{L}\\p{Nd}\\p{Nl}][${inWord}]*(?:[${joints}][\\p{L}\\p{Nd}\\p{Nl}][${inWord}]*)*`;
const candidates = new RegExp(
  `([a-zA-Z]{2,})(?![${inWord}${joints}$])|[%٪$€£¥]|[(+](?=\\d)|[.](?=[nN][eE][tT])|${runs}`,
  'gu',
);
const startsNumber = new RegExp(`^[${figures}(+]`);
const startsSign = /^[%٪$€£¥]/;

const joint = new RegExp(`[${joints}]`, 'u');
const lastJoint = new RegExp(`[${joints}][^${joints}]*$`, 'u');

/** Articles, pronouns and conjunctions that lose their vowel before another word. */
const elided = new RegExp(`^(?:${alternativesOfAll(({ writing }) => writing.elided ?? '')}|${otherElided})$`, 'i');

/** What is written behind an apostrophe and means a word of its own. */
const clitic = new RegExp(`^(?:${alternativesOfAll(({ writing }) => writing.clitics ?? '')})$`, 'i');
const spacelessRun = new RegExp(`[${spaceless}]`, 'u');
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Words of `text` in order, with their offsets in it; spans are disjoint.
 *
 * - "Interpol's" and "we'll": `interpol`, `we`; the span leaves the ending out.
 * - "l'Assemblée": `l` and `assemblee`. "O'Brien", "don't": `obrien`, `dont`. Parts around a hyphen are words each.
 * - "U.S.", "N.A.T.O.": `us`, `nato`; the span holds the inner dots, not the last one.
 * - "1,000", "1.000.000": `1000`, `1000000`. "3.5", "3,5": `3.5`. "2.3.1", "v3.1": `2.3.1`, `3.1`.
 * - "93rd", "1er": `93`, `1`. "10km": `10` and `km`. "7%", "$5m": `7` and `%`; `$`, `5` and `m`.
 * - "16:30": `16:30`. "5 p.m.": `5` and, for the rest of it, `17:00`. "60068-2-11": `60068` and `60068-2-11` likewise,
 *   so that it is found by its beginning too, and by no other part.
 * - A telephone number is `☎`, by which it is found as one, and its figures; a mail address is itself and `@`; a web
 *   address is itself, whatever stands in it.
 * - "C++", "C#", ".NET": `c++`, `c#`, `.net`.
 * - Scripts written without spaces are divided by the platform's dictionary.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const isSigned = maybeSigned.test(text);
  candidates.lastIndex = 0;
  for (let match = candidates.exec(text); match !== null; match = candidates.exec(text)) {
    const [run, letters] = match;
    const start = match.index;
    if (letters !== undefined && !isSigned) {
      tokens.push({ start, end: start + letters.length, word: letters.toLowerCase() });
      continue;
    }
    const end =
      (isSigned ? pushFirst(tokens, signed, text, start) : undefined) ??
      pushFirst(tokens, shapesAt(text, start, run), text, start);
    if (end !== undefined) candidates.lastIndex = end;
    else if (/^[\p{L}\p{Nd}\p{Nl}]/u.test(run)) pushRun(tokens, start, run);
  }
  return tokens;
}

const none: readonly Shape[] = [];

function shapesAt(text: string, start: number, run: string): readonly Shape[] {
  if (startsNumber.test(run)) return numeric;
  if (startsSign.test(run)) return signs;
  const next = text.charAt(start + run.length);
  return next === '$' || (next === '.' && run.length <= 3) || /^v\d/i.test(run) ? literal : none;
}

/** The words of the first shape that fits at `start`, and where it ends; undefined where none does. */
function pushFirst(tokens: Token[], shapes: readonly Shape[], text: string, start: number): number | undefined {
  for (const { name, pattern } of shapes) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    const words = found === undefined ? undefined : wordsOf(name, found);
    if (found === undefined || words === undefined) continue;
    for (const { start: from, end, word } of words) tokens.push({ start: start + from, end: start + end, word });
    return start + found.length;
  }
  return undefined;
}

function pushRun(tokens: Token[], start: number, run: string): void {
  if (spacelessRun.test(run)) pushSegments(tokens, run, start);
  else if (joint.test(run)) pushJointed(tokens, run, start);
  else push(tokens, start, start + run.length, run);
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
