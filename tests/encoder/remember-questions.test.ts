import { expect, it } from 'vitest';
import type { Encoder } from '../../src/domain.js';
import { rememberQuestions } from '../../src/encoder/remember-questions.js';

/** An encoder that counts what it is asked, and fails as often as it is told to. */
function countingEncoder(failures = 0) {
  const asked: string[] = [];
  let left = failures;
  const encoder: Encoder = {
    id: 'made-up',
    vectors: async (kind, texts) => {
      asked.push(...texts.map((text) => `${kind} ${text}`));
      left -= 1;
      if (left >= 0) throw new Error('not now');
      return texts.map((text) => Float32Array.of(text.length));
    },
  };
  return { encoder, asked };
}

it('makes the vector of a question once, also where it is asked twice at the same time', async () => {
  const { encoder, asked } = countingEncoder();
  const { id, vectors } = rememberQuestions(encoder);
  const [once, twice] = await Promise.all([vectors('question', ['who']), vectors('question', ['who', 'where'])]);
  expect([id, once, twice]).toEqual(['made-up', [Float32Array.of(3)], [Float32Array.of(3), Float32Array.of(5)]]);
  expect(asked).toEqual(['question who', 'question where']);
});

it('keeps the questions asked last, and no more than it may', async () => {
  const { encoder, asked } = countingEncoder();
  const { vectors } = rememberQuestions(encoder, 2);
  for (const question of ['a', 'b', 'c', 'c', 'a']) await vectors('question', [question]);
  expect(asked).toEqual(['question a', 'question b', 'question c', 'question a']);
});

it('keeps no sentence, though it says the same as a question', async () => {
  const { encoder, asked } = countingEncoder();
  const { vectors } = rememberQuestions(encoder);
  await vectors('question', ['who']);
  await vectors('sentence', ['who']);
  await vectors('sentence', ['who']);
  expect(asked).toEqual(['question who', 'sentence who', 'sentence who']);
});

it('asks again for what failed', async () => {
  const { encoder } = countingEncoder(1);
  const { vectors } = rememberQuestions(encoder);
  await expect(vectors('question', ['who'])).rejects.toThrow('not now');
  expect(await vectors('question', ['who'])).toEqual([Float32Array.of(3)]);
});
