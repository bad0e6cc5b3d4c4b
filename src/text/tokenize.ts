import type { Span } from '../domain.js';
import { addresses, addressWord, namesWithSigns, withoutMarks } from './addresses.js';
import { alternativesOfAll } from './languages/language-packs.js';
import { otherElided } from './languages/other-words.js';
import { normalizeWord } from './normalize.js';
import { clock, code, comma, dotted, grouped, phone, plainNumber, timeOf, twelveHours } from './number-patterns.js';

/** A word and where it stands in the text it was taken from. */
export interface Token extends Span {
  /** Normalised, without white space; letters, marks and decimal digits, in numbers and addresses their signs too. */
  readonly word: string;
}

const joints = "'\\u2019\\u02bc\\u2018\\uff07";
const inWord = '\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\u00ad\\u200b-\\u200f\\u2060';
const ordinals = alternativesOfAll(({ writing }) => writing.ordinals);
const spaceless = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const units = '[kcm]m|[km]g|[kmgt]b|[kmg]?hz|[kmg]w|[ap]m|min|bn';

/** What is one word although it is no run of letters, in the order in which it is tried. */
const shapes: readonly (readonly [name: string, source: string])[] = [
  ['acronym', '\\p{L}\\p{M}*(?:\\.\\p{L}\\p{M}*)+'],
  ['phone', phone],
  ['halfDay', twelveHours],
  ['time', clock],
  ['code', code],
  ['grouped', grouped(joints)],
  ['comma', comma],
  ['dotted', dotted],
  ['version', 'v\\d{1,4}'],
  ['money', '(?<=[$€£¥][ \\u00a0]?)\\d+(?:[.,]\\d+)?(?:mn?|bn?|k|tn)'],
  ['measured', `\\d+(?:[.,]\\d+)?(?:${ordinals}|${units})`],
];
const dollars = `(?:US|AU|CA|NZ|HK|[ARSC])?[$](?![\\p{L}_({])|U[$]S(?![${inWord}])`;
const signs = `(?<sign>[%٪]|[€£¥](?!\\p{L})|(?<![${inWord}])(?:${dollars})|(?<=[\\p{Nd}Mdkn.][ \\u00a0]?)[$](?![\\p{L}_({]))`;
const shaped = `(?<![${inWord}])(?:${shapes.map(([name, source]) => `(?<${name}>${source})`).join('|')})(?![${inWord}])|${signs}`;
const shape = new RegExp(shaped, 'iyu');

/** Beside these, addresses and names that end in signs; only where a text has such signs at all, since they cost. */
const signed = new RegExp(
  `(?<![${inWord}])(?:(?<address>${addresses})|(?<name>${namesWithSigns(inWord)}))|${shaped}`,
  'iyu',
);
const maybeSigned = /[@#]|:\/\/|www\.|\+\+|\.(?:net|[a-z]{2,7}\/)/i;

/** Letters alone, as nearly every word is; what could begin a shape; a run of letters and figures. */
const figures = '\\d\\u0660-\\u0669\\u06f0-\\u06f9';
const runs = `[\\p{L}\\p{Nd}\\p{Nl}][${inWord}]*(?:[${joints}][\\p{L}\\p{Nd}\\p{Nl}][${inWord}]*)*`;
const candidates = new RegExp(
  `([a-zA-Z]{2,})(?![${inWord}${joints}$])|[%٪$€£¥]|[(+](?=\\d)|[.](?=[nN][eE][tT])|${runs}`,
  'gu',
);
const startsShape = new RegExp(`^(?:[${figures}(+%٪$€£¥.]|[vV]\\d)`);

const ordinalEnding = new RegExp(`^(?:${ordinals})$`, 'i');
const amountOf = /^\d+(?:[.,]\d+)?/;
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
  const shapes = maybeSigned.test(text) ? signed : shape;
  candidates.lastIndex = 0;
  for (let match = candidates.exec(text); match !== null; match = candidates.exec(text)) {
    const [run, letters] = match;
    const start = match.index;
    if (letters !== undefined && shapes === shape) {
      tokens.push({ start, end: start + letters.length, word: letters.toLowerCase() });
      continue;
    }
    const found = shapes === signed || mayBeShape(text, start, run) ? shapeAt(shapes, text, start) : null;
    if (found?.groups && pushShape(tokens, start, found[0], found.groups))
      candidates.lastIndex = start + found[0].length;
    else if (/^[\p{L}\p{Nd}\p{Nl}]/u.test(run)) pushRun(tokens, start, run);
  }
  return tokens;
}

function mayBeShape(text: string, start: number, run: string): boolean {
  if (startsShape.test(run)) return true;
  const next = text.charAt(start + run.length);
  // "é.t." has its accent apart.
  return next === '$' || (next === '.' && run.length <= 3);
}

function shapeAt(shapes: RegExp, text: string, start: number): RegExpExecArray | null {
  shapes.lastIndex = start;
  return shapes.exec(text);
}

/** Words of one known shape; whether there is one. */
function pushShape(
  tokens: Token[],
  start: number,
  run: string,
  groups: Readonly<Record<string, string | undefined>>,
): boolean {
  const end = start + run.length;
  const add = (from: number, to: number, word: string) => tokens.push({ start: start + from, end: start + to, word });
  if (groups.acronym !== undefined) push(tokens, start, end, run.replaceAll('.', ''));
  else if (groups.address !== undefined) {
    const address = withoutMarks(run);
    const word = addressWord(address);
    if (word === '') return false;
    const mark = address.includes('://') ? -1 : address.indexOf('@');
    add(0, mark < 0 ? address.length : mark, word);
    if (mark >= 0) add(mark, address.length, '@');
  } else if (groups.name !== undefined || groups.sign !== undefined)
    add(0, run.length, run.includes('$') ? '$' : run.replace('٪', '%').toLowerCase());
  else if (groups.phone !== undefined) {
    const head = /^\D*\d+\)?/.exec(run)?.[0].length ?? 0;
    add(0, head, '☎');
    add(head, run.length, run.replace(/\D/g, ''));
  } else if (groups.time !== undefined) add(0, run.length, timeOf(run));
  else if (groups.halfDay !== undefined) {
    const figures = /^[\d:.]*\d/.exec(run)?.[0] ?? run;
    add(0, figures.length, figures.replace('.', ':'));
    add(run.length - run.slice(figures.length).trimStart().length, run.length, timeOf(run));
  } else if (groups.code !== undefined) {
    const head = run.indexOf('-');
    add(0, head, run.slice(0, head));
    add(head + 1, run.length, run);
  } else if (groups.grouped !== undefined) add(0, run.length, plainNumber(run));
  else if (groups.comma !== undefined) add(0, run.length, normalizeWord(run).replace(',', '.'));
  else if (groups.dotted !== undefined)
    add(0, run.length, normalizeWord(run).replace(/^v\.?/, '').replaceAll('٫', '.'));
  else if (groups.version !== undefined && run.startsWith('v')) add(0, run.length, run.slice(1));
  else if (groups.money !== undefined || groups.measured !== undefined) {
    const amount = (amountOf.exec(run)?.[0] ?? run).length;
    add(0, amount, run.slice(0, amount).replace(',', '.'));
    if (!ordinalEnding.test(run.slice(amount))) push(tokens, start + amount, end, run.slice(amount));
  } else return false;
  return true;
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
