import { expect, it } from 'vitest';
import { orByWords } from '../../src/bot/or-by-words.js';
import { EncoderUnavailable } from '../../src/errors.js';
import { createMadeUpEncoder } from '../make-encoder.js';

it('answers without the encoder where that isn’t there or fails, and with it otherwise', async () => {
  const encoder = createMadeUpEncoder();
  const seen: unknown[] = [];
  const answer = (by: unknown) => {
    seen.push(by);
    if (by) throw new EncoderUnavailable('The encoder is closed.');
    return Promise.resolve('by words');
  };
  expect(await orByWords(encoder, async (by) => answer(by))).toBe('by words');
  expect(seen).toEqual([encoder, undefined]);
  expect(await orByWords(encoder, async (by) => by?.id)).toBe(encoder.id);
  expect(await orByWords(undefined, async (by) => by)).toBeUndefined();
});

it('hides no other failure', async () => {
  const failing = orByWords(createMadeUpEncoder(), async () => {
    throw new Error('The disk is full.');
  });
  await expect(failing).rejects.toThrow('The disk is full.');
});
