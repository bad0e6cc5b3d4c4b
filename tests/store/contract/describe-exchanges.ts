import { describe, expect, it } from 'vitest';
import type { StoreBench } from './store-bench.js';

/** The last question of each conversation. */
export function describeExchanges(bench: StoreBench): void {
  describe(`${bench.name}: exchanges`, () => {
    it('keeps the last exchange of each conversation and forgets the old ones', async () => {
      const { exchanges } = await bench.openNew();
      const early = { question: 'who?', answer: 'Ada', askedAt: '2026-03-01T10:00:00.000Z' };
      const late = { question: 'and when?', askedAt: '2026-03-01T11:00:00.000Z' };
      await exchanges.save('a', early, '2026-03-01T09:00:00.000Z');
      await exchanges.save('b', early, '2026-03-01T09:00:00.000Z');
      expect(await exchanges.last('a')).toStrictEqual(early);
      await exchanges.save('a', late, '2026-03-01T10:30:00.000Z');
      expect(await exchanges.last('a')).toStrictEqual(late);
      expect(await exchanges.last('b')).toBeUndefined();
      expect(await exchanges.last('c')).toBeUndefined();
    });
  });
}
