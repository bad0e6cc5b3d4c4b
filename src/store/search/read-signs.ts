import { createMeanSum } from '../../vectors/mean-sum.js';
import { signWords, writeSigns } from '../../vectors/write-signs.js';
import { all, type SqlWork } from '../sql.js';
import { StoreDamage } from '../store-damage.js';
import { signed, type VectorRow, vectorWidth } from '../tables/vector-rows.js';
import { type PassageTable, placeIn } from './find-best.js';

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

/** So many passages' vectors are in memory at a time: 2 MB. */
const PAGE = 500;

const VECTORS = 'SELECT passage, sentences, vectors FROM passage_vectors WHERE passage = ANY($1)';

/** Reads a collection twice, all passages of which have vectors of one kind: no vector of it is kept in memory. */
export function* readSigns({ ids }: Pick<PassageTable, 'ids'>): SqlWork<SignTable> {
  const counts = new Uint32Array(ids.length);
  const sum = createMeanSum();
  for (let from = 0; from < ids.length; from += PAGE) {
    for (const row of yield* readPage(ids, from)) {
      counts[placeIn(ids, row.passage)] = row.sentences;
      sum.add(signed(row.vectors), row.sentences, vectorWidth(row));
    }
  }
  const firsts = startsOf(counts);
  const mean = sum.mean();
  const words = signWords(mean.length);
  const signs = new Uint32Array(words * (firsts.at(-1) ?? 0));
  for (let from = 0; from < ids.length; from += PAGE) {
    for (const { passage, sentences, vectors } of yield* readPage(ids, from)) {
      const first = firsts[placeIn(ids, passage)] ?? 0;
      writeSigns(signed(vectors), sentences, mean, signs.subarray(first * words));
    }
  }
  return { mean, signs, firsts };
}

function* readPage(ids: Float64Array, from: number): SqlWork<readonly SentenceVectors[]> {
  const page = Array.from(ids.subarray(from, from + PAGE));
  const rows = yield* all<SentenceVectors>(VECTORS, page);
  if (rows.length < page.length)
    throw new StoreDamage(`of ${page.length} passages from ${page[0]} on some have no vectors`);
  return rows;
}

function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (const [at, count] of counts.entries()) starts[at + 1] = (starts[at] ?? 0) + count;
  return starts;
}
