import { textsOfPassage } from '../../vectors/texts-of-passage.js';
import type { PendingPassage } from '../vector-shelf.js';
import { readPassageTexts } from './read-passage-texts.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { insertVectors, VECTOR_COLUMNS, type VectorRow } from './vector-rows.js';

const OF_ARTICLE = `
  SELECT ${VECTOR_COLUMNS} FROM articles a JOIN passages p ON p.article = a.seq
  JOIN passage_vectors v ON v.passage = p.id WHERE a.id = ?`;

const PASSAGES = 'SELECT p.id FROM articles a JOIN passages p ON p.article = a.seq WHERE a.id = ?';

/**
 * Before an article is replaced: returns what gives its vectors to those passages of the new one, once that is there,
 * which have the same texts.
 */
export function keepVectors(connection: SqliteConnection, article: string): () => void {
  const rows: readonly VectorRow[] = connection.statement(OF_ARTICLE).all(article);
  if (rows.length === 0) return () => {};
  const texts = readPassageTexts(
    connection,
    rows.map(({ passage }) => passage),
  );
  const rowOf = new Map(rows.map((row) => [row.passage, row]));
  const kept = new Map(texts.map((passage) => [keyOf(passage), rowOf.get(passage.id)]));

  return () => {
    const ids: readonly { readonly id: number }[] = connection.statement(PASSAGES).all(article);
    const passages = readPassageTexts(
      connection,
      ids.map(({ id }) => id),
    );
    for (const passage of passages) {
      const before = kept.get(keyOf(passage));
      if (before) insertVectors(connection, { ...before, passage: passage.id });
    }
  };
}

function keyOf(passage: PendingPassage): string {
  return JSON.stringify(textsOfPassage(passage));
}
