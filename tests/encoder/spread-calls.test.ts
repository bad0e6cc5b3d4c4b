import { expect, it } from 'vitest';
import { spreadCalls } from '../../src/encoder/spread-calls.js';
import { createMadeUpEncoder, madeUpVector } from '../make-encoder.js';

it('gives each a share of the texts, and their vectors in order', async () => {
  const [one, other] = [createMadeUpEncoder(), createMadeUpEncoder()];
  const texts = ['a', 'b', 'c', 'd', 'e'];
  const made = await spreadCalls([one, other]).vectors('sentence', texts);
  expect(made).toEqual(texts.map((text) => madeUpVector('sentence', text)));
  expect([one.calls, other.calls]).toEqual([[['a', 'b', 'c']], [['d', 'e']]]);
});

it('fails where one fails', async () => {
  const broken = createMadeUpEncoder(() => {
    throw new Error('cut off');
  });
  await expect(spreadCalls([createMadeUpEncoder(), broken]).vectors('sentence', ['a', 'b'])).rejects.toThrow('cut off');
});
