import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/domain.js';
import { LEASE_MS, type StoreBench } from './store-bench.js';

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

    it('forgets a finished delivery after a day', async () => {
      const { deliveries } = await bench.openNew();
      await deliveries.start(delivery('1', 'k'));
      await deliveries.done('1');
      bench.pass(23 * HOUR_MS);
      expect(await deliveries.start(delivery('2', 'k'))).toBe('done');
      bench.pass(2 * HOUR_MS);
      expect(await deliveries.start(delivery('3', 'k'))).toBe('fresh');
    });

    it('does not mind an id it does not know', async () => {
      const { deliveries } = await bench.openNew();
      await deliveries.posting('never');
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
      expect(await second.start(delivery('3', 'a'))).toBe('done');
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
      expect(await second.start(delivery('2', 'a'))).toBe('done');
    });
  });
}
