import type { Span } from '../domain.js';
import { addresses, addressWord, isAddress, namesWithSigns, withoutMarks } from './addresses.js';
import { alternativesOfAll } from './languages/language-packs.js';
import { normalizeWord } from './normalize.js';
import { clock, code, comma, dotted, grouped, phones, plainNumber, timeOf, twelveHours } from './number-patterns.js';

/** A word and where it stands in the text it was taken from. */
export interface Token extends Span {
  /** Normalised, without white space; letters, marks and decimal digits, in numbers and addresses their signs too. */
  readonly word: string;
}

export const joints = "'\\u2019\\u02bc\\u2018\\uff07";
export const inWord = '\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\u00ad\\u200b-\\u200f\\u2060';
const ordinals = alternativesOfAll(({ writing }) => writing.ordinals);
const units = '[kcm]m|[km]g|[kmgt]b|[kmg]?hz|[kmg]w|[ap]m|min|bn';

type ShapeName =
  | 'acronym'
  | 'phone'
  | 'halfDay'
  | 'time'
  | 'code'
  | 'grouped'
  | 'comma'
  | 'dotted'
  | 'version'
  | 'amount'
  | 'sign'
  | 'address'
  | 'name';

/** What is one word, or several, although it is no run of letters. */
export interface Shape {
  readonly name: ShapeName;
  readonly pattern: RegExp;
}

function shapesOf(name: ShapeName, sources: readonly string[], behind = `(?![${inWord}])`): readonly Shape[] {
  return sources.map((source) => ({
    name,
    pattern: new RegExp(`(?<![${inWord}])(?:${source})${behind}`, 'iyu'),
  }));
}

/** What begins with a figure or a sign of one, in the order in which it is tried; what begins with a letter. */
export const numeric: readonly Shape[] = [
  ...shapesOf('phone', phones),
  ...shapesOf('halfDay', [twelveHours]),
  ...shapesOf('time', [clock]),
  ...shapesOf('code', [code]),
  ...shapesOf('grouped', grouped(joints)),
  ...shapesOf('comma', [comma]),
  ...shapesOf('dotted', [dotted]),
  ...shapesOf('amount', ['(?<=[$€£¥][ \\u00a0]?)\\d+(?:[.,]\\d+)?(?:mn?|bn?|k|tn)']),
  ...shapesOf('amount', [`\\d+(?:[.,]\\d+)?(?:${ordinals}|${units})`]),
];
const dollars = [`(?:US|AU|CA|NZ|HK|[ARSC])?[$](?![\\p{L}_({])`, `U[$]S(?![${inWord}])`];
export const literal: readonly Shape[] = [
  ...shapesOf('acronym', ['\\p{L}\\p{M}*(?:\\.\\p{L}\\p{M}*)+']),
  ...shapesOf('dotted', [`v\\.?${dotted}`]),
  ...shapesOf('version', ['v\\d{1,4}']),
  ...shapesOf('sign', dollars, ''),
];
export const signs: readonly Shape[] = [
  { name: 'sign', pattern: /[%٪]|[€£¥](?!\p{L})|(?<=[\p{Nd}Mdkn.][ \u00a0]?)[$](?![\p{L}_({])/iuy },
  ...shapesOf('sign', dollars, ''),
];

/** Only where a text has such signs at all, since they cost. */
export const signed: readonly Shape[] = [
  ...shapesOf('address', addresses, ''),
  ...shapesOf('name', namesWithSigns(inWord), ''),
];
const ordinalEnding = new RegExp(`^(?:${ordinals})$`, 'i');
const amountOf = /^\d+(?:[.,]\d+)?/;
export const notOfWord = /[^\p{L}\p{M}\p{Nd}]+/gu;
/** The words of what has a shape, with offsets in it; undefined where it has none after all. */
export function wordsOf(name: ShapeName, run: string): readonly Token[] | undefined {
  switch (name) {
    case 'acronym':
      return [{ start: 0, end: run.length, word: normalizeWord(run.replaceAll('.', '')).replace(notOfWord, '') }];
    case 'address':
      return addressWords(run);
    case 'name':
      return only(run, run.toLowerCase());
    case 'sign':
      return only(run, run.includes('$') ? '$' : run.replace('٪', '%'));
    case 'phone':
      return split(run, /^\D*\d+\)?/.exec(run)?.[0].length ?? 0, '☎', run.replace(/\D/g, ''));
    case 'time':
      return only(run, timeOf(run));
    case 'halfDay': {
      const figures = /^[\d:.]*\d/.exec(run)?.[0] ?? run;
      return split(run, figures.length, figures.replace('.', ':'), timeOf(run));
    }
    case 'code':
      return split(run, run.indexOf('-'), run.slice(0, run.indexOf('-')), run);
    case 'grouped':
      return only(run, plainNumber(run));
    case 'comma':
      return only(run, normalizeWord(run).replace(',', '.'));
    case 'dotted':
      return only(run, normalizeWord(run).replace(/^v\.?/, '').replaceAll('٫', '.'));
    case 'version':
      return run.startsWith('v') ? only(run, run.slice(1)) : undefined;
    case 'amount': {
      const amount = amountOf.exec(run)?.[0] ?? run;
      const [number, rest] = [amount.replace(',', '.'), run.slice(amount.length)];
      if (!ordinalEnding.test(rest)) return split(run, amount.length, number, normalizeWord(rest));
      return [{ start: 0, end: amount.length, word: number }];
    }
  }
}

function only(run: string, word: string): readonly Token[] {
  return [{ start: 0, end: run.length, word }];
}

/** Two words that meet at `at`. */
function split(run: string, at: number, first: string, second: string): readonly Token[] {
  return [
    { start: 0, end: at, word: first },
    { start: at, end: run.length, word: second },
  ];
}

function addressWords(run: string): readonly Token[] | undefined {
  const address = withoutMarks(run);
  const word = addressWord(address);
  if (word === '' || !isAddress(address)) return undefined;
  const mark = address.includes('://') ? -1 : address.indexOf('@');
  return mark > 0 ? split(address, mark, word, '@') : only(address, word);
}
