import { createMeanSum } from '../../vectors/mean-sum.js';
import { signWords, writeSigns } from '../../vectors/write-signs.js';
import { StoreDamage } from '../store-damage.js';
import { signed, type VectorRow, vectorWidth } from '../tables/vector-rows.js';
import { type PassageTable, placeIn } from './find-best.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** What a first pass over the sentences of a collection needs. */
export interface SignTable {
  /** Of the vectors of all its sentences, as if each had a length of one. */
  readonly mean: Float64Array;
  /** Signs beside the mean, a sentence's behind the other's, in the order of passages and sentences. */
  readonly signs: Uint32Array;
  /** Which sentence is the first of each passage, by the passages' places; at the end, how many sentences there are. */
  readonly firsts: Uint32Array;
}

type SentenceVectors = Pick<VectorRow, 'passage' | 'sentences' | 'vectors'>;

const VECTORS = `
  SELECT v.passage, v.sentences, v.vectors FROM articles a CROSS JOIN passage_vectors v
  ON v.passage >= a.first_passage AND v.passage < a.first_passage + a.passage_count WHERE a.collection = ?`;

/** Reads a collection twice, all passages of which have vectors of one kind: no vector of it is kept in memory. */
export function readSigns(connection: SqliteConnection, collection: number, passages: PassageTable): SignTable {
  const read = (): Iterable<SentenceVectors> => connection.statement(VECTORS).iterate(collection);
  const counts = new Uint32Array(passages.ids.length);
  const sum = createMeanSum();
  for (const row of read()) {
    counts[placeOf(row.passage, passages)] = row.sentences;
    sum.add(signed(row.vectors), row.sentences, vectorWidth(row));
  }
  const firsts = startsOf(counts);
  const mean = sum.mean();
  const words = signWords(mean.length);
  const signs = new Uint32Array(words * (firsts.at(-1) ?? 0));
  for (const { passage, sentences, vectors } of read()) {
    const first = firsts[placeOf(passage, passages)] ?? 0;
    writeSigns(signed(vectors), sentences, mean, signs.subarray(first * words));
  }
  return { mean, signs, firsts };
}

function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (const [at, count] of counts.entries()) starts[at + 1] = (starts[at] ?? 0) + count;
  return starts;
}

function placeOf(passage: number, { ids }: PassageTable): number {
  const place = placeIn(ids, passage);
  if (ids[place] !== passage) throw new StoreDamage(`passage ${passage} has vectors but is not in the index`);
  return place;
}
