import { wordsOfAll } from '../../../text/languages/language-packs.js';
import { normalizeWord } from '../../../text/normalize.js';
import { type Reading, textAfter } from '../reading.js';
import { countFullWords, type PersonName } from './person-names.js';

/** In all languages, since a name keeps its own in any. */
const relatives = wordsOfAll(({ facts }) => facts.words.relative);
const auxiliaries = wordsOfAll(({ facts }) => facts.words.auxiliary);
const notSpeaking = wordsOfAll(({ facts }) => facts.words.notSpeaking);
const written = [...wordsOfAll(({ facts }) => facts.words.born)];
const born: ReadonlySet<string> = new Set(written.map(normalizeWord));
const lifeDates = new RegExp(`^\\s\\((?:${written.join('|')}|\\*)?\\s*$`, 'u');

/** The names that something shows to be a person's: a title, a given name, a verb of saying, dates of a life, "by". */
export function findPeople(reading: Reading, names: readonly PersonName[]): PersonName[] {
  return names.filter((name) => isPerson(reading, name));
}

function isPerson(reading: Reading, name: PersonName): boolean {
  const full = countFullWords(reading, name);
  if (name.isTitled) return full > 0;
  if (reading.lexicon.language === 'ar') return name.isGiven;
  if (name.isGiven && full > 1) return true;
  if (full < 2 || full > 4 || reading.isHeadline || reading.lexicon.capitalNouns) return false;
  return speaks(reading, name) || isSpokenOf(reading, name) || hasLifeDates(reading, name);
}

/** "Abdelatif Hammouchi highlighting", "Ahmed Al Raisi, who said". */
function speaks({ words, lexicon }: Reading, { to }: PersonName): boolean {
  const next = words[to];
  if (!next || next.isCapital) return false;
  if (next.gap === 'comma') return relatives.has(next.word);
  // French and Spanish put an auxiliary before the verb: "a déclaré", "ha dicho".
  const auxiliary = next.gap === 'space' && auxiliaries.has(next.word) ? words[to + 1] : undefined;
  return next.gap === 'space' && (lexicon.has('saying', next.word) || lexicon.has('saying', auxiliary?.word ?? ''));
}

/** `said NAME`, "by NAME". */
function isSpokenOf({ words, lexicon }: Reading, { from }: PersonName): boolean {
  const before = words[from - 1];
  if (!before || words[from]?.gap !== 'space' || before.isCapital) return false;
  return (
    (lexicon.has('saying', before.word) && from > 1 && !notSpeaking.has(before.word)) || lexicon.has('by', before.word)
  );
}

function hasLifeDates(reading: Reading, { to }: PersonName): boolean {
  const { words } = reading;
  const next = words[to];
  if (!next || !lifeDates.test(textAfter(reading, to - 1))) return false;
  return /^1\d{3}$|^20\d{2}$/.test(next.word) || born.has(next.word);
}
