import { expect, it } from 'vitest';
import { compareReplicas } from '../../../bench/load/compare-replicas.js';

const one = { name: 'one', replicas: 1, sustained: 40, inTurns: 50, cpu: 20, serverCpu: 5 };

it('says how near to linear several processes come, by their rate and by what a question costs all together', () => {
  const four = { name: 'four', replicas: 4, sustained: 144, inTurns: 150, cpu: 21, serverCpu: 6.5 };
  const [first, second] = compareReplicas([four, one]);
  expect(first).toMatchObject({ replicas: 4, ofLinear: 0.9, cpu: 21, serverCpu: 6.5 });
  expect(first?.ofCost).toBeCloseTo(25 / 27.5);
  expect(second).toMatchObject({ replicas: 1, ofLinear: 1, ofCost: 1 });
});

it('compares nothing with nothing', () => {
  expect(compareReplicas([one])).toEqual([]);
  expect(
    compareReplicas([
      { ...one, replicas: 2 },
      { ...one, replicas: 4 },
    ]),
  ).toEqual([]);
});
