import { expect, it } from 'vitest';
import { createBoltLogger } from '../../../src/slack/logging/bolt-logger.js';
import { noTelemetry } from '../../../src/slack/measuring/no-telemetry.js';
import { defaultSlackTiming } from '../../../src/slack/settings/slack-timing.js';
import { createClientOptions } from '../../../src/slack/web-api/client-options.js';
import { createRecordingLog } from '../recording-log.js';

function create(purpose: 'read' | 'post') {
  return createClientOptions({
    settings: {
      transport: 'socket',
      botToken: 'xoxb-1',
      apiUrl: 'https://slack.example/api/',
      host: '127.0.0.1',
      port: 0,
    },
    timing: defaultSlackTiming,
    logger: createBoltLogger(createRecordingLog()),
    telemetry: noTelemetry,
    purpose,
  });
}

it('repeats what may be repeated a few times, and a post never', () => {
  expect(create('read').retryConfig).toMatchObject({ retries: 3 });
  expect(create('post').retryConfig).toEqual({ retries: 0 });
});

it('is given to each client anew, without the headers that would send one token for another', () => {
  const [one, two] = [create('read'), create('read')];
  expect(one).not.toBe(two);
  expect(one.retryConfig).not.toBe(two.retryConfig);
  expect(one).not.toHaveProperty('headers');
  expect(one.timeout).toBe(10_000);
});

it('sends nothing to an address that is none of Slack’s, whatever a payload names', async () => {
  const { fetch: send } = create('read');
  for (const address of [
    'https://evil.example/hook',
    'http://169.254.169.254/latest/',
    'file:///etc/passwd',
    'nowhere',
  ]) {
    await expect(send?.(address, { method: 'POST' })).rejects.toThrow('none of Slack’s');
  }
});
