import type { Language } from '../domain.js';
import type { Numbers } from './languages/contract/numbers.js';
import { byLanguage } from './languages/language-packs.js';

/** What reading the number words of a language needs, made once. */
interface NumberReader {
  readonly values: ReadonlyMap<string, string>;
  readonly affixes: RegExp | undefined;
  readonly romanOrdinal: RegExp | undefined;
  readonly compound: { readonly units: readonly string[]; readonly pattern: RegExp } | undefined;
}

const readers = byLanguage(({ numbers }): NumberReader => {
  const { affixes, romanOrdinal, unitsFirst } = numbers;
  const units = unitsFirst?.units.split(' ');
  return {
    values: valuesOf(numbers),
    affixes,
    romanOrdinal,
    compound: units && { units, pattern: new RegExp(`^(${units.join('|')})${unitsFirst?.joint}(\\p{L}+)$`, 'u') },
  };
});

function valuesOf({ counts }: Numbers): ReadonlyMap<string, string> {
  return new Map(
    counts.flatMap(({ from, step = 1, words }) =>
      words
        .split(/\s+/)
        .flatMap((forms, index) => forms.split('/').map((form) => [form, String(from + index * step)] as const)),
    ),
  );
}

/** Roman numerals that no word of the languages read here is spelt like; French writes a century as "XIXe". */
const romans = 'ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');
const romanValues = new Map(
  romans.flatMap((roman, index) => (roman.length > 1 ? [[roman, String(index + 2)] as const] : [])),
);

/**
 * The digits of a normalised number word ("five", "fünfzehn", "الثالث", "XIV"): under these, numbers match however they
 * are written. Counts from 2 to 99 that are one word, their ordinals, and Roman numerals up to 21.
 */
export function readNumberWord(word: string, language: Language): string | undefined {
  const reader = readers.get(language);
  if (reader === undefined) return undefined;
  return reader.values.get(bareForm(word, reader)) ?? readCompound(word, reader) ?? readRoman(word, reader);
}

function bareForm(word: string, { affixes }: NumberReader): string {
  return affixes ? word.replace(affixes, '') : word;
}

/** "einundzwanzig", "fünfundneunzigste". */
function readCompound(word: string, reader: NumberReader): string | undefined {
  const { compound, values } = reader;
  const [, unit, ten] = compound?.pattern.exec(word) ?? [];
  const tens = ten === undefined ? undefined : values.get(bareForm(ten, reader));
  if (compound === undefined || unit === undefined || tens === undefined || !tens.endsWith('0')) return undefined;
  return String(Number(tens) + compound.units.indexOf(unit) + 1);
}

function readRoman(word: string, { romanOrdinal }: NumberReader): string | undefined {
  return romanValues.get(romanOrdinal ? word.replace(romanOrdinal, '') : word);
}
