import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statementsOf } from '../../../src/store/beside.js';
import { followLengths, type KnownLengths } from '../../../src/store/search/follow-lengths.js';
import { createFtsTermIndex } from '../../../src/store/sqlite/fts-term-index.js';
import { makeRecord } from '../make-record.js';
import { openStepped } from './open-stepped.js';

/** The first collection. */
const collection = 1;
const terms = createFtsTermIndex();

function saved(id: string, lengths: readonly number[]) {
  return makeRecord({ id, text: lengths.map((length) => 'word '.repeat(length).trim()).join('\n') });
}

it('tells what reading all of it would, whatever came and went since', () => {
  const change = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    lengths: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 4 }),
    isGoing: fc.boolean(),
    isAsked: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const { shelves, take } = openStepped();
      shelves.save(saved('first', [3]));
      let known: KnownLengths | undefined;
      for (const { id, lengths, isGoing, isAsked } of changes) {
        if (isGoing) shelves.remove(id);
        else shelves.save(saved(id, lengths));
        if (!isAsked) continue;
        known = take(followLengths(terms, collection, known, shelves.revision())).result;
        expect(known).toEqual({ revision: shelves.revision(), ...take(terms.passages(collection)).result });
      }
    }),
  );
});

it('reads only what came since', () => {
  const { shelves, take } = openStepped();
  shelves.saveAll(['a', 'b', 'c'].map((id) => saved(id, [2, 5])));
  const known = take(followLengths(terms, collection, undefined, shelves.revision())).result;
  shelves.save(saved('d', [7]));
  const { steps } = take(followLengths(terms, collection, known, shelves.revision()));
  expect(steps.map((step) => statementsOf(step)?.length)).toEqual([2]);
  expect(steps.flatMap((step) => statementsOf(step) ?? []).map((step) => 'values' in step && step.values)).toEqual([
    [collection, 6],
    [6],
  ]);
});

it('follows nothing that was read later than the state it is asked of', () => {
  const { shelves, take } = openStepped();
  shelves.save(saved('a', [2]));
  const later = { revision: 9, ids: Float64Array.of(5), lengths: Float64Array.of(1) };
  const { result } = take(followLengths(terms, collection, later, shelves.revision()));
  expect([...result.ids]).toEqual([1]);
});
