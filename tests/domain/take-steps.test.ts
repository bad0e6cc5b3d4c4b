import { expect, it } from 'vitest';
import { takeSteps } from '../../src/domain/take-steps.js';
import { createRecordingTelemetry } from '../process/telemetry/recording-telemetry.js';

it('gives what the work gives, at once or later, and tells how long it took', async () => {
  const telemetry = createRecordingTelemetry();
  const take = takeSteps(telemetry, 't1');
  const after = (milliseconds: number, value: number) => {
    telemetry.advance(milliseconds);
    return value;
  };
  expect(take('rank', () => after(5, 7))).toBe(7);
  expect(await take('search', async () => after(20, 8))).toBe(8);
  expect(telemetry.steps).toEqual([
    { name: 'rank', trace: 't1', from: 1_000, to: 1_005 },
    { name: 'search', trace: 't1', from: 1_005, to: 1_025 },
  ]);
});

it('throws what the work throws, and says that it failed', async () => {
  const telemetry = createRecordingTelemetry();
  const take = takeSteps(telemetry, undefined);
  const broken = new Error('broken');
  expect(() =>
    take('rank', () => {
      throw broken;
    }),
  ).toThrow(broken);
  await expect(take('search', () => Promise.reject(broken))).rejects.toBe(broken);
  expect(telemetry.steps).toEqual([
    { name: 'rank', from: 1_000, to: 1_000, isFailed: true },
    { name: 'search', from: 1_000, to: 1_000, isFailed: true },
  ]);
});
