import { describe, expect, it } from 'vitest';
import type { StoreBench } from './store-bench.js';

/** Of which reviews somebody has been told. */
export function describeReviews(bench: StoreBench): void {
  describe(`${bench.name}: told reviews`, () => {
    it('knows of each article the day that was told last', async () => {
      const { reviews } = await bench.openNew();
      expect(await reviews.told([])).toEqual({});
      await reviews.note('a', '2026-03-01');
      await reviews.note('b', '2026-03-02');
      await reviews.note('a', '2026-04-01');
      expect(await reviews.told(['a', 'b', 'c'])).toEqual({ a: '2026-04-01', b: '2026-03-02' });
      expect(await reviews.told(['b'])).toEqual({ b: '2026-03-02' });
    });
  });
}
