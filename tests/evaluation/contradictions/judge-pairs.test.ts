import { expect, it } from 'vitest';
import { judgePairs } from '../../../evaluation/contradictions/judge-pairs.js';
import { pairParts, readPairs } from '../../../evaluation/contradictions/read-pairs.js';

it.each(pairParts)('contradictions of the %s pairs are told well enough to be shown in answers', (part) => {
  const { pairs, contradicting, precision, recall } = judgePairs(readPairs(part));
  expect(pairs).toBeGreaterThan(100);
  expect(contradicting).toBeGreaterThan(50);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});

it('counts what is found, what is right and what is wrong', () => {
  const [found, ...none] = [
    ['The pool closes at eight.', 'The pool closes at nine.'],
    ['The pool is warm.', 'The pool is cold.'],
  ].map(([a = '', b = '']) => ({
    contradicts: true,
    kind: 'made',
    a: { text: a, language: 'en', title: '' },
    b: { text: b, language: 'en', title: '' },
  }));
  if (!found) throw new Error('There is a pair.');
  expect(judgePairs([found, ...none])).toMatchObject({ pairs: 2, found: 1, precision: 1, recall: 0.5, wrong: none });
  expect(judgePairs([{ ...found, contradicts: false }])).toMatchObject({ precision: 0, recall: 1 });
  expect(judgePairs([])).toMatchObject({ precision: 1, recall: 1 });
});
