import type { Language } from '../domain.js';
import type { AbbreviationKind, Abbreviations } from './languages/contract/sentence-ends.js';
import { byLanguage, packOf, splitWords } from './languages/language-packs.js';
import { otherAbbreviations } from './languages/other-words.js';

/** Abbreviations of every language: scholarly Latin, and titles that articles in any language keep as they are. */
const shared: Abbreviations = {
  inside: 'Dr Mr Mrs Ms Prof St vs cf e.g i.e viz',
  number: 'No Nos Nr Fig Figs fig p pp vol Vol Art art Ch ch Sec sec Eq Tab ca c n',
  open: 'al ibid Jr Sr Inc Ltd Co Corp a.m p.m',
  end: 'etc',
};

const lastWord = /(?<![\p{L}\p{M}\p{N}.\u00ad'’º°-])[\p{L}\p{M}\p{N}.\u00ad'’º°-]*$/u;
const spacedAbbreviation = /(?<![\p{L}\p{N}.])(\p{L}{1,2})\.\s(\p{L}{1,2})$/u;

/** Ends of compounds that are abbreviated with them, by language. */
const tails = byLanguage(({ sentenceEnds }) => splitWords(sentenceEnds.abbreviatedTails ?? ''));

const tables = new Map<Language, ReadonlyMap<string, AbbreviationKind>>();

/** How the abbreviation `word` (as written, without its last full stop) is read, if it is one in `language`. */
export function abbreviationKind(word: string, language: Language): AbbreviationKind | undefined {
  const table = tableOf(language);
  // A single capital is somebody's initial, whatever its small letter abbreviates.
  const found =
    table.get(word) ?? (word.length > 1 ? table.get(word.charAt(0).toLowerCase() + word.slice(1)) : undefined);
  return found ?? (tails.get(language)?.some((tail) => word.endsWith(tail)) ? 'number' : undefined);
}

/**
 * The word that a stop follows, with its own dots: "d.h" also where it is written "d. h."; of "Trinity-St" and
 * "l’art", only what could be an abbreviation.
 */
export function abbreviationBefore(before: string, language: Language): string {
  const spaced = spacedAbbreviation.exec(before);
  if (spaced !== null) {
    const joined = `${spaced[1]}.${spaced[2]}`;
    if (abbreviationKind(joined, language) !== undefined) return joined;
  }
  const word = lastWord.exec(before)?.[0].replace(/^[.'’-]+/, '') ?? '';
  if (abbreviationKind(word, language) !== undefined) return word;
  return word.replace(/^.*[-'’]/u, '');
}

/** Whether `word` and what follows are the halves of one abbreviation: "z. B.", "EE. UU." */
export function isHalfAbbreviation(word: string, next: string, language: Language): boolean {
  const half = /^(\p{L}{1,2})\./u.exec(next)?.[1];
  return half !== undefined && abbreviationKind(`${word}.${half}`, language) !== undefined;
}

function tableOf(language: Language): ReadonlyMap<string, AbbreviationKind> {
  let table = tables.get(language);
  if (table === undefined) {
    table = new Map([...entriesOf(shared), ...entriesOf(listOf(language))]);
    tables.set(language, table);
  }
  return table;
}

function listOf(language: Language): Abbreviations | undefined {
  const own = packOf(language)?.sentenceEnds.abbreviations;
  return own ?? (Object.hasOwn(otherAbbreviations, language) ? otherAbbreviations[language] : undefined);
}

function entriesOf(list: Abbreviations | undefined): [string, AbbreviationKind][] {
  if (list === undefined) return [];
  const kinds: readonly AbbreviationKind[] = ['end', 'open', 'number', 'inside'];
  return kinds.flatMap((kind) => splitWords(list[kind]).map((word): [string, AbbreviationKind] => [word, kind]));
}
