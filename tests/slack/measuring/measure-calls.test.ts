import { expect, it } from 'vitest';
import { measureCalls } from '../../../src/slack/measuring/measure-calls.js';
import { createRecordingTelemetry } from '../../process/telemetry/recording-telemetry.js';

const api = 'https://slack.com/api/';

async function call(url: string, reply: () => Promise<Response>, isSent = true) {
  const telemetry = createRecordingTelemetry();
  const send = async () => {
    telemetry.advance(120);
    return reply();
  };
  const told = await measureCalls(
    send,
    api,
    telemetry,
    () => isSent,
  )(url, {}).then(
    (response) => response.text(),
    (error: Error) => error.message,
  );
  return { told, lines: telemetry.lines };
}

it.each([
  ['chat.postMessage', 200, '{"ok":true,"ts":"1.2"}', []],
  [
    'chat.postMessage',
    200,
    '{"ok":false,"error":"not_in_channel"}',
    ['errors_total chat.postMessage not_in_channel 1'],
  ],
  ['users.info', 200, '{ "ok": false, "error": "ratelimited" }', ['rate_limits_total users.info 1']],
  ['users.info', 429, '', ['rate_limits_total users.info 1']],
  ['views.open', 503, '<html>', ['errors_total views.open http_5xx 1']],
  ['views.open?token=xoxb-1', 404, '', ['errors_total views.open http_4xx 1']],
])('times a call of %s, and counts what %i %s says', async (method, status, body, counted) => {
  const { told, lines } = await call(`${api}${method}`, async () => new Response(body, { status }));
  expect(told).toBe(body);
  const name = method.split('?')[0];
  expect(lines).toEqual([
    ...counted.map((line) => `verbatim_slack_${line}`),
    `verbatim_slack_call_seconds ${name} 0.12`,
  ]);
});

it('names no address that a payload brought', async () => {
  const { lines } = await call('https://hooks.slack.com/commands/T0/secret', async () => new Response('ok'));
  expect(lines).toEqual(['verbatim_slack_call_seconds response_url 0.12']);
});

it('counts that there was no reply, but not for what never went out', async () => {
  const lost = () => Promise.reject(new Error('lost'));
  expect(await call(`${api}auth.test`, lost)).toEqual({
    told: 'lost',
    lines: ['verbatim_slack_errors_total auth.test no_reply 1', 'verbatim_slack_call_seconds auth.test 0.12'],
  });
  expect(await call(`${api}chat.postMessage`, lost, false)).toEqual({ told: 'lost', lines: [] });
});
