import { describe, expect, it } from 'vitest';
import type { Duties } from '../../../src/domain.js';
import { LEASE_MS, type StoreBench } from './store-bench.js';

const HOUR_MS = 3_600_000;

const taken = (fence: number) => ({ kind: 'taken', fence });

/** What one process at a time does, of one process and of two. */
export function describeDuties(bench: StoreBench): void {
  describe(`${bench.name}: duties`, () => {
    it('are done once in their time', async () => {
      const { duties } = await bench.openNew();
      expect(await duties.take('forget', HOUR_MS)).toEqual(taken(1));
      bench.pass(1_000);
      await duties.end('forget', 1, 'done');
      bench.pass(HOUR_MS - 1_005);
      expect(await duties.take('forget', HOUR_MS)).toEqual({ kind: 'not_due', dueIn: 5 });
      expect(await duties.take('other', HOUR_MS)).toEqual(taken(1));
      bench.pass(5);
      expect(await duties.take('forget', HOUR_MS)).toEqual(taken(2));
    });

    it('say who has them since when, and how they ended', async () => {
      const { duties } = await bench.openNew();
      await duties.take('import', 0);
      const held = await duties.take('import', 0);
      const since = held.kind === 'held' ? held.since : '';
      expect(held).toEqual({ kind: 'held', holder: expect.stringMatching(/./), since: expect.stringMatching(/Z$/) });
      bench.pass(1_000);
      await duties.end('import', 1, 'done');
      expect(await duties.list()).toEqual([
        {
          name: 'import',
          holder: expect.stringMatching(/./),
          begunAt: since,
          endedAt: new Date(Date.parse(since) + 1_000).toISOString(),
          outcome: 'done',
        },
      ]);
      expect(await duties.take('import', 0)).toEqual(taken(2));
      await duties.take('forget', 0);
      const begunAt = new Date(Date.parse(since) + 1_000).toISOString();
      const underway = { holder: expect.stringMatching(/./), begunAt };
      expect(await duties.list()).toEqual([
        { name: 'forget', ...underway },
        { name: 'import', ...underway },
      ]);
    });

    it('have ended once and for all, and are whoever’s who took them last', async () => {
      const { duties } = await bench.openNew();
      await duties.take('job', 0);
      await duties.end('job', 1, 'done');
      expect(await duties.renew('job', 1)).toBe(false);
      await duties.end('job', 1, 'failed');
      expect(await duties.list()).toMatchObject([{ outcome: 'done' }]);
      await duties.take('job', 0);
      bench.pass(LEASE_MS + 60_001);
      expect(await duties.take('job', 0)).toEqual(taken(3));
      // The same process was at it twice, and the first time is over.
      expect(await duties.renew('job', 2)).toBe(false);
      await duties.end('job', 2, 'failed');
      expect(await duties.renew('job', 3)).toBe(true);
    });

    it('are due though the clock was set back since', async () => {
      const { duties } = await bench.openNew();
      await duties.take('forget', HOUR_MS);
      await duties.end('forget', 1, 'done');
      // By so little clocks differ.
      bench.setClock(-60_000);
      expect(await duties.take('forget', HOUR_MS)).toEqual({ kind: 'not_due', dueIn: HOUR_MS + 60_000 });
      bench.setClock(60_000 - 2 * HOUR_MS);
      expect(await duties.take('forget', HOUR_MS)).toEqual(taken(2));
    });

    it('are nobody’s to renew or end that hasn’t taken them', async () => {
      const { duties } = await bench.openNew();
      expect(await duties.renew('never', 1)).toBe(false);
      await duties.end('never', 1, 'done');
      expect(await duties.list()).toEqual([]);
    });
  });

  describe.runIf(bench.shared)(`${bench.name}: duties of two processes`, () => {
    const openTwo = async () => {
      const place = bench.newPlace();
      const first = await bench.openAt(place, 'first');
      const second = await bench.openAt(place, 'second');
      return { first: first.duties, second: second.duties };
    };
    /** Asks several times a lease, as long as it takes. */
    const insist = async (duties: Duties, ms: number) => {
      let claim = await duties.take('job', HOUR_MS);
      for (let left = ms; left > 0 && claim.kind === 'held'; left -= LEASE_MS / 4) {
        bench.pass(LEASE_MS / 4);
        claim = await duties.take('job', HOUR_MS);
      }
      return claim;
    };

    it('are one process’s as long as it shows that it lives', async () => {
      const { first, second } = await openTwo();
      await first.take('job', HOUR_MS);
      for (let beats = 0; beats < 8; beats += 1) {
        bench.pass(LEASE_MS / 2);
        expect(await first.renew('job', 1)).toBe(true);
        expect(await second.take('job', HOUR_MS)).toMatchObject({ kind: 'held' });
      }
      await first.end('job', 1, 'done');
      bench.pass(HOUR_MS);
      expect(await second.take('job', HOUR_MS)).toEqual(taken(2));
    });

    it('are taken over a lease after the last sign of life, though they are not due again', async () => {
      const { first, second } = await openTwo();
      await first.take('job', HOUR_MS);
      expect(await insist(second, LEASE_MS - 1)).toEqual(taken(2));
      expect(await first.renew('job', 1)).toBe(false);
      await first.end('job', 1, 'failed');
      expect(await second.renew('job', 2)).toBe(true);
    });

    it('are taken over at the first look where they were left long ago', async () => {
      const { first, second } = await openTwo();
      await first.take('job', HOUR_MS);
      bench.pass(LEASE_MS + 60_000);
      expect(await second.take('job', HOUR_MS)).toMatchObject({ kind: 'held' });
      bench.pass(1);
      expect(await second.take('job', HOUR_MS)).toEqual(taken(2));
    });

    it('are nobody else’s to renew or end', async () => {
      const { first, second } = await openTwo();
      await first.take('job', HOUR_MS);
      expect(await second.renew('job', 1)).toBe(false);
      await second.end('job', 1, 'done');
      expect(await first.renew('job', 1)).toBe(true);
    });

    it('are left to whoever has them though the clock is set', async () => {
      const { first, second } = await openTwo();
      await first.take('job', HOUR_MS);
      bench.setClock(LEASE_MS + 1);
      expect(await second.take('job', HOUR_MS)).toMatchObject({ kind: 'held' });
      bench.setClock(-3 * LEASE_MS);
      expect(await insist(second, LEASE_MS)).toEqual(taken(2));
    });
  });
}
