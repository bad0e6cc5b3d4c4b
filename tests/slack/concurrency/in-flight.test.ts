import { expect, it, vi } from 'vitest';
import { createInFlight } from '../../../src/slack/concurrency/in-flight.js';
import { wait } from '../../set-up/wait.js';
import { createGate } from '../gate.js';

it('waits for work, and for work that work starts', async () => {
  const inFlight = createInFlight();
  const [first, second] = [createGate(), createGate()];
  const started = vi.fn(() => void inFlight.track(second.passed));
  inFlight.track(first.passed.then(started));
  const settled = inFlight.settled(5_000);
  first.open();
  await vi.waitFor(() => expect(started).toHaveBeenCalled(), wait);
  expect(await inFlight.settled(1)).toBe(false);
  second.open();
  expect(await settled).toBe(true);
});

it('is settled by work that fails', async () => {
  const inFlight = createInFlight();
  const failing = inFlight.track(Promise.reject(new Error('failed')));
  await expect(failing).rejects.toThrow('failed');
  expect(await inFlight.settled(1_000)).toBe(true);
});

it('says how much is under way, and what of it people wait for', async () => {
  const inFlight = createInFlight();
  const gate = createGate();
  const works = [
    inFlight.track(gate.passed.then(() => {})),
    inFlight.answer(
      () => gate.passed,
      async () => {},
    ),
  ];
  expect(inFlight.lengths()).toEqual({ underway: 2, answers: 1 });
  gate.open();
  await Promise.all(works);
  expect(inFlight.lengths()).toEqual({ underway: 0, answers: 0 });
});

it('gives up only what is not answered yet', async () => {
  const inFlight = createInFlight();
  const sorry = vi.fn(async () => {});
  await inFlight.answer(async () => {}, sorry);
  await inFlight.giveUp();
  expect(sorry).not.toHaveBeenCalled();
  let isGivenUp = false;
  inFlight.answer(
    (signal) => new Promise(() => signal.addEventListener('abort', () => (isGivenUp = true))),
    async () => {
      throw new Error('no way to say so');
    },
  );
  inFlight.answer(() => new Promise(() => {}), sorry);
  await inFlight.giveUp();
  expect(isGivenUp).toBe(true);
  expect(sorry).toHaveBeenCalledTimes(1);
});
