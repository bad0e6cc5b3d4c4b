import { describe, expect, it } from 'vitest';
import type { StoreBench } from './store-bench.js';

function at(hour: number) {
  return `2026-03-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
}

/** Who is followed where, of one process and of two. */
export function describeThreads(bench: StoreBench): void {
  describe(`${bench.name}: threads`, () => {
    it('follows a person in one conversation until the end that was given last', async () => {
      const { threads } = await bench.openNew();
      await threads.follow('a', 'ann', at(10), at(8));
      await threads.follow('a', 'ben', at(12), at(8));
      expect(await threads.followed('a', at(9))).toEqual(['ann', 'ben']);
      expect(await threads.followed('a', at(10))).toEqual(['ben']);
      expect(await threads.followed('b', at(9))).toEqual([]);
      await threads.follow('a', 'ann', at(14), at(9));
      expect(await threads.followed('a', at(13))).toEqual(['ann']);
      await threads.forget(at(14));
      expect(await threads.followed('a', at(13))).toEqual([]);
    });

    it('renews what has not ended, and nothing else', async () => {
      const { threads } = await bench.openNew();
      await threads.follow('a', 'ann', at(10), at(8));
      await threads.renew('a', 'ann', at(12), at(9));
      await threads.renew('a', 'ben', at(12), at(9));
      expect(await threads.followed('a', at(11))).toEqual(['ann']);
      await threads.renew('a', 'ann', at(20), at(12));
      expect(await threads.followed('a', at(13))).toEqual([]);
    });

    it('leaves a conversation for all in it, or for all but one', async () => {
      const { threads } = await bench.openNew();
      for (const [conversation, person] of [
        ['a', 'ann'],
        ['a', 'ben'],
        ['b', 'ann'],
      ] as const)
        await threads.follow(conversation, person, at(10), at(8));
      await threads.leave('a', 'ben');
      expect(await threads.followed('a', at(9))).toEqual(['ben']);
      await threads.leave('a');
      await threads.leave('never');
      expect(await threads.followed('a', at(9))).toEqual([]);
      expect(await threads.followed('b', at(9))).toEqual(['ann']);
    });

    it('forgets what has ended as soon as somebody else is followed', async () => {
      const { threads } = await bench.openNew();
      await threads.follow('a', 'ann', at(10), at(8));
      await threads.follow('b', 'ben', at(20), at(10));
      expect(await threads.followed('a', at(9))).toEqual([]);
    });
  });

  describe.runIf(bench.shared)(`${bench.name}: threads of two processes`, () => {
    it('are the same for both, and outlive them', async () => {
      const place = bench.newPlace();
      const first = await bench.openAt(place, 'first');
      const second = await bench.openAt(place, 'second');
      await first.threads.follow('a', 'ann', at(10), at(8));
      expect(await second.threads.followed('a', at(9))).toEqual(['ann']);
      await second.threads.leave('a');
      expect(await first.threads.followed('a', at(9))).toEqual([]);
      await second.threads.follow('a', 'ben', at(10), at(8));
      await Promise.all([first.close(), second.close()]);
      const third = await bench.openAt(place, 'third');
      expect(await third.threads.followed('a', at(9))).toEqual(['ben']);
    });
  });
}
