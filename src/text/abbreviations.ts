import type { Language } from '../domain.js';
import type { AbbreviationKind, Abbreviations } from './languages/contract/sentence-ends.js';
import { packOf, splitWords } from './languages/language-packs.js';
import { otherAbbreviations } from './languages/other-words.js';

/** Abbreviations of every language: scholarly Latin, and titles that articles in any language keep as they are. */
const shared: Abbreviations = {
  inside: 'Dr Mr Mrs Ms Prof St vs cf e.g i.e viz',
  number: 'No Nos Nr Fig Figs fig p pp vol Vol Art art Ch ch Sec sec Eq Tab ca c n',
  open: 'al ibid Jr Sr Inc Ltd Co Corp a.m p.m',
  end: 'etc',
};

const tables = new Map<Language, ReadonlyMap<string, AbbreviationKind>>();

/** How the abbreviation `word` (as written, without its last full stop) is read, if it is one in `language`. */
export function abbreviationKind(word: string, language: Language): AbbreviationKind | undefined {
  const table = tableOf(language);
  // A single capital is somebody's initial, whatever its small letter abbreviates.
  return table.get(word) ?? (word.length > 1 ? table.get(word.charAt(0).toLowerCase() + word.slice(1)) : undefined);
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
