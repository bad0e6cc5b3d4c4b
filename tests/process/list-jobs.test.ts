import { expect, it } from 'vitest';
import { listJobs } from '../../src/process/list-jobs.js';
import { createFakeBot } from '../slack/fake-bot.js';

it('forgets no second batch of answers where another process has the job, or this one stops', async () => {
  let batches = 0;
  const forget = async () => {
    batches += 1;
    return batches < 3;
  };
  const { archive } = createFakeBot();
  const [job] = listJobs({ bot: { archive: { ...archive, forget } }, keepDays: 30, now: () => new Date(0) });
  await job?.run(AbortSignal.abort());
  expect(batches).toBe(1);
});
