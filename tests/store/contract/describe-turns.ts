import { describe, expect, it } from 'vitest';
import type { StoreBench } from './store-bench.js';

const GAP_MS = 1_000;
const CALL = 'chat.postMessage C1';

const turn = (wait: number) => ({ wait, isOurs: true });

/** Slack's pace, kept by two processes together. */
export function describeTurns(bench: StoreBench): void {
  describe(`${bench.name}: turns`, () => {
    const openTwo = async () => {
      const place = bench.newPlace();
      const { turns } = await bench.openAt(place, 'first');
      const other = bench.shared ? (await bench.openAt(place, 'second')).turns : turns;
      return { first: turns, second: other };
    };

    it('come one after the other in a channel, whoever takes them, and at once in another', async () => {
      const { first, second } = await openTwo();
      expect(await first.next('C1', GAP_MS, CALL)).toEqual(turn(0));
      expect(await second.next('C1', GAP_MS, CALL)).toEqual(turn(GAP_MS));
      expect(await first.next('C1', GAP_MS, CALL)).toEqual(turn(2 * GAP_MS));
      expect(await second.next('C2', GAP_MS, 'chat.postMessage C2')).toEqual(turn(0));
    });

    it('keep their gaps in a queue of up to a minute', async () => {
      const { first } = await openTwo();
      for (let place = 0; place < 60; place += 1) {
        expect(await first.next('C1', GAP_MS, CALL)).toEqual(turn(place * GAP_MS));
      }
    });

    it('pass by where nobody uses them, each in its own time', async () => {
      const { first, second } = await openTwo();
      await first.next('C1', GAP_MS, CALL);
      await first.next('C1', GAP_MS, CALL);
      bench.pass(GAP_MS + 400);
      expect(await second.next('C1', GAP_MS, CALL)).toEqual(turn(600));
      bench.pass(10 * GAP_MS);
      expect(await second.next('C1', GAP_MS, CALL)).toEqual(turn(0));
    });

    it('begin anew where the clock was set back', async () => {
      const { first } = await openTwo();
      await first.next('C1', GAP_MS, CALL);
      bench.setClock(-3_600_000);
      expect(await first.next('C1', GAP_MS, CALL)).toEqual(turn(0));
      expect(await first.next('C1', GAP_MS, CALL)).toEqual(turn(GAP_MS));
    });

    it('are nobody’s while Slack asked either to wait, and only for that call', async () => {
      const { first, second } = await openTwo();
      await first.rest(CALL, 30_000);
      bench.pass(10_000);
      expect(await second.next('C1', GAP_MS, CALL)).toEqual({ wait: 20_000, isOurs: false });
      expect(await second.next('C2', GAP_MS, 'chat.postMessage C2')).toEqual(turn(0));
      expect(await second.resting()).toEqual({ [CALL]: 20_000 });
      await second.rest(CALL, 40_000);
      expect(await first.resting()).toEqual({ [CALL]: 40_000 });
      bench.pass(40_000);
      expect(await second.resting()).toEqual({});
      expect(await second.next('C1', GAP_MS, CALL)).toEqual(turn(0));
    });
  });
}
