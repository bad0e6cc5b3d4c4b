import { gainOf, scorePassage } from '../score-passages.js';

/** The passages of a collection, by their places in the order of their ids. */
export interface PassageTable {
  readonly ids: Float64Array;
  /** How many terms each is indexed under, and what follows from it: see `saturationOf`. */
  readonly lengths: Float64Array;
  readonly saturations: Float64Array;
  /** One number for each, to add up in: overwritten by each search. */
  readonly sums: Float64Array;
}

/** Where one term stands in a collection. */
export interface Postings {
  /** Places of the passages that hold it, ascending, and how often each does. */
  readonly places: Uint32Array;
  readonly counts: Uint32Array;
  /** What it counts for in the collection. */
  readonly rarity: number;
  /** The most that it adds to any passage's score. */
  readonly most: number;
}

/** Of a term that stands nowhere. */
export const noPostings: Postings = { places: new Uint32Array(), counts: new Uint32Array(), rarity: 0, most: 0 };

export interface BestPassage {
  readonly place: number;
  /** How often it holds each term, in the order of the postings. */
  readonly counts: readonly number[];
}

/** Sums made in another order than the score's differ by far less than this share. */
const ROUNDING = 1e-9;

/**
 * The `limit` passages of the highest score, best first, ties by place: exactly those that scoring every one of them
 * gives. What counts most goes first (the rare terms), and the rest is only looked up for the passages found so far
 * as soon as nothing that holds the rest alone can be among the best. `isAllowed[place]` is 0 for what isn't wanted.
 */
export function findBest(
  { saturations, sums }: Pick<PassageTable, 'saturations' | 'sums'>,
  postings: readonly Postings[],
  limit: number,
  isAllowed?: Uint8Array,
): readonly BestPassage[] {
  const byWeight = postings.toSorted((a, b) => b.most - a.most);
  const rests = restsOf(byWeight);
  sums.fill(0);
  let found: number[] = [];
  let at = 0;
  for (; at < byWeight.length && canAdd(rests, at, () => leastOf(found, sums, limit)); at += 1) {
    const next = byWeight[at];
    if (next) gather(found, next, { saturations, sums }, isAllowed);
  }
  for (; at < byWeight.length; at += 1) {
    found = withChance(found, sums, rests[at] ?? 0, limit);
    const next = byWeight[at];
    if (next) addTo(found, next, { saturations, sums });
  }
  const scored = withChance(found, sums, 0, limit).map((place) => {
    const counts = postings.map((each) => countAt(each, place));
    const rarities = postings.map(({ rarity }) => rarity);
    return { place, counts, score: scorePassage(rarities, counts, saturations[place] ?? 0) };
  });
  return scored.sort((a, b) => b.score - a.score || a.place - b.place).slice(0, limit);
}

type Sums = Pick<PassageTable, 'saturations' | 'sums'>;

/** At each place the most that the postings from there on add together. */
function restsOf(postings: readonly Postings[]): readonly number[] {
  const rests = postings.map(() => 0);
  let rest = 0;
  for (let at = postings.length - 1; at >= 0; at -= 1) {
    rest += postings[at]?.most ?? 0;
    rests[at] = rest;
  }
  return rests;
}

/** Whether a passage that holds none but the postings from there on can reach what the best reach without them. */
function canAdd(rests: readonly number[], at: number, least: () => number): boolean {
  const [all = 0] = rests;
  const rest = rests[at] ?? 0;
  // What went before can't have given any more than its own most.
  return rest >= all - rest || rest >= least();
}

/** Adds a term to all that hold it; those that nothing was added to before are put to `found`. */
function gather(found: number[], postings: Postings, { saturations, sums }: Sums, isAllowed?: Uint8Array): void {
  const { places, counts, rarity } = postings;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    if (isAllowed && isAllowed[place] === 0) continue;
    const before = sums[place] ?? 0;
    if (before === 0) found.push(place);
    sums[place] = before + rarity * gainOf(counts[at] ?? 0, saturations[place] ?? 0);
  }
}

/** Adds a term to those of `found` that hold it. */
function addTo(found: readonly number[], postings: Postings, { saturations, sums }: Sums): void {
  for (const place of found) {
    const count = countAt(postings, place);
    if (count > 0) sums[place] = (sums[place] ?? 0) + postings.rarity * gainOf(count, saturations[place] ?? 0);
  }
}

/** Those whose sum can still be among the best when `rest` is added to it. */
function withChance(found: readonly number[], sums: Float64Array, rest: number, limit: number): number[] {
  const least = leastOf(found, sums, limit);
  return found.filter((place) => (sums[place] ?? 0) + rest >= least);
}

/** What a passage must reach to be among the best `limit` as they stand, rounding allowed for; 0 with fewer. */
function leastOf(found: readonly number[], sums: Float64Array, limit: number): number {
  if (found.length < limit) return 0;
  const best = new Float64Array(limit);
  for (const place of found) {
    const sum = sums[place] ?? 0;
    if (sum <= (best[0] ?? 0)) continue;
    let at = 1;
    for (; at < limit && (best[at] ?? 0) < sum; at += 1) best[at - 1] = best[at] ?? 0;
    best[at - 1] = sum;
  }
  return (best[0] ?? 0) * (1 - ROUNDING);
}

/** How often the passage at a place holds the term. */
export function countAt({ places, counts }: Postings, place: number): number {
  const at = placeIn(places, place);
  return places[at] === place ? (counts[at] ?? 0) : 0;
}

/** The first index from `from` on whose number is `wanted` or more, in ascending numbers; else `to`. */
export function placeIn(
  ascending: Uint32Array | Float64Array,
  wanted: number,
  from = 0,
  to: number = ascending.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
