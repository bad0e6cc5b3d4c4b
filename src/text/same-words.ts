import type { Language } from '../domain.js';
import { byLanguage } from './languages/language-packs.js';
import { stemWord } from './stem-word.js';
import { type Token, tokenize } from './tokenize.js';

/** What a form stands for, and behind what. */
interface Meaning {
  readonly name: string;
  readonly behind: 'anything' | 'number' | 'money';
}

/** A form of several words: the stems of those behind the first. */
interface Phrase {
  readonly name: string;
  readonly rest: readonly string[];
  readonly isHyphened: boolean;
}

interface Table {
  readonly single: ReadonlyMap<string, readonly Meaning[]>;
  /** By the stem of their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const tables = byLanguage(({ sameWords }, language) => {
  const single = new Map<string, Meaning[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const line of Object.values(sameWords).join(';').split(';')) {
    const [name = '', ...forms] = line.trim().split(/\s+/);
    for (const form of [name, ...forms]) {
      const behind = form.length > 1 && form.endsWith('$') ? 'money' : form.endsWith('#') ? 'number' : 'anything';
      const [first, ...others] = tokenize(behind === 'anything' ? form.replaceAll('_', ' ') : form.slice(0, -1));
      // "☎" and "@" are no words by themselves.
      if (others.length === 0) addTo(single, first?.word ?? form, { name: wordOf(name), behind });
      else if (first !== undefined) {
        const rest = others.map(({ word }) => stemWord(word, language));
        addTo(phrases, stemWord(first.word, language), { name: wordOf(name), rest, isHyphened: form.includes('-') });
      }
    }
  }
  for (const own of phrases.values()) own.sort((a, b) => b.rest.length - a.rest.length);
  return { single, phrases };
});

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const own = map.get(key);
  if (own === undefined) map.set(key, [value]);
  else own.push(value);
}

function wordOf(name: string): string {
  return tokenize(name)[0]?.word ?? name;
}

/** A word and what it is indexed under; see `Term`. */
interface Meetable extends Token {
  readonly term: string;
  readonly isStop: boolean;
}

/**
 * Brings together what is written in several ways: "km" and "kilometres", "7%" and "7 percent", "$5m" and "5 million
 * dollars", "US" and "United States", "on-line" and "online". Words stay words, in order, with other terms; those of a
 * phrase become one word.
 */
export function bringTogether<Word extends Meetable>(
  words: readonly Word[],
  text: string,
  language: Language,
): readonly Word[] {
  const table = tables.get(language);
  if (table === undefined) return words;
  let met: Word[] | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const phrase = phraseAt(table, words, at, text);
    const name = phrase?.name ?? nameAt(table, words, at, text);
    if (name === undefined) {
      met?.push(word);
      continue;
    }
    met ??= words.slice(0, at);
    const end = words[at + (phrase?.rest.length ?? 0)]?.end ?? word.end;
    met.push({ ...word, end, ...(phrase && { word: name }), term: stemWord(name, language), isStop: false });
    at += phrase?.rest.length ?? 0;
  }
  return met ?? words;
}

function phraseAt({ phrases }: Table, words: readonly Meetable[], at: number, text: string): Phrase | undefined {
  return phrases.get(words[at]?.term ?? '')?.find(({ rest, isHyphened }) =>
    rest.every((stem, index) => {
      const [before, word] = [words[at + index], words[at + index + 1]];
      if (before === undefined || word?.term !== stem) return false;
      const gap = text.slice(before.end, word.start);
      return isHyphened && index === 0 ? /^[-\u2010\u2011]$/.test(gap) : /^\.?[\s'’-]{0,2}$/.test(gap);
    }),
  );
}

function nameAt({ single }: Table, words: readonly Meetable[], at: number, text: string): string | undefined {
  const meanings = single.get(words[at]?.word ?? '');
  if (meanings === undefined) return undefined;
  const isCounted = isNumberBefore(words, at, text);
  const isPaid = isCounted && (isMoney(words[at - 2]) || isMoney(words[at + 1]));
  const holds = { money: isPaid, number: isCounted, anything: words[at]?.isStop === false };
  return (meanings.find(({ behind }) => behind === 'money' && isPaid) ?? meanings.find(({ behind }) => holds[behind]))
    ?.name;
}

function isNumberBefore(words: readonly Meetable[], at: number, text: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined &&
    word !== undefined &&
    /^\p{Nd}/u.test(before.word) &&
    word.start - before.end <= 1 &&
    !/[-/]/.test(text.slice(before.end, word.start))
  );
}

function isMoney(word: Meetable | undefined): boolean {
  return word !== undefined && /^[$€£¥]$/.test(word.word);
}
