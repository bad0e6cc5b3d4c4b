import type { Language } from '../domain.js';
import type { PlaceNames } from './languages/contract/place-names.js';
import { packOf } from './languages/language-packs.js';

/** What countries, continents and languages are called in a language, as people write it. */
export type Places = Readonly<Record<keyof PlaceNames, readonly string[]>>;

const known = new Map<Language, Places>();

/**
 * The names of places in a language. Those of supported languages are tables of ours; others are the platform's, which
 * differ a little by its version, and are empty where the platform doesn't know the language.
 */
export function placesOf(language: Language): Places {
  const found = known.get(language);
  if (found) return found;
  const own = packOf(language)?.places;
  const places = own ? ownPlaces(own) : platformPlaces(language);
  known.set(language, places);
  return places;
}

function ownPlaces({ countries, continents, languages }: PlaceNames): Places {
  const parted = (names: string) => names.split(/,\s+/);
  return { countries: parted(countries), continents: parted(continents), languages: parted(languages) };
}

/** Continents and their parts (UN M.49), the world itself left out. */
const continentCodes =
  '002 003 005 009 011 013 014 015 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419'.split(
    ' ',
  );
/** Codes that stand for no place that people are in. */
const notPlaces = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countryCodes = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => !notPlaces.has(code));
const languageCodes =
  `af sq am ar hy az eu be bn bs bg ca zh hr cs da nl en eo et fi fr ka de el gu he hi hu is id ga it ja kn kk km ko
  ku lo la lv lt mk ms ml mt mn ne no fa pl pt pa ro ru sa sr sk sl so es sw sv ta te th tr uk ur uz vi cy yi zu`.split(
    /\s+/,
  );

function platformPlaces(language: Language): Places {
  if (!isPlatformLanguage(language)) return { countries: [], continents: [], languages: [] };
  return {
    countries: regionNames(language, countryCodes),
    continents: regionNames(language, continentCodes),
    languages: languageCodes.flatMap((code) => languageDisplay(language).of(code) ?? []),
  };
}

function languageDisplay(language: Language): Intl.DisplayNames {
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
}

function regionNames(language: Language, codes: readonly string[]): string[] {
  const names = (['long', 'short'] as const).flatMap((style) => {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style });
    return codes.map((code) => display.of(code) ?? '');
  });
  return [...new Set(names.flatMap(variants))].filter((name) => /^\p{L}/u.test(name) && name.length > 1);
}

/** "Myanmar (Burma)" is two names, "Congo - Kinshasa" and "Hong Kong SAR China" are known by their first words. */
function variants(name: string): string[] {
  const [, outer, inner] = /^([^(]*)\((.*)\)$/.exec(name) ?? [];
  const plain = outer !== undefined && inner !== undefined ? [outer.trimEnd(), inner] : [name];
  return plain.flatMap((each) => [
    each,
    each.replace(/ (?:- |SAR |R\. ?A\. ?[ES]\. ).*$/su, ''),
    each.replace('St. ', 'Saint '),
  ]);
}

function isPlatformLanguage(language: Language): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf(language, { localeMatcher: 'lookup' }).length > 0;
  } catch {
    // `Intl` throws for what is no language tag.
    return false;
  }
}
