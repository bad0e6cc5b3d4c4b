import type { Language } from '../../../domain.js';

/** Continents and their parts (UN M.49), the world itself left out. */
const continents =
  '002 003 005 009 011 013 014 015 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419';
/** Codes that stand for no place that people are in. */
const notPlaces = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Names of countries, territories and continents as `language` writes them, and what else the platform calls them. */
export function listRegions(language: Language): string[] {
  const known = Intl.DisplayNames.supportedLocalesOf(language, { localeMatcher: 'lookup' });
  if (known.length === 0) return [];
  const codes = [...letters].flatMap((a) => [...letters].map((b) => a + b)).filter((code) => !notPlaces.has(code));
  const names = (['long', 'short'] as const).flatMap((style) => {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style });
    return [...codes, ...continents.split(' ')].map((code) => display.of(code) ?? '');
  });
  return [...new Set(names.flatMap(variants))].filter((name) => /^\p{L}/u.test(name) && name.length > 1);
}

/** "Myanmar (Burma)" is two names, "Congo - Kinshasa" and "Hong Kong SAR China" are known by their first words. */
function variants(name: string): string[] {
  const [, outer, inner] = /^(.*?)\s*\((.*)\)$/.exec(name) ?? [];
  const plain = outer !== undefined && inner !== undefined ? [outer, inner] : [name];
  return plain.flatMap((each) => {
    const first = each.replace(/ (?:- |SAR |Sonderverwaltungs|R\. ?A\. ?[ES]\. ).*$/, '');
    return [each, first, each.replace(' & ', ' and ').replace('St. ', 'Saint ')];
  });
}

/** Names of languages, which look like places after "in" ("in English"). */
export function listLanguages(language: Language): string[] {
  const known = Intl.DisplayNames.supportedLocalesOf(language, { localeMatcher: 'lookup' });
  if (known.length === 0) return [];
  const display = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  const codes = `af sq am ar hy az eu be bn bs bg ca zh hr cs da nl en eo et fi fr ka de el gu he hi hu is id ga it ja kn kk km ko
    ku lo la lv lt mk ms ml mt mn ne no fa pl pt pa ro ru sa sr sk sl so es sw sv ta te th tr uk ur uz vi cy yi zu`;
  return codes.split(/\s+/).flatMap((code) => display.of(code) ?? []);
}
