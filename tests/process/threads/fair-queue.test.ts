import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFairQueue } from '../../../src/process/threads/fair-queue.js';

interface Item {
  readonly person: string;
  readonly number: number;
}

const people = ['ann', 'ben', 'cem', 'dee'];
const arrivals = fc.array(fc.constantFrom(...people), { maxLength: 60 });

function drain<T>(queue: { next(): T | undefined }): T[] {
  const items: T[] = [];
  for (let item = queue.next(); item !== undefined; item = queue.next()) items.push(item);
  return items;
}

it('lets people take turns, however many requests one of them has', () => {
  const queue = createFairQueue<string>(100);
  for (const number of [1, 2, 3, 4]) queue.add('ann', `ann ${number}`);
  queue.add('ben', 'ben 1');
  queue.add('cem', 'cem 1');
  queue.add('ben', 'ben 2');
  expect(drain(queue)).toEqual(['ann 1', 'ben 1', 'cem 1', 'ann 2', 'ben 2', 'ann 3', 'ann 4']);
});

it('keeps each person’s requests in order, and loses none but those it gives back', () => {
  fc.assert(
    fc.property(arrivals, fc.integer({ min: 1, max: 20 }), (persons, limit) => {
      const queue = createFairQueue<Item>(limit);
      const items = persons.map((person, number) => ({ person, number }));
      const refused = items.flatMap(({ person, number }) => queue.add(person, items[number] as Item) ?? []);
      expect(queue.size).toBe(Math.min(items.length, limit));
      const served = drain(queue);
      expect([...served, ...refused].sort((a, b) => a.number - b.number)).toEqual(items);
      for (const name of people) {
        const numbers = served.filter(({ person }) => person === name).map(({ number }) => number);
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      }
      expect(queue.size).toBe(0);
    }),
  );
});

it('takes the place of whoever has most, so that nobody fills it for the others', () => {
  const queue = createFairQueue<string>(3);
  expect([1, 2, 3].map((number) => queue.add('ann', `ann ${number}`))).toEqual([undefined, undefined, undefined]);
  expect(queue.add('ann', 'ann 4')).toBe('ann 4');
  expect(queue.add('ben', 'ben 1')).toBe('ann 3');
  expect(queue.add('cem', 'cem 1')).toBe('ann 2');
  expect(queue.add('dee', 'dee 1')).toBe('dee 1');
  expect(drain(queue)).toEqual(['ann 1', 'ben 1', 'cem 1']);
});
