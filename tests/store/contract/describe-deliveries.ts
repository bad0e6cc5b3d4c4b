import { describe, expect, it } from 'vitest';
import type { Deliveries, Delivery } from '../../../src/domain.js';
import { KEPT_DELIVERIES, LEASE_MS, type StoreBench } from './store-bench.js';

const HOUR_MS = 3_600_000;

const fresh = { kind: 'fresh' };
const underway = { kind: 'underway' };
const done = { kind: 'done' };

function delivery(id: string, ...keys: [string, ...string[]]): Delivery {
  return {
    id,
    keys,
    payload: `payload of ${id}`,
  };
}

/** Claims what nobody has, and returns the fence. */
async function claim(deliveries: Deliveries, ...named: [string, string, ...string[]]): Promise<number> {
  const claimed = await deliveries.start(delivery(...named));
  if (claimed.kind !== 'fresh') throw new Error(`${named[0]} is ${claimed.kind}.`);
  return claimed.fence;
}

/** The ledger, of one process and of two. */
export function describeDeliveries(bench: StoreBench): void {
  describe(`${bench.name}: deliveries`, () => {
    it('knows a delivery by any of its keys, also by those learnt later', async () => {
      const { deliveries } = await bench.openNew();
      const fence = await claim(deliveries, '1', 'event', 'stamp');
      expect(await deliveries.start(delivery('2', 'stamp', 'retry'))).toEqual(underway);
      expect(await deliveries.start(delivery('3', 'retry'))).toEqual(underway);
      expect(await deliveries.start(delivery('4', 'other'))).toMatchObject(fresh);
      await deliveries.done('1', fence);
      expect(await deliveries.start(delivery('5', 'retry', 'late'))).toEqual(done);
      expect(await deliveries.start(delivery('6', 'late'))).toEqual(done);
      expect(await deliveries.start(delivery('7', 'other'))).toEqual(underway);
    });

    it('hands its own deliveries out once, however long they take', async () => {
      const { deliveries } = await bench.openNew();
      await claim(deliveries, '1', 'k');
      bench.pass(LEASE_MS + 1);
      expect(await deliveries.start(delivery('2', 'k'))).toEqual(underway);
      expect(await deliveries.takeOver()).toEqual([]);
    });

    it('forgets a finished delivery after a day and enough newer ones, and not before', async () => {
      const { deliveries } = await bench.openNew();
      const answer = async (id: string) => {
        const { kind } = await deliveries.start(delivery(id, id));
        await deliveries.done(id);
        return kind;
      };
      const answerMany = async (from: string) => {
        for (let number = 0; number < KEPT_DELIVERIES; number += 1) await answer(`${from} ${number}`);
      };
      await answer('k');
      await answerMany('soon');
      bench.pass(23 * HOUR_MS);
      expect(await answer('k')).toBe('done');
      bench.pass(2 * HOUR_MS);
      expect(await answer('k')).toBe('fresh');
      await answerMany('later');
      expect(await answer('k')).toBe('done');
    });

    it('knows an answered delivery though the clock is set more than a day ahead', async () => {
      const { deliveries } = await bench.openNew();
      await deliveries.done('1', await claim(deliveries, '1', 'k'));
      bench.setClock(26 * HOUR_MS);
      for (let number = 1; number < KEPT_DELIVERIES; number += 1) {
        await claim(deliveries, `next ${number}`, `next ${number}`);
      }
      expect(await deliveries.start(delivery('2', 'k'))).toEqual(done);
    });

    it('is whoever started it’s to post, as often as that takes, until it is done', async () => {
      const { deliveries } = await bench.openNew();
      const fence = await claim(deliveries, '1', 'k');
      expect(await deliveries.posting('1', fence)).toBe(true);
      expect(await deliveries.posting('1', fence)).toBe(true);
      await deliveries.notPosted('1', fence);
      expect(await deliveries.posting('1', fence)).toBe(true);
      await deliveries.done('1', fence);
      expect(await deliveries.posting('1', fence)).toBe(false);
    });

    it('hands out again what it released, after a while, to be answered within the hour', async () => {
      const { deliveries } = await bench.openNew();
      const fence = await claim(deliveries, '1', 'k');
      await deliveries.release('1', fence);
      expect(await deliveries.takeOver()).toEqual([]);
      expect(await deliveries.start(delivery('2', 'k'))).toEqual(underway);
      bench.pass(LEASE_MS + 1);
      expect(await deliveries.takeOver()).toMatchObject([{ payload: 'payload of 1', isInDoubt: false }]);
      expect(await deliveries.takeOver()).toEqual([]);
      expect(await deliveries.posting('2', fence + 1)).toBe(true);
    });

    it('waits a lease before it tells of what was released while it may have been posted', async () => {
      const { deliveries } = await bench.openNew();
      const fence = await claim(deliveries, '1', 'k');
      await deliveries.posting('1', fence);
      await deliveries.release('1', fence);
      bench.pass(LEASE_MS + 1);
      expect(await deliveries.takeOver()).toEqual([]);
      bench.pass(LEASE_MS);
      expect(await deliveries.takeOver()).toMatchObject([{ id: '1', isInDoubt: true }]);
    });

    it('refuses whoever had a delivery earlier, though it is the same process that has it now', async () => {
      const { deliveries } = await bench.openNew();
      const earlier = await claim(deliveries, '1', 'k');
      await deliveries.release('1', earlier);
      bench.pass(LEASE_MS + 1);
      const [taken] = await deliveries.takeOver();
      expect(await deliveries.posting('1', earlier)).toBe(false);
      await deliveries.release('1', earlier);
      await deliveries.done('1', earlier);
      expect(await deliveries.posting('1', taken?.fence ?? 0)).toBe(true);
    });

    it('finishes without a fence what it claimed itself', async () => {
      const { deliveries } = await bench.openNew();
      await claim(deliveries, '1', 'k');
      await deliveries.done('1');
      expect(await deliveries.start(delivery('2', 'k'))).toEqual(done);
    });

    it('does not mind an id it does not know', async () => {
      const { deliveries } = await bench.openNew();
      expect(await deliveries.posting('never', 1)).toBe(false);
      await deliveries.release('never', 1);
      await deliveries.notPosted('never', 1);
      await deliveries.done('never', 1);
      expect(await deliveries.takeOver()).toEqual([]);
      expect(await deliveries.start(delivery('never', 'k'))).toMatchObject(fresh);
    });

    it('takes for done what this process answered before it was claimed', async () => {
      const { deliveries } = await bench.openNew();
      await deliveries.done('1');
      expect(await deliveries.start(delivery('1', 'k'))).toEqual(done);
      expect(await deliveries.start(delivery('2', 'k'))).toEqual(done);
      bench.pass(2 * LEASE_MS);
      expect(await deliveries.takeOver()).toEqual([]);
    });
  });

  describe.runIf(bench.shared)(`${bench.name}: deliveries of two processes`, () => {
    const openTwo = async () => {
      const place = bench.newPlace();
      const first = await bench.openAt(place, 'first');
      const second = await bench.openAt(place, 'second');
      return { first: first.deliveries, second: second.deliveries };
    };
    /** Looks, and looks again when nobody else has given a sign of life for a lease. */
    const outlive = async (deliveries: Deliveries) => {
      await deliveries.takeOver();
      bench.pass(LEASE_MS);
      return deliveries.takeOver();
    };

    it('takes over what the other started only once its lease is over, and each only once', async () => {
      const { first, second } = await openTwo();
      await claim(first, '1', 'a', 'b');
      await first.done('2', await claim(first, '2', 'c'));
      await claim(first, '3', 'd');
      expect(await second.takeOver()).toEqual([]);
      bench.pass(LEASE_MS - 1);
      expect(await second.takeOver()).toEqual([]);
      expect(await second.start(delivery('9', 'a'))).toEqual(underway);
      bench.pass(1);
      const ofOther = { fence: 2, isInDoubt: false, age: LEASE_MS };
      expect(await second.takeOver()).toEqual([
        { id: '1', keys: ['a', 'b'], payload: 'payload of 1', ...ofOther },
        { id: '3', keys: ['d'], payload: 'payload of 3', ...ofOther },
      ]);
      expect(await second.takeOver()).toEqual([]);
      expect(await first.takeOver()).toEqual([]);
      await second.done('1', 2);
      expect(await first.start(delivery('8', 'b'))).toEqual(done);
    });

    it('takes over at its first look what another left long ago', async () => {
      const { first, second } = await openTwo();
      await claim(first, '1', 'a');
      bench.pass(LEASE_MS + 60_000);
      expect(await second.takeOver()).toEqual([]);
      bench.pass(1);
      expect(await second.takeOver()).toMatchObject([{ id: '1' }]);
    });

    it('takes over a retry of what the other left, and knows it by both ids', async () => {
      const { first, second } = await openTwo();
      const left = await claim(first, 'old', 'a', 'b');
      await second.takeOver();
      bench.pass(LEASE_MS);
      const fence = await claim(second, 'new', 'b', 'c');
      expect(await first.start(delivery('again', 'a'))).toEqual(underway);
      expect(await second.start(delivery('again', 'c'))).toEqual(underway);
      expect(await second.posting('new', fence)).toBe(true);
      await first.done('old', left);
      expect(await second.start(delivery('late', 'a'))).toEqual(underway);
      await second.done('old', fence);
      expect(await second.start(delivery('late', 'a'))).toEqual(done);
    });

    it('joins two deliveries that a third shows to be one', async () => {
      const { first, second } = await openTwo();
      await claim(first, '1', 'a');
      await claim(first, '2', 'b');
      await second.takeOver();
      bench.pass(LEASE_MS);
      await second.done('3', await claim(second, '3', 'a', 'b'));
      expect(await second.start(delivery('4', 'a'))).toEqual(done);
      expect(await second.start(delivery('5', 'b'))).toEqual(done);
    });

    it('hands out as in doubt what may have been posted, once, and never to be answered', async () => {
      const { first, second } = await openTwo();
      const posted = await claim(first, '1', 'a');
      await first.posting('1', posted);
      const [taken] = await outlive(second);
      expect(taken).toMatchObject({ id: '1', isInDoubt: true });
      expect(await second.start(delivery('2', 'a'))).toEqual(underway);
      expect(await first.posting('1', posted)).toBe(false);
      await first.done('1', posted);
      const fence = taken?.fence ?? 0;
      expect(await second.posting('1', fence)).toBe(true);
      await second.notPosted('1', fence);
      await second.release('1', fence);
      bench.pass(LEASE_MS + 1);
      const [again] = await first.takeOver();
      expect(again).toMatchObject({ id: '1', isInDoubt: true });
      // Whoever tells of the doubt dies at it: it is still to be told.
      await first.posting('1', again?.fence ?? 0);
      const [last] = await outlive(second);
      expect(last).toMatchObject({ id: '1', isInDoubt: true });
      await second.done('1', last?.fence ?? 0);
      expect(await second.start(delivery('3', 'a'))).toEqual(done);
    });

    it('leaves to its owner what waits longer than a lease, as long as that one looks around', async () => {
      const { first, second } = await openTwo();
      const waits = await claim(first, 'waits', 'a');
      const posts = await claim(first, 'posts', 'b');
      await first.posting('posts', posts);
      for (let looks = 0; looks < 10; looks += 1) {
        bench.pass(LEASE_MS / 2);
        expect(await first.takeOver()).toEqual([]);
        expect(await second.takeOver()).toEqual([]);
        expect(await second.start(delivery('retry', 'a'))).toEqual(underway);
      }
      expect(await first.posting('waits', waits)).toBe(true);
      await first.notPosted('posts', posts);
      expect(await first.posting('posts', posts)).toBe(true);
    });

    it('leaves to its owner what that one has just moved on', async () => {
      const { first, second } = await openTwo();
      const fence = await claim(first, '1', 'a');
      await second.takeOver();
      bench.pass(LEASE_MS - 1);
      await first.posting('1', fence);
      bench.pass(1);
      expect(await second.takeOver()).toEqual([]);
    });

    it('does nothing for whoever was stopped for so long that another has its delivery', async () => {
      const { first, second } = await openTwo();
      const stopped = await claim(first, '1', 'a');
      expect(await outlive(second)).toHaveLength(1);
      expect(await first.takeOver()).toEqual([]);
      expect(await first.posting('1', stopped)).toBe(false);
      await first.notPosted('1', stopped);
      await first.release('1', stopped);
      await first.done('1', stopped);
      expect(await second.posting('1', 2)).toBe(true);
      await second.notPosted('1', 2);
      expect(await first.posting('1', stopped)).toBe(false);
      expect(await first.start(delivery('2', 'a'))).toEqual(underway);
    });

    it('leaves what the other has to it when the clock is set ahead, and posts nothing twice', async () => {
      const { first, second } = await openTwo();
      const waits = await claim(first, 'waits', 'a');
      const posts = await claim(first, 'posts', 'b');
      await first.posting('posts', posts);
      expect(await second.takeOver()).toEqual([]);
      bench.setClock(26 * HOUR_MS);
      expect(await second.takeOver()).toEqual([]);
      expect(await first.takeOver()).toEqual([]);
      await first.notPosted('posts', posts);
      expect(await first.posting('waits', waits)).toBe(true);
      expect(await first.posting('posts', posts)).toBe(true);
    });

    it('leaves what the other has to it where two clocks differ by half a minute', async () => {
      const { first, second } = await openTwo();
      const fence = await claim(first, '1', 'a');
      for (let looks = 0; looks < 4; looks += 1) {
        bench.pass(LEASE_MS / 2);
        bench.setClock(30_000);
        expect(await second.takeOver()).toEqual([]);
        bench.setClock(-30_000);
        await first.takeOver();
      }
      expect(await first.posting('1', fence)).toBe(true);
    });

    it('takes over after a lease though the clock was set back meanwhile', async () => {
      const { first, second } = await openTwo();
      const fence = await claim(first, '1', 'a');
      bench.setClock(-2 * HOUR_MS);
      expect(await second.takeOver()).toEqual([]);
      bench.pass(LEASE_MS - 1);
      expect(await second.takeOver()).toEqual([]);
      bench.pass(1);
      expect(await second.takeOver()).toMatchObject([{ id: '1' }]);
      expect(await first.posting('1', fence)).toBe(false);
    });

    it('begins to watch anew where it couldn’t look for a lease: nobody else may have given a sign either', async () => {
      const { first, second } = await openTwo();
      await claim(first, '1', 'a');
      expect(await second.takeOver()).toEqual([]);
      bench.pass(LEASE_MS + 1);
      expect(await second.takeOver()).toEqual([]);
      await first.takeOver();
      bench.pass(LEASE_MS - 1);
      expect(await second.takeOver()).toEqual([]);
    });

    it('takes over what the other released, and what it let go of', async () => {
      const { first, second } = await openTwo();
      const fence = await claim(first, '1', 'a');
      await first.release('1', fence);
      bench.pass(LEASE_MS + 1);
      expect(await second.takeOver()).toMatchObject([{ id: '1' }]);
      expect(await first.posting('1', fence)).toBe(false);
    });

    it('takes over what was certainly not posted', async () => {
      const { first, second } = await openTwo();
      const fence = await claim(first, '1', 'a');
      await first.posting('1', fence);
      await first.notPosted('1', fence);
      expect(await second.start(delivery('2', 'a'))).toEqual(underway);
      expect(await outlive(second)).toMatchObject([{ id: '1', isInDoubt: false }]);
    });

    it('abandons a question that is an hour old', async () => {
      const { first, second } = await openTwo();
      await claim(first, '1', 'a');
      bench.pass(HOUR_MS + 1);
      expect(await second.takeOver()).toEqual([]);
      bench.pass(LEASE_MS);
      expect(await second.takeOver()).toEqual([]);
      expect(await second.start(delivery('2', 'a'))).toEqual(done);
    });
  });
}
