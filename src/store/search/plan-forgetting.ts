import type { Word } from '../indexed-article.js';
import type { WordStyle } from './plan-words.js';

/** How articles write a word, and how the word is written now. */
export interface WritingRow extends Word {
  readonly id: number;
  /** The word's. */
  readonly of: number;
  readonly capitals: number;
  readonly collection: number;
  readonly shown: string;
  readonly shown_language: string;
}

export interface UnusedWord {
  readonly id: number;
  readonly collection: number;
  readonly word: string;
}

/** What changes when an article goes. */
export interface ForgettingPlan {
  /** Writings that no article uses any more, and words that have none left. */
  readonly gone: readonly WritingRow[];
  readonly unused: readonly UnusedWord[];
  /** Of each word that may be written otherwise now the writings left that have the fewest capitals, by their ids. */
  readonly choices: readonly (readonly WritingRow[])[];
}

/** `rows` are all writings of the words that the article uses, `gone` those that it alone uses. */
export function planForgetting(rows: readonly WritingRow[], gone: ReadonlySet<number>): ForgettingPlan {
  const byWord = new Map<number, WritingRow[]>();
  for (const row of rows) {
    const own = byWord.get(row.of);
    if (own) own.push(row);
    else byWord.set(row.of, [row]);
  }
  const unused: UnusedWord[] = [];
  const choices: (readonly WritingRow[])[] = [];
  for (const [id, all] of byWord) {
    // Mostly there is one way to write a word, and others write it too.
    if (all.length === 1 && all.every((one) => !gone.has(one.id))) continue;
    const left = all.filter((one) => !gone.has(one.id));
    const least = Math.min(...left.map(({ capitals }) => capitals));
    if (left.length > 0) choices.push(left.filter(({ capitals }) => capitals === least));
    else unused.push(...all.slice(0, 1).map(({ collection, word }) => ({ id, collection, word })));
  }
  return { gone: rows.filter(({ id }) => gone.has(id)), unused, choices };
}

/** Of several writings, the one that the first article uses; `users` are these, where there is one. */
export function firstUsed(
  writings: readonly WritingRow[],
  users: readonly (number | undefined)[],
): WritingRow | undefined {
  const order = users.map((user) => user ?? Number.POSITIVE_INFINITY);
  return writings.length < 2 ? writings[0] : writings[order.indexOf(Math.min(...order))];
}

/** How the word is to be written, unless it is so already. */
export function restyle({ of, display, capitals, language, shown, shown_language }: WritingRow): readonly WordStyle[] {
  return display === shown && language === shown_language ? [] : [{ id: of, display, capitals, language }];
}
