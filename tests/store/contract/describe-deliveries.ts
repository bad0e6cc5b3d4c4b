import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/domain.js';
import { KEPT_DELIVERIES, LEASE_MS, type StoreBench } from './store-bench.js';

const HOUR_MS = 3_600_000;

function delivery(id: string, ...keys: [string, ...string[]]): Delivery {
  return {
    id,
    keys,
    payload: `payload of ${id}`,
  };
}

/** The ledger, of one process and of two. */
export function describeDeliveries(bench: StoreBench): void {
  describe(`${bench.name}: deliveries`, () => {
    it('knows a delivery by any of its keys, also by those learnt later', async () => {
      const { deliveries } = await bench.openNew();
      expect(await deliveries.start(delivery('1', 'event', 'stamp'))).toBe('fresh');
      expect(await deliveries.start(delivery('2', 'stamp', 'retry'))).toBe('underway');
      expect(await deliveries.start(delivery('3', 'retry'))).toBe('underway');
      expect(await deliveries.start(delivery('4', 'other'))).toBe('fresh');
      await deliveries.done('1');
      expect(await deliveries.start(delivery('5', 'retry', 'late'))).toBe('done');
      expect(await deliveries.start(delivery('6', 'late'))).toBe('done');
      expect(await deliveries.start(delivery('7', 'other'))).toBe('underway');
    });

    it('hands its own deliveries out once, however long they take', async () => {
      const { deliveries } = await bench.openNew();
      await deliveries.start(delivery('1', 'k'));
      bench.pass(LEASE_MS + 1);
      expect(await deliveries.start(delivery('2', 'k'))).toBe('underway');
      expect(await deliveries.takeOver()).toEqual([]);
    });

    it('forgets a finished delivery after a day and enough newer ones, and not before', async () => {
      const { deliveries } = await bench.openNew();
      const answer = async (id: string) => {
        const claim = await deliveries.start(delivery(id, id));
        await deliveries.done(id);
        return claim;
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
      await deliveries.start(delivery('1', 'k'));
      await deliveries.done('1');
      bench.setClock(26 * HOUR_MS);
      for (let number = 1; number < KEPT_DELIVERIES; number += 1) {
        await deliveries.start(delivery(`next ${number}`, `next ${number}`));
      }
      expect(await deliveries.start(delivery('2', 'k'))).toBe('done');
    });

    it('is whoever started it’s to post, as often as that takes, until it is done', async () => {
      const { deliveries } = await bench.openNew();
      await deliveries.start(delivery('1', 'k'));
      expect(await deliveries.posting('1')).toBe(true);
      expect(await deliveries.posting('1')).toBe(true);
      await deliveries.notPosted('1');
      expect(await deliveries.posting('1')).toBe(true);
      await deliveries.done('1');
      expect(await deliveries.posting('1')).toBe(false);
    });

    it('hands out again what it released, after a while, to be answered within the hour', async () => {
      const { deliveries } = await bench.openNew();
      await deliveries.start(delivery('1', 'k'));
      await deliveries.release('1');
      expect(await deliveries.takeOver()).toEqual([]);
      expect(await deliveries.start(delivery('2', 'k'))).toBe('underway');
      bench.pass(LEASE_MS + 1);
      expect(await deliveries.takeOver()).toMatchObject([{ payload: 'payload of 1' }]);
      expect(await deliveries.takeOver()).toEqual([]);
      expect(await deliveries.posting('2')).toBe(true);
    });

    it('does not mind an id it does not know', async () => {
      const { deliveries } = await bench.openNew();
      expect(await deliveries.posting('never')).toBe(false);
      await deliveries.release('never');
      await deliveries.notPosted('never');
      await deliveries.done('never');
      expect(await deliveries.start(delivery('never', 'k'))).toBe('fresh');
    });
  });

  describe.runIf(bench.shared)(`${bench.name}: deliveries of two processes`, () => {
    const openTwo = async () => {
      const place = bench.newPlace();
      const first = await bench.openAt(place, 'first');
      const second = await bench.openAt(place, 'second');
      return { first: first.deliveries, second: second.deliveries };
    };

    it('takes over what the other started only once its lease is over, and each only once', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('1', 'a', 'b'));
      await first.start(delivery('2', 'c'));
      await first.start(delivery('3', 'd'));
      await first.done('2');
      bench.pass(LEASE_MS - 1);
      expect(await second.takeOver()).toEqual([]);
      expect(await second.start(delivery('9', 'a'))).toBe('underway');
      bench.pass(2);
      expect(await second.takeOver()).toEqual([
        { id: '1', keys: ['a', 'b'], payload: 'payload of 1' },
        { id: '3', keys: ['d'], payload: 'payload of 3' },
      ]);
      expect(await second.takeOver()).toEqual([]);
      expect(await first.takeOver()).toEqual([]);
      await second.done('1');
      expect(await first.start(delivery('8', 'b'))).toBe('done');
    });

    it('takes over a retry of what the other left, and knows it by both ids', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('old', 'a', 'b'));
      bench.pass(LEASE_MS + 1);
      expect(await second.start(delivery('new', 'b', 'c'))).toBe('fresh');
      expect(await first.start(delivery('again', 'a'))).toBe('underway');
      expect(await second.start(delivery('again', 'c'))).toBe('underway');
      await second.posting('new');
      await first.done('old');
      expect(await second.start(delivery('late', 'a'))).toBe('done');
    });

    it('joins two deliveries that a third shows to be one', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('1', 'a'));
      await first.start(delivery('2', 'b'));
      bench.pass(LEASE_MS + 1);
      expect(await second.start(delivery('3', 'a', 'b'))).toBe('fresh');
      await second.done('3');
      expect(await second.start(delivery('4', 'a'))).toBe('done');
      expect(await second.start(delivery('5', 'b'))).toBe('done');
    });

    it('never takes over what may have been posted', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('1', 'a'));
      await first.posting('1');
      bench.pass(LEASE_MS + 1);
      expect(await second.start(delivery('2', 'a'))).toBe('underway');
      expect(await second.takeOver()).toEqual([]);
      bench.pass(LEASE_MS);
      expect(await second.takeOver()).toEqual([]);
      expect(await second.start(delivery('3', 'a'))).toBe('done');
    });

    it('leaves to its owner what waits longer than a lease, as long as that one looks around', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('waits', 'a'));
      await first.start(delivery('posts', 'b'));
      await first.posting('posts');
      for (let looks = 0; looks < 10; looks += 1) {
        bench.pass(LEASE_MS / 2);
        expect(await first.takeOver()).toEqual([]);
        expect(await second.takeOver()).toEqual([]);
        expect(await second.start(delivery('retry', 'a'))).toBe('underway');
      }
      expect(await first.posting('waits')).toBe(true);
      await first.notPosted('posts');
      expect(await first.posting('posts')).toBe(true);
    });

    it('lets nobody post what another has taken over meanwhile', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('1', 'a'));
      bench.pass(LEASE_MS + 1);
      expect(await second.takeOver()).toHaveLength(1);
      expect(await first.posting('1')).toBe(false);
      await first.notPosted('1');
      await first.release('1');
      expect(await second.posting('1')).toBe(true);
      await second.notPosted('1');
      expect(await first.posting('1')).toBe(false);
    });

    it('leaves what the other has to it when the clock is set ahead, and posts nothing twice', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('waits', 'a'));
      await first.start(delivery('posts', 'b'));
      await first.posting('posts');
      expect(await second.takeOver()).toEqual([]);
      bench.setClock(26 * HOUR_MS);
      expect(await second.takeOver()).toEqual([]);
      expect(await first.takeOver()).toEqual([]);
      await first.notPosted('posts');
      expect([await first.posting('waits'), await second.posting('waits')]).toEqual([true, false]);
      expect([await first.posting('posts'), await second.posting('posts')]).toEqual([true, false]);
    });

    it('takes over after a lease though the clock was set back meanwhile', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('1', 'a'));
      bench.setClock(-2 * HOUR_MS);
      expect(await second.takeOver()).toEqual([]);
      bench.pass(LEASE_MS - 1);
      expect(await second.takeOver()).toEqual([]);
      bench.pass(1);
      expect(await second.takeOver()).toMatchObject([{ id: '1' }]);
      expect(await first.posting('1')).toBe(false);
    });

    it('takes over what the other released', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('1', 'a'));
      await first.release('1');
      bench.pass(LEASE_MS + 1);
      expect(await second.takeOver()).toMatchObject([{ id: '1' }]);
      expect(await first.posting('1')).toBe(false);
    });

    it('takes over what was certainly not posted', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('1', 'a'));
      await first.posting('1');
      await first.notPosted('1');
      expect(await second.start(delivery('2', 'a'))).toBe('underway');
      bench.pass(LEASE_MS + 1);
      expect(await second.takeOver()).toMatchObject([{ id: '1' }]);
    });

    it('abandons a question that is an hour old', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('1', 'a'));
      bench.pass(HOUR_MS + 1);
      expect(await second.takeOver()).toEqual([]);
      bench.pass(LEASE_MS);
      expect(await second.takeOver()).toEqual([]);
      expect(await second.start(delivery('2', 'a'))).toBe('done');
    });
  });
}
