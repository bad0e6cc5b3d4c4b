import { expect, it } from 'vitest';
import { forgetAnswers } from '../../src/process/forget-answers.js';

/** An archive with so many batches of old answers. */
function open(batches: number) {
  const asked: string[] = [];
  const archive = {
    forget: async (before: string) => {
      asked.push(before);
      return asked.length < batches;
    },
  };
  return { asked, archive };
}

const now = () => new Date('2026-11-27T08:00:00.000Z');

it('takes away what is older than the days say, batch by batch, with a pause between', async () => {
  const { asked, archive } = open(3);
  let pauses = 0;
  await forgetAnswers({ archive, keepDays: 365, now, pause: async () => ++pauses > 0 });
  expect(asked).toEqual(Array(3).fill('2025-11-27T08:00:00.000Z'));
  expect(pauses).toBe(2);
});

it('stops between two batches when the process stops', async () => {
  const { asked, archive } = open(3);
  await forgetAnswers({ archive, keepDays: 1, now, pause: async () => false });
  expect(asked).toHaveLength(1);
});
