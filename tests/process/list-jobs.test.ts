import { expect, it } from 'vitest';
import { listJobs } from '../../src/process/list-jobs.js';
import { createFakeBot } from '../slack/fake-bot.js';
import { createRecordingLog } from '../slack/recording-log.js';

it('forgets no second batch of answers where another process has the job, or this one stops', async () => {
  let batches = 0;
  const forget = async () => {
    batches += 1;
    return batches < 3;
  };
  const { archive, ...rest } = createFakeBot();
  const [job] = listJobs({
    bot: { archive: { ...archive, forget }, ...rest },
    keepDays: 30,
    now: () => new Date(0),
    log: createRecordingLog(),
  });
  await job?.run(AbortSignal.abort());
  expect(batches).toBe(1);
});

it('follows articles only where there are messages that can be edited', () => {
  const names = (showChanges?: () => Promise<{ readonly kind: 'later' }>) =>
    listJobs({
      bot: createFakeBot(),
      keepDays: 30,
      now: () => new Date(0),
      showChanges,
      log: createRecordingLog(),
    }).map(({ name }) => name);
  expect(names()).toEqual(['forget-answers']);
  expect(names(async () => ({ kind: 'later' }))).toEqual(['forget-answers', 'follow-articles']);
});

it('takes in what was approved and left only where things are proposed', async () => {
  const context = { bot: createFakeBot(), keepDays: 30, now: () => new Date(0), log: createRecordingLog() };
  const [, job] = listJobs({ ...context, finishProposals: async () => 2 });
  expect(job?.name).toBe('finish-proposals');
  expect(await job?.run(new AbortController().signal)).toBe('2 taken in');
});

it('tells of reviews only where people can be told something', () => {
  const context = { bot: createFakeBot(), keepDays: 30, now: () => new Date(0), log: createRecordingLog() };
  const names = listJobs({ ...context, tellPerson: async () => 'told' }).map(({ name }) => name);
  expect(names).toEqual(['forget-answers', 'tell-reviews']);
});
