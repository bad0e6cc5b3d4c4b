import type { Word } from '../indexed-article.js';

/** A word of a collection that is there, and one of the ways in which articles write it, where there is any. */
export interface KnownWordRow {
  readonly id: number;
  readonly word: string;
  readonly term: string;
  /** Of how it is written. */
  readonly capitals: number;
  readonly writing: number | null;
  readonly display: string | null;
  readonly language: string | null;
}

/** The highest ids of all words and of all writings. */
export interface LastIds {
  readonly word: number;
  readonly writing: number;
}

/** How a word is to be written. */
export interface WordStyle {
  readonly id: number;
  readonly display: string;
  readonly capitals: number;
  readonly language: string;
}

interface NewWord extends WordStyle, Pick<Word, 'word' | 'term'> {}

interface NewWriting extends WordStyle {
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
export function planWords(words: readonly Word[], known: readonly KnownWordRow[], last: LastIds): WordPlan {
  const styles = new Map<string, Pick<NewWord, 'id' | 'capitals'>>(known.map((row) => [wordKey(row), row]));
  const writingIds = new Map(
    known.flatMap(({ id, writing, display, language }) =>
      writing === null ? [] : [[writingKey(id, display, language), writing] as const],
    ),
  );
  const newWords = new Map<number, NewWord>();
  const restyled = new Map<number, WordStyle>();
  const newWritings: NewWriting[] = [];

  const style = ({ word, term, display, language }: Word, capitals: number): number => {
    const before = styles.get(wordKey({ word, term }));
    const id = before?.id ?? last.word + newWords.size + 1;
    if (before && before.capitals <= capitals) return id;
    const styled = { id, display, capitals, language };
    styles.set(wordKey({ word, term }), styled);
    if (!before || newWords.has(id)) newWords.set(id, { ...styled, word, term });
    else restyled.set(id, styled);
    return id;
  };

  const writings = words.map((word) => {
    const own = styles.get(wordKey(word));
    const there = own && writingIds.get(writingKey(own.id, word.display, word.language));
    if (there !== undefined) return there;
    const capitals = countCapitals(word.display);
    const of = style(word, capitals);
    const id = last.writing + newWritings.length + 1;
    newWritings.push({ id, of, capitals, display: word.display, language: word.language });
    writingIds.set(writingKey(of, word.display, word.language), id);
    return id;
  });
  return { newWords: [...newWords.values()], newWritings, restyled: [...restyled.values()], writings };
}

function wordKey({ word, term }: Pick<Word, 'word' | 'term'>): string {
  return `${word} ${term}`;
}

function writingKey(of: number, display: string | null, language: string | null): string {
  return `${of} ${language} ${display}`;
}

function countCapitals(display: string): number {
  return display.match(/\p{Lu}/gu)?.length ?? 0;
}
