import { describe, expect, it } from 'vitest';
import type { StoreBench } from './store-bench.js';

/** The last question of each conversation. */
export function describeExchanges(bench: StoreBench): void {
  describe(`${bench.name}: exchanges`, () => {
    it('keeps the last exchange of each conversation and forgets the old ones', async () => {
      const { exchanges } = await bench.openNew();
      const person = 'T0HOME:U0ANN';
      const early = { question: 'who?', answer: 'Ada', askedAt: '2026-03-01T10:00:00.000Z' };
      const late = { question: 'and when?', askedAt: '2026-03-01T11:00:00.000Z' };
      await exchanges.save('a', { ...early, person }, '2026-03-01T09:00:00.000Z');
      await exchanges.save('b', { ...early, person }, '2026-03-01T09:00:00.000Z');
      expect(await exchanges.last('a')).toStrictEqual(early);
      await exchanges.save('a', { ...late, person }, '2026-03-01T10:30:00.000Z');
      expect(await exchanges.last('a')).toStrictEqual(late);
      expect(await exchanges.last('b')).toBeUndefined();
      expect(await exchanges.last('c')).toBeUndefined();
      await exchanges.forget('2026-03-01T11:00:00.000Z');
      expect(await exchanges.last('a')).toStrictEqual(late);
      await exchanges.forget('2026-03-01T11:00:00.001Z');
      expect(await exchanges.last('a')).toBeUndefined();
    });
  });
}
