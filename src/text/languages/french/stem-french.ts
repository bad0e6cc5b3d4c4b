import { stemmer } from '@orama/stemmers/french';

/** Letters that are left of a stem at least. */
const shortest = 3;

/**
 * Stem of a normalised French word. The stemmer tells endings by accents that normalised words lack ("fondèrent",
 * "assemblée"): those it can't see any more are taken off here, so that verb forms and nouns in "-ation" meet.
 */
export function stemFrench(word: string): string {
  const stem = stemmer(
    word
      .replace(/(?<=.{3})erent$/u, 'er')
      .replace(/(?<=.{3})(?:i|iss)(?:rent|ent)$/u, 'ir')
      .replace(/(?<=.{3})isent$/u, 'iser')
      .replace(/(?<=.{3})ations?$/u, 'er'),
  );
  // Short plurals ("élus") pass the stemmer untouched.
  const singular = stem === word && word.length > 3 ? stem.replace(/(?<=[aeiou])s$/u, '') : stem;
  let end = singular.length;
  while (end > shortest && singular[end - 1] === 'e') end -= 1;
  return singular.slice(0, end);
}
