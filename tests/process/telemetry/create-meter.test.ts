import { expect, it } from 'vitest';
import { createMeter } from '../../../src/process/telemetry/create-meter.js';

it('counts, times and shows by names and labels of the list', async () => {
  const { meter, page } = createMeter();
  meter.add('verbatim_job_runs_total', { job: 'forget-answers', outcome: 'done' });
  meter.add('verbatim_job_runs_total', { job: 'forget-answers', outcome: 'done' }, 2);
  meter.observe('verbatim_acknowledgement_seconds', { request: 'command' }, 2.9);
  meter.set('verbatim_store_up', 1);
  const { text, contentType } = await page();
  expect(contentType).toContain('text/plain');
  expect(text).toContain('verbatim_job_runs_total{job="forget-answers",outcome="done"} 3\n');
  expect(text).toContain('verbatim_acknowledgement_seconds_bucket{le="2.5",request="command"} 0\n');
  expect(text).toContain('verbatim_acknowledgement_seconds_bucket{le="3",request="command"} 1\n');
  expect(text).toContain('verbatim_store_up 1\n');
  expect(text).toContain('process_cpu_seconds_total');
});

it('reads what is to be looked at when somebody looks', async () => {
  const { meter, page } = createMeter();
  let waiting = 3;
  meter.watch('verbatim_searches_waiting', () => waiting);
  expect((await page()).text).toContain('verbatim_searches_waiting 3\n');
  waiting = 0;
  expect((await page()).text).toContain('verbatim_searches_waiting 0\n');
});

it('shows no value of a label that it doesn’t know', async () => {
  const { meter, page } = createMeter();
  for (const code of ['xoxb-secret', '"} 1\nevil', 'Who is it?'])
    meter.add('verbatim_slack_errors_total', { method: code, code });
  const { text } = await page();
  expect(text).toContain('verbatim_slack_errors_total{method="other",code="other"} 3\n');
  expect(text).not.toMatch(/xoxb|evil|Who is/);
});

it('shows counters of few lines from the start, so that their first time is seen', async () => {
  const { text } = await createMeter().page();
  expect(text).toContain('verbatim_store_errors_total{code="full"} 0\n');
  expect(text).not.toContain('verbatim_questions_total{');
});

it('keeps two meters apart', async () => {
  const [one, other] = [createMeter(), createMeter()];
  one.meter.set('verbatim_articles', 7);
  expect((await one.page()).text).toContain('verbatim_articles 7\n');
  expect((await other.page()).text).toContain('verbatim_articles 0\n');
});
