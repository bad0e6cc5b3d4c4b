import { expect, it } from 'vitest';
import { cpuOf, cpuOfFamily, isCalled, parentOf, readProcessTimes } from '../../../bench/load/processor-time.js';

it('reads what Linux says of a process, whatever its name holds', () => {
  const stat = '4711 (postgres: a) b (c) S 12 4711 4711 0 -1 4194560 900 0 0 0 150 25 30 5 20 0 1 0 99 1000 200';
  expect(readProcessTimes(stat)).toEqual({ parent: 12, own: 1_750, ended: 350 });
  expect(readProcessTimes('')).toEqual({ parent: 0, own: 0, ended: 0 });
});

it.runIf(process.platform === 'linux')('knows this process, and none that is gone', async () => {
  expect(await parentOf(process.pid)).toBe(process.ppid);
  expect(await cpuOf(process.pid)).toBeGreaterThan(0);
  expect(await cpuOfFamily(process.ppid)).toBeGreaterThanOrEqual(await cpuOf(process.pid));
  expect(await isCalled(process.pid, 'node')).toBe(true);
  const gone = 2 ** 30;
  expect([await cpuOf(gone), await cpuOfFamily(gone), await isCalled(gone, 'node')]).toEqual([0, 0, false]);
});
