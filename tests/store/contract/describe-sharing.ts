import { describe, expect, it } from 'vitest';
import { makeRecord } from '../make-record.js';
import { allHoldings, search } from './search.js';
import type { StoreBench } from './store-bench.js';

/** What outlives a store or is seen by another one. */
export function describeSharing(bench: StoreBench): void {
  describe.runIf(bench.shared)(`${bench.name}: two stores at one place`, () => {
    it('has everything again when it is opened again', async () => {
      const place = bench.newPlace();
      const before = await bench.openAt(place, 'first');
      await before.shelves.save(makeRecord({ heading: 'Sea', text: 'Walrus sleeps|it snores' }));
      await before.exchanges.save(
        'c',
        { question: 'who?', askedAt: '2026-03-01T10:00:00.000Z', person: 'ann' },
        '2026-01-01T00:00:00.000Z',
      );
      await before.deliveries.start({ id: '1', keys: ['k'], payload: 'p' });
      await before.deliveries.done('1');
      const { index } = await allHoldings(before);
      const [hits, stats] = [await index.search({ terms: ['walrus'], limit: 5 }), await index.stats()];
      await before.close();
      const after = await bench.openAt(place, 'second');
      const holdings = await allHoldings(after);
      expect(await holdings.index.search({ terms: ['walrus'], limit: 5 })).toEqual(hits);
      expect(await holdings.index.stats()).toEqual(stats);
      expect(await after.exchanges.last('c')).toMatchObject({ question: 'who?' });
      expect(await after.deliveries.start({ id: '2', keys: ['k'], payload: 'p' })).toEqual({ kind: 'done' });
      expect(await holdings.words.similar('walrsu', 1)).toMatchObject([{ display: 'Walrus' }]);
    });

    it('sees at once what the other one saved', async () => {
      const place = bench.newPlace();
      const first = await bench.openAt(place, 'first');
      const second = await bench.openAt(place, 'second');
      const holdings = second.holdings(['docs']);
      const before = await holdings.index.stats();
      await first.shelves.save(makeRecord({ id: 'a', text: 'walrus sleeps' }));
      await second.shelves.save(makeRecord({ id: 'b', text: 'walrus swims' }));
      expect((await holdings.index.stats()).revision).toBe(before.revision + 2);
      expect(await search(first, 'walrus')).toEqual(['walrus sleeps', 'walrus swims']);
      expect(await search(second, 'walrus')).toEqual(['walrus sleeps', 'walrus swims']);
      await second.shelves.remove('a');
      expect(await first.holdings(['docs']).index.frequencies(['sleeps', 'swims'])).toEqual([0, 1]);
      expect((await first.holdings(['docs']).index.stats()).articles).toBe(1);
    });
  });
}
