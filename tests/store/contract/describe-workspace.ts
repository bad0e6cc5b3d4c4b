import { describe, expect, it } from 'vitest';
import type { StoreBench } from './store-bench.js';

/** Whose a store is. */
export function describeWorkspace(bench: StoreBench): void {
  describe(`${bench.name}: workspace`, () => {
    it('is the first one’s that claims it', async () => {
      const store = await bench.openNew();
      const claims = await Promise.all(['T0HOME', 'T0OTHER'].map((workspace) => store.claimWorkspace(workspace)));
      expect(['T0HOME', 'T0OTHER']).toContain(claims[0]);
      expect(claims[1]).toBe(claims[0]);
      expect(await store.claimWorkspace('T0LATER')).toBe(claims[0]);
      expect(await store.audit.entries()).toMatchObject([
        { act: 'workspace_claimed', by: 'program', subject: claims[0] },
      ]);
    });
  });

  describe.runIf(bench.shared)(`${bench.name}: workspace of two stores at one place`, () => {
    it('is the same for both, and outlives them', async () => {
      const place = bench.newPlace();
      const [one, other] = [await bench.openAt(place, 'first'), await bench.openAt(place, 'second')];
      expect(await other.claimWorkspace('T0HOME')).toBe('T0HOME');
      expect(await one.claimWorkspace('T0OTHER')).toBe('T0HOME');
      await Promise.all([one.close(), other.close()]);
      const after = await bench.openAt(place, 'third');
      expect(await after.claimWorkspace('T0OTHER')).toBe('T0HOME');
    });
  });
}
