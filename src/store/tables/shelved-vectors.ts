import { all, type SqlLedger, type SqlWork, snapshot, transaction } from '../sql.js';
import type { PendingPassage, VectorProgress, VectorShelf } from '../vector-shelf.js';
import { PASSAGES_DONE, SENTENCES_DONE } from './count-vectors.js';
import { readPassageTexts } from './read-passage-texts.js';
import { saveVectors } from './save-vectors.js';
import { vectorKindOf } from './vector-kind.js';

/** Of articles that have fewer vectors than passages, that was saved last which comes first. */
const LACKING = `
  SELECT a.seq FROM articles a WHERE a.passage_count > ${PASSAGES_DONE} ORDER BY a.seq DESC LIMIT $2`;

/**
 * Each passage is looked up in the index: as a range, or SQLite reads the row of its vectors, which is large; counted,
 * or PostgreSQL reads all vectors of the kind.
 */
const PENDING = `
  SELECT p.id FROM passages p WHERE p.article = ANY($2) AND (
    SELECT count(*) FROM passage_vectors v WHERE v.kind = $1 AND v.passage >= p.id AND v.passage <= p.id) = 0
  ORDER BY p.article DESC, p."start", p.id LIMIT $3`;

const PROGRESS = `
  SELECT c.name AS collection, CAST(sum(a.sentence_count) AS bigint) AS sentences,
    CAST(sum(${SENTENCES_DONE}) AS bigint) AS done
  FROM articles a JOIN collections c ON c.id = a.collection GROUP BY c.name ORDER BY c.name`;

export function createShelvedVectors(): SqlLedger<VectorShelf> {
  return {
    pending: (encoder, limit) => snapshot(readPending(vectorKindOf(encoder), Math.max(0, Math.floor(limit)))),
    save: (encoder, made) => transaction('articles', saveVectors(encoder, made)),
    progress: (encoder) => all<VectorProgress>(PROGRESS, vectorKindOf(encoder)),
  };
}

function* readPending(kind: string, limit: number): SqlWork<readonly PendingPassage[]> {
  const articles = yield* all<{ readonly seq: number }>(LACKING, kind, limit);
  if (articles.length === 0) return [];
  const seqs = articles.map(({ seq }) => seq);
  const passages = yield* all<{ readonly id: number }>(PENDING, kind, seqs, limit);
  return yield* readPassageTexts(passages.map(({ id }) => id));
}
