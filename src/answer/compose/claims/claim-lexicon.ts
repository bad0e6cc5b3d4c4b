import type { Language } from '../../../domain.js';
import { byLanguage, splitWords } from '../../../text/languages/language-packs.js';
import { normalizeWord } from '../../../text/normalize.js';
import type { Bound } from './claim.js';

/** The words of a language that claims are read by; see `ClaimWords`. */
export type ClaimLexicon = ReturnType<typeof makeLexicon> extends ReadonlyMap<Language, infer Made> ? Made : never;

const lexicons = makeLexicon();

/** Undefined of a language that isn't supported: no claim is read in it. */
export function claimLexicon(language: Language): ClaimLexicon | undefined {
  return lexicons.get(language);
}

function makeLexicon() {
  return byLanguage(({ claimWords, facts: { words }, writing, numbers }) => {
    const { idle, alike, bounds, ranges, measures, money, percent, clock, general } = claimWords;
    return {
      idle: setOf(idle),
      alike: keysOf(alike),
      bounds: new Map(
        Object.entries(bounds).flatMap(([bound, list]) =>
          splitWords(list).map((word) => [word, bound as Bound] as const),
        ),
      ),
      opening: setOf(ranges.opening),
      joining: setOf(ranges.joining),
      pairing: setOf(ranges.pairing),
      units: new Map([
        ...keysOf(measures),
        ...keysOf(money),
        ...splitWords(percent).map((word) => [word, '%'] as const),
      ]),
      leads: setOf(clock.leads),
      always: setOf(clock.always),
      led: setOf(clock.led),
      noon: setOf(clock.noon),
      midnight: setOf(clock.midnight),
      general: setOf(general),
      numbered: writtenSet(words.numbered),
      ordinals: writtenSet(words.ordinal),
      doubtfulMonths: writtenSet(words.doubtfulMonth),
      dateLeads: writtenSet(words.dateLead),
      links: writtenSet(words.of),
      hasNounCapitals: writing.capitals === 'nouns',
      shortScales: setOf(
        Object.keys(numbers.scales)
          .filter((word) => word.length === 1)
          .join(' '),
      ),
      past: claimWords.past,
    };
  });
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(splitWords(list));
}

/** Of a list that is kept as people write it. */
function writtenSet(list: string): ReadonlySet<string> {
  return new Set(splitWords(list).map(normalizeWord));
}

/** Each word of a list of groups with the first word of its group. */
function keysOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    splitWords(list).flatMap((group) => {
      const words = group.split('/');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
  );
}
