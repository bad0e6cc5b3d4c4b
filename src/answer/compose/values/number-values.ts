import type { Language } from '../../../domain.js';
import { readNumberWord } from '../../../text/read-number-word.js';

/**
 * Words for numbers that matching leaves out, since they are articles as often, or parts of longer numbers; normalised.
 */
const more: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: { zero: 0, one: 1, first: 1, second: 2, dozen: 12, hundred: 100, hundredth: 100 },
  fr: {
    zero: 0,
    un: 1,
    une: 1,
    premier: 1,
    premiere: 1,
    second: 2,
    seconde: 2,
    neuf: 9,
    vingts: 20,
    cent: 100,
    cents: 100,
  },
  de: {
    null: 0,
    ein: 1,
    eins: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    erste: 1,
    ersten: 1,
    dutzend: 12,
    hundert: 100,
  },
  es: {
    cero: 0,
    un: 1,
    uno: 1,
    una: 1,
    primer: 1,
    primero: 1,
    primera: 1,
    segundo: 2,
    segunda: 2,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    trescientos: 300,
    cuatrocientos: 400,
    quinientos: 500,
    seiscientos: 600,
    setecientos: 700,
    ochocientos: 800,
    novecientos: 900,
  },
  ar: {
    صفر: 0,
    واحد: 1,
    واحده: 1,
    ميه: 100,
    مايه: 100,
    ميتان: 200,
    ميتين: 200,
    مايتان: 200,
    مايتين: 200,
    الفان: 2_000,
    الفين: 2_000,
  },
};

/** Words that multiply what stands before them. */
const scales: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: {
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    m: 1e6,
    bn: 1e9,
    k: 1e3,
  },
  fr: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12 },
  de: {
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  es: { mil: 1e3, millon: 1e6, millones: 1e6, billon: 1e12, billones: 1e12 },
  ar: { الف: 1e3, الاف: 1e3, مليون: 1e6, ملايين: 1e6, مليار: 1e9, مليارات: 1e9 },
};

/** Parts of numbers, which are told apart from no number here. */
const fractions: ReadonlySet<string> = new Set(
  'half halves quarter quarters demi demie quart quarts halb halbe halben anderthalb viertel medio media cuarto نصف ونصف ربع وربع'.split(
    ' ',
  ),
);

export function isFraction(word: string): boolean {
  return fractions.has(word);
}

/** What a normalised word multiplies the number before it by: 1,000 for "thousand"; undefined for another word. */
export function scaleOf(word: string, language: Language): number | undefined {
  return scales[language]?.[word];
}

/** The value of one normalised word for a number below 1,000, ordinal or not; undefined for another word. */
export function wordValue(word: string, language: Language): number | undefined {
  const value = more[language]?.[word];
  if (value !== undefined) return value;
  const read = readNumberWord(word, language);
  if (read !== undefined) return Number(read);
  return language === 'de' ? hundredsValue(word) : undefined;
}

/** "zweihundertfünfzig": German writes hundreds and what follows in one word. */
function hundredsValue(word: string): number | undefined {
  const { hundreds = '', rest = '' } = /^(?<hundreds>\p{L}*?)hundert(?:und)?(?<rest>\p{L}*)$/u.exec(word)?.groups ?? {};
  if (hundreds === '' && rest === '') return undefined;
  const times = hundreds === '' ? 1 : wordValue(hundreds, 'de');
  const added = rest === '' ? 0 : wordValue(rest, 'de');
  return times === undefined || added === undefined ? undefined : times * 100 + added;
}
