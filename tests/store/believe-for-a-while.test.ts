import { expect, it } from 'vitest';
import { believeForAWhile } from '../../src/store/believe-for-a-while.js';

it('shares one outcome among all who ask at once and for three seconds after, good or bad', async () => {
  let time = 0;
  let proofs = 0;
  const prove = async () => {
    proofs += 1;
    if (proofs === 2) throw new Error('away');
  };
  const believed = believeForAWhile(prove, () => time);
  await Promise.all([believed(), believed()]);
  time = 2_999;
  await believed();
  expect(proofs).toBe(1);
  time = 3_000;
  await expect(believed()).rejects.toThrow('away');
  time = 5_999;
  await expect(believed()).rejects.toThrow('away');
  expect(proofs).toBe(2);
  time = 6_000;
  await believed();
  expect(proofs).toBe(3);
});
