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

it('says how many come before whoever would come now, each person’s turns counted, and that it is full for them', () => {
  fc.assert(
    fc.property(
      arrivals,
      fc.nat(15),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom(...people),
      (persons, served, limit, newcomer) => {
        const queue = createFairQueue<string>(limit);
        for (const [number, person] of persons.entries()) queue.add(person, `${person} ${number}`);
        for (let turn = 0; turn < served; turn += 1) queue.next();
        const turns = queue.turnsBefore(newcomer);
        const refused = queue.add(newcomer, 'the new one');
        if (refused === 'the new one') expect(turns).toBe(Number.POSITIVE_INFINITY);
        else {
          const place = drain(queue).indexOf('the new one');
          // Whoever gives way for it may have stood before it, and those whose turn has just been have theirs behind it.
          const spared = refused === undefined ? 0 : 1;
          expect(place).toBeLessThanOrEqual(turns);
          expect(place).toBeGreaterThanOrEqual(turns - spared - (people.length - 1));
        }
      },
    ),
  );
});

it('counts a flood as one turn for everybody else, and as all its turns for whoever floods', () => {
  const queue = createFairQueue<string>(100);
  for (let number = 0; number < 50; number += 1) queue.add('ann', `ann ${number}`);
  queue.add('ben', 'ben 1');
  expect(['ann', 'ben', 'cem'].map(queue.turnsBefore)).toEqual([51, 3, 2]);
});
