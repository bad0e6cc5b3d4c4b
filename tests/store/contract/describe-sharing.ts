import { describe, expect, it } from 'vitest';
import { makeRecord } from '../make-record.js';
import { search } from './search.js';
import type { StoreBench } from './store-bench.js';

/** What outlives a store or is seen by another one. */
export function describeSharing(bench: StoreBench): void {
  describe(`${bench.name}: exchanges`, () => {
    it('keeps the last exchange of each conversation and forgets the old ones', async () => {
      const store = await bench.openNew();
      const early = { question: 'who?', answer: 'Ada', askedAt: '2026-03-01T10:00:00.000Z' };
      const late = { question: 'and when?', askedAt: '2026-03-01T11:00:00.000Z' };
      await store.saveExchange('a', early, '2026-03-01T09:00:00.000Z');
      await store.saveExchange('b', early, '2026-03-01T09:00:00.000Z');
      expect(await store.lastExchange('a')).toStrictEqual(early);
      await store.saveExchange('a', late, '2026-03-01T10:30:00.000Z');
      expect(await store.lastExchange('a')).toStrictEqual(late);
      expect(await store.lastExchange('b')).toBeUndefined();
      expect(await store.lastExchange('c')).toBeUndefined();
    });
  });

  describe.runIf(bench.shared)(`${bench.name}: two stores at one place`, () => {
    it('has everything again when it is opened again', async () => {
      const place = bench.newPlace();
      const before = await bench.openAt(place, 'first');
      await before.saveArticle(makeRecord({ heading: 'Sea', text: 'Walrus sleeps|it snores' }));
      await before.saveExchange(
        'c',
        { question: 'who?', askedAt: '2026-03-01T10:00:00.000Z' },
        '2026-01-01T00:00:00.000Z',
      );
      await before.deliveries.start({ id: '1', keys: ['k'], payload: 'p' });
      await before.deliveries.done('1');
      const [hits, stats] = [await before.searchPassages({ terms: ['walrus'], limit: 5 }), await before.stats()];
      await before.close();
      const after = await bench.openAt(place, 'second');
      expect(await after.searchPassages({ terms: ['walrus'], limit: 5 })).toEqual(hits);
      expect(await after.stats()).toEqual(stats);
      expect(await after.lastExchange('c')).toMatchObject({ question: 'who?' });
      expect(await after.deliveries.start({ id: '2', keys: ['k'], payload: 'p' })).toBe('done');
      expect(await after.similarWords('walrsu', 1)).toMatchObject([{ display: 'Walrus' }]);
    });

    it('sees at once what the other one saved', async () => {
      const place = bench.newPlace();
      const first = await bench.openAt(place, 'first');
      const second = await bench.openAt(place, 'second');
      const before = await second.stats();
      await first.saveArticle(makeRecord({ id: 'a', text: 'walrus sleeps' }));
      await second.saveArticle(makeRecord({ id: 'b', text: 'walrus swims' }));
      expect((await second.stats()).revision).toBe(before.revision + 2);
      expect(await search(first, 'walrus')).toEqual(['walrus sleeps', 'walrus swims']);
      expect(await search(second, 'walrus')).toEqual(['walrus sleeps', 'walrus swims']);
      await second.removeArticle('a');
      expect(await first.passageFrequencies(['sleeps', 'swims'])).toEqual([0, 1]);
      expect((await first.stats()).articles).toBe(1);
    });
  });
}
