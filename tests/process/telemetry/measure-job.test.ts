import { expect, it } from 'vitest';
import { measureJob } from '../../../src/process/telemetry/measure-job.js';
import { createRecordingTelemetry } from './recording-telemetry.js';

it('counts how a job ended and how long it took', async () => {
  const telemetry = createRecordingTelemetry();
  const run = async () => {
    telemetry.advance(1_500);
    return 'done';
  };
  expect(await measureJob('forget-answers', telemetry, run)).toBe('done');
  const broken = new Error('broken');
  await expect(measureJob('forget-answers', telemetry, () => Promise.reject(broken))).rejects.toBe(broken);
  expect(telemetry.lines).toEqual([
    'verbatim_job_runs_total forget-answers done 1',
    'verbatim_job_seconds forget-answers 1.5',
    'verbatim_job_runs_total forget-answers failed 1',
    'verbatim_job_seconds forget-answers 0',
  ]);
});
