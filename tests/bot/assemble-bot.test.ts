import { expect, it } from 'vitest';
import { assembleBot, type BotParts } from '../../src/bot/assemble-bot.js';
import { VerbatimError } from '../../src/errors.js';

it('has nothing tried by writing where what searches finds the store lost', async () => {
  const asked: string[] = [];
  const lost = new VerbatimError('store_damaged', 'The store is damaged.');
  const part = (name: string, outcome: Promise<void>) => ({
    checkReady: () => {
      asked.push(name);
      return outcome;
    },
  });
  const ready = (finder: Promise<void>) =>
    assembleBot({
      finder: part('finder', finder),
      recorder: part('recorder', Promise.resolve()),
    } as unknown as BotParts);
  await expect(ready(Promise.reject(lost)).checkReady()).rejects.toBe(lost);
  expect(asked).toEqual(['finder']);
  await ready(Promise.resolve()).checkReady();
  expect(asked).toEqual(['finder', 'finder', 'recorder']);
});
