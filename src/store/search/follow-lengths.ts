import { beside } from '../beside.js';
import { all, type SqlWork } from '../sql.js';
import type { PassageLengths, TermIndex } from '../term-index.js';

/** What was read of a collection's passages in a snapshot of that revision. */
export interface KnownLengths extends PassageLengths {
  readonly revision: number;
}

interface SumRow {
  readonly passages: number;
}

interface RangeRow {
  readonly first: number;
  readonly count: number;
}

const UP_TO = `
  SELECT CAST(coalesce(sum(passage_count), 0) AS bigint) AS passages FROM articles
  WHERE collection = $1 AND first_passage <= $2`;

const RANGES = `
  SELECT first_passage AS first, passage_count AS count FROM articles
  WHERE collection = $1 AND first_passage <= $2 ORDER BY first_passage`;

/**
 * The lengths of a collection's passages, as they are in the snapshot of `revision` that this is done in. What is known
 * of that revision or an earlier one is followed: ids only grow and are never used again, so of those that are known
 * some may be gone, and all that came since are greater. So many new articles cost what they hold themselves.
 */
export function* followLengths(
  terms: TermIndex,
  collection: number,
  known: KnownLengths | undefined,
  revision: number,
): SqlWork<KnownLengths> {
  const last = known?.ids.at(-1);
  if (!known || last === undefined || known.revision > revision) {
    return { revision, ...(yield* terms.passages(collection)) };
  }
  const [[sum], added] = yield* beside<[readonly SumRow[], PassageLengths]>(
    all<SumRow>(UP_TO, collection, last),
    terms.passages(collection, last),
  );
  const isAllThere = sum?.passages === known.ids.length;
  const left = isAllThere ? known : keepWithin(known, yield* all<RangeRow>(RANGES, collection, last));
  return { revision, ids: join(left.ids, added.ids), lengths: join(left.lengths, added.lengths) };
}

/** Those whose ids are in any of the ranges. */
function keepWithin({ ids, lengths }: PassageLengths, ranges: readonly RangeRow[]): PassageLengths {
  let range = 0;
  const places = new Uint32Array(ids.length);
  let kept = 0;
  for (const [place, id] of ids.entries()) {
    while (range < ranges.length && endOf(ranges[range]) <= id) range += 1;
    if (id < (ranges[range]?.first ?? Number.POSITIVE_INFINITY)) continue;
    places[kept] = place;
    kept += 1;
  }
  const left = places.subarray(0, kept);
  return {
    ids: Float64Array.from(left, (place) => ids[place] ?? 0),
    lengths: Float64Array.from(left, (place) => lengths[place] ?? 0),
  };
}

function endOf(range: RangeRow | undefined): number {
  return range ? range.first + range.count : Number.POSITIVE_INFINITY;
}

function join(left: Float64Array, added: Float64Array): Float64Array {
  if (added.length === 0) return left;
  const all = new Float64Array(left.length + added.length);
  all.set(left);
  all.set(added, left.length);
  return all;
}
