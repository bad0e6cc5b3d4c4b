import type { Word } from '../indexed-article.js';

/** A word of a collection that is there. */
export interface KnownWordRow {
  readonly id: number;
  readonly word: string;
  readonly term: string;
  /** Of how it is written. */
  readonly capitals: number;
}

/** How articles write a word that is there. */
export interface KnownWritingRow {
  readonly id: number;
  /** The word's. */
  readonly of: number;
  readonly display: string;
  readonly language: string;
}

/** What is there already of the words that are to be learnt. */
export interface KnownRows {
  readonly words: readonly KnownWordRow[];
  readonly writings: readonly KnownWritingRow[];
  /** The highest ids of all. */
  readonly lastWord: number;
  readonly lastWriting: number;
}

/** How a word is to be written. */
export interface WordStyle {
  readonly id: number;
  readonly display: string;
  readonly capitals: number;
  readonly language: string;
}

export interface NewWord extends WordStyle, Pick<Word, 'word' | 'term'> {}

export interface NewWriting extends WordStyle {
  /** The word's. */
  readonly of: number;
}

export interface WordPlan {
  readonly newWords: readonly NewWord[];
  readonly newWritings: readonly NewWriting[];
  /** Words that are there and are written otherwise from now on. */
  readonly restyled: readonly WordStyle[];
  /** The ids of the writings, in the order of the words. */
  readonly writings: readonly number[];
}

/** What is to be added and changed so that all words are learnt, each written with the fewest capitals. */
export function planWords(words: readonly Word[], known: KnownRows): WordPlan {
  const styles = new Map<string, Pick<NewWord, 'id' | 'capitals'>>(known.words.map((row) => [wordKey(row), row]));
  const writingIds = new Map(known.writings.map((row) => [writingKey(row.of, row), row.id]));
  const newWords = new Map<number, NewWord>();
  const restyled = new Map<number, WordStyle>();
  const newWritings: NewWriting[] = [];

  const style = ({ word, term, display, language }: Word, capitals: number): number => {
    const before = styles.get(wordKey({ word, term }));
    const id = before?.id ?? known.lastWord + newWords.size + 1;
    if (before && before.capitals <= capitals) return id;
    const styled = { id, display, capitals, language };
    styles.set(wordKey({ word, term }), styled);
    if (!before || newWords.has(id)) newWords.set(id, { ...styled, word, term });
    else restyled.set(id, styled);
    return id;
  };

  const writings = words.map((word) => {
    const own = styles.get(wordKey(word));
    const there = own && writingIds.get(writingKey(own.id, word));
    if (there !== undefined) return there;
    const capitals = countCapitals(word.display);
    const of = style(word, capitals);
    const id = known.lastWriting + newWritings.length + 1;
    newWritings.push({ id, of, capitals, display: word.display, language: word.language });
    writingIds.set(writingKey(of, word), id);
    return id;
  });
  return { newWords: [...newWords.values()], newWritings, restyled: [...restyled.values()], writings };
}

function wordKey({ word, term }: Pick<Word, 'word' | 'term'>): string {
  return `${word} ${term}`;
}

function writingKey(of: number, { display, language }: Pick<Word, 'display' | 'language'>): string {
  return `${of} ${language} ${display}`;
}

function countCapitals(display: string): number {
  return display.match(/\p{Lu}/gu)?.length ?? 0;
}
