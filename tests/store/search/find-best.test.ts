import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainOf, rarityOf, saturationOf, scorePassage } from '../../../src/store/score-passages.js';
import { findBest, type PassageTable, type Postings } from '../../../src/store/search/find-best.js';

/** How often each passage holds each term, passage by passage; the last number is how many other terms it has. */
type Counts = readonly (readonly number[])[];

function tableOf(counts: Counts): PassageTable {
  const lengths = Float64Array.from(counts, (row) => row.reduce((sum, count) => sum + count, 1));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return {
    ids: Float64Array.from(counts, (_, place) => 10 + place),
    lengths,
    saturations: lengths.map((length) => saturationOf(length, mean)),
    sums: new Float64Array(counts.length).fill(99),
  };
}

function postingsOf(counts: Counts, terms: number, { saturations }: PassageTable): Postings[] {
  return Array.from({ length: terms }, (_, term) => {
    const held = counts.flatMap((row, place) => ((row[term] ?? 0) > 0 ? [place] : []));
    const rarity = rarityOf(held.length, counts.length);
    return {
      places: Uint32Array.from(held),
      counts: Uint32Array.from(held, (place) => counts[place]?.[term] ?? 0),
      rarity,
      most: Math.max(0, ...held.map((place) => rarity * gainOf(counts[place]?.[term] ?? 0, saturations[place] ?? 0))),
    };
  });
}

const terms = 6;
/** Most passages hold the last terms and few the first, and many are the same in all: ties. */
const passage = fc.tuple(
  ...[20, 8, 4, 2, 1, 1].map((rarely) => fc.nat(2 * rarely).map((n) => (n % (rarely + 1) === 0 ? 1 + (n % 3) : 0))),
  fc.constantFrom(0, 0, 5),
);

describe('findBest', () => {
  it('gives just what scoring every passage gives', () => {
    fc.assert(
      fc.property(
        fc.array(passage, { minLength: 1, maxLength: 120 }),
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.array(fc.boolean(), { minLength: 120, maxLength: 120 })),
        (counts, limit, allowed) => {
          const table = tableOf(counts);
          const postings = postingsOf(counts, terms, table);
          const isAllowed = allowed ? Uint8Array.from(allowed, Number) : undefined;
          const rarities = postings.map(({ rarity }) => rarity);
          const expected = counts
            .map((row, place) => ({
              place,
              counts: row.slice(0, terms),
              score: scorePassage(rarities, row.slice(0, terms), table.saturations[place] ?? 0),
            }))
            .filter(({ score, place }) => score > 0 && isAllowed?.[place] !== 0)
            .sort((a, b) => b.score - a.score || a.place - b.place)
            .slice(0, limit);
          const found = findBest(table, postings, limit, isAllowed);
          expect(found.map(({ place, counts: own }) => ({ place, counts: own }))).toEqual(
            expected.map(({ place, counts: own }) => ({ place, counts: own })),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('looks a common term up only where it still can change the best, and not in every passage that holds it', () => {
    const counts = Array.from({ length: 4_000 }, (_, place) => [place % 500 === 7 ? 1 : 0, place % 3 === 0 ? 0 : 1]);
    const table = tableOf(counts);
    const [rare, common] = postingsOf(counts, 2, table);
    if (!rare || !common) throw new Error('two terms');
    let reads = 0;
    const places = new Proxy(common.places, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d/.test(key)) reads += 1;
        return Reflect.get(target, key, target);
      },
    });
    const found = findBest(table, [{ ...common, places }, rare], 5);
    expect(found).toHaveLength(5);
    expect(found.every(({ counts: [, ofRare] }) => ofRare === 1)).toBe(true);
    expect(common.places.length).toBeGreaterThan(2_000);
    expect(reads).toBeLessThan(400);
  });
});
