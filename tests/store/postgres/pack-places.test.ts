import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf, packPlace, unpackPlaces } from '../../../src/store/postgres/pack-places.js';

interface Place {
  readonly id: number;
  readonly count: number;
}

function unpack(block: number, packed: string): readonly Place[] {
  const places: Place[] = [];
  unpackPlaces(block, Buffer.from(packed, 'hex'), (id, count) => places.push({ id, count }));
  return places;
}

const block = fc.nat(2 ** 31);

const place = fc.record({
  at: fc.nat(4_095),
  count: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 2 ** 31 }), fc.constant(15 + 128)),
});

describe('places of documents', () => {
  it('come back as they were packed, one behind the other', () => {
    fc.assert(
      fc.property(block, fc.array(place), (number, places) => {
        const packed = places.map(({ at, count }) => ({ id: number * 4_096 + at, count }));
        for (const { id } of packed) expect(blockOf(id)).toBe(number);
        expect(unpack(number, packed.map(({ id, count }) => packPlace(id, count)).join(''))).toEqual(packed);
      }),
    );
  });

  it('take two bytes each, where a document holds a term at most fourteen times', () => {
    expect(packPlace(4_096, 1)).toHaveLength(4);
    expect(packPlace(8_191, 14)).toHaveLength(4);
    expect(packPlace(8_191, 15)).toHaveLength(6);
  });
});
