import { expect, it } from 'vitest';
import { createLastWord } from '../../../src/slack/concurrency/last-word.js';

it('tells the first thing alone, whoever comes with another while it is told or afterwards', async () => {
  const told: string[] = [];
  let end = () => {};
  const { say } = createLastWord();
  const first = say(() => {
    told.push('answer');
    return new Promise<void>((resolve) => {
      end = resolve;
    });
  });
  let isOver = false;
  const second = say(async () => told.push('too late')).then(() => {
    isOver = true;
  });
  await Promise.resolve();
  expect(isOver).toBe(false);
  end();
  await Promise.all([first, second]);
  await say(async () => told.push('much too late'));
  expect(told).toEqual(['answer']);
  expect(isOver).toBe(true);
});

it('tells nothing else where telling failed, and lets everybody know', async () => {
  const { say } = createLastWord();
  const failure = new Error('refused');
  await expect(say(() => Promise.reject(failure))).rejects.toBe(failure);
  await expect(say(async () => {})).rejects.toBe(failure);
});
