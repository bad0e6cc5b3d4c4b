import { expect, it } from 'vitest';
import { listJobs } from '../../src/process/list-jobs.js';
import { createFakeBot } from '../slack/fake-bot.js';

it('forgets no second batch of answers where another process has the job, or this one stops', async () => {
  let batches = 0;
  const forget = async () => {
    batches += 1;
    return batches < 3;
  };
  const { archive, following } = createFakeBot();
  const [job] = listJobs({ bot: { archive: { ...archive, forget }, following }, keepDays: 30, now: () => new Date(0) });
  await job?.run(AbortSignal.abort());
  expect(batches).toBe(1);
});

it('follows articles only where there are messages that can be edited', () => {
  const names = (showChanges?: () => Promise<{ readonly kind: 'later' }>) =>
    listJobs({ bot: createFakeBot(), keepDays: 30, now: () => new Date(0), showChanges }).map(({ name }) => name);
  expect(names()).toEqual(['forget-answers']);
  expect(names(async () => ({ kind: 'later' }))).toEqual(['forget-answers', 'follow-articles']);
});
