import { textsOfPassage } from '../../vectors/texts-of-passage.js';
import { all, type SqlWork } from '../sql.js';
import type { PendingPassage } from '../vector-shelf.js';
import { readPassageTexts } from './read-passage-texts.js';
import { insertVectors, VECTOR_COLUMNS, type VectorRow } from './vector-rows.js';

const OF_ARTICLE = `
  SELECT ${VECTOR_COLUMNS} FROM articles a JOIN passages p ON p.article = a.seq
  JOIN passage_vectors v ON v.passage = p.id WHERE a.id = $1`;

/** Vectors by the texts that they were made of. */
export type KeptVectors = ReadonlyMap<string, VectorRow | undefined>;

/** The vectors of an article that is about to be replaced, for `giveVectors`. */
export function* keepVectors(article: string): SqlWork<KeptVectors> {
  const rows = yield* all<VectorRow>(OF_ARTICLE, article);
  const texts = yield* readPassageTexts(rows.map(({ passage }) => passage));
  const rowOf = new Map(rows.map((row) => [row.passage, row]));
  return new Map(texts.map((passage) => [keyOf(passage), rowOf.get(passage.id)]));
}

/** Gives them to those passages of the article in its place, whose rows are there, that have the same texts. */
export function* giveVectors(kept: KeptVectors, seq: number): SqlWork<void> {
  if (kept.size === 0) return;
  const ids = yield* all<{ readonly id: number }>('SELECT id FROM passages WHERE article = $1 ORDER BY id', seq);
  const passages = yield* readPassageTexts(ids.map(({ id }) => id));
  const given = passages.flatMap((passage) => {
    const before = kept.get(keyOf(passage));
    return before ? [{ ...before, passage: passage.id }] : [];
  });
  yield* insertVectors(given);
}

function keyOf(passage: PendingPassage): string {
  return JSON.stringify(textsOfPassage(passage));
}
