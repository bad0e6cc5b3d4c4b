import { webApi } from '@slack/bolt';
import { expect, it } from 'vitest';
import { describeError, redact } from '../../../src/slack/logging/describe-error.js';

it.each([
  ['xoxb-1-Abc_9', '[redacted]'],
  ['Bearer xoxe.xoxp-1-Mi0y, next', 'Bearer [redacted], next'],
  ['xapp-1-A0-2-f00', '[redacted]'],
  [
    'wss://wss.slack.com/link/?ticket=12ab-34&app_id=9c',
    'wss://wss.slack.com/link/?ticket=[redacted]&app_id=[redacted]',
  ],
  ['the taxapp-1 stays', 'the taxapp-1 stays'],
  ['http://ann:s3cret@slack.test/api/', 'http://[redacted]slack.test/api/'],
  ['HTTPS://t0ken@slack.test', 'HTTPS://[redacted]slack.test'],
  ['at http://a:b@c:d@slack.test, and ann@slack.test', 'at http://[redacted]slack.test, and ann@slack.test'],
  ['https://slack.test/@ann stays', 'https://slack.test/@ann stays'],
  ['https://hooks.slack.com/actions/T0/1/s3cret.', 'https://hooks.slack.com/[redacted]'],
])('redacts %s', (text, redacted) => {
  expect(redact(text)).toBe(redacted);
});

it('keeps the chain of causes, and leaves bodies behind', () => {
  const body = JSON.stringify({ message: { text: 'what a person wrote' } });
  const inner = new webApi.WebAPIHTTPError(500, 'oops', { cookie: 'd=secret' }, body);
  const described = describeError(new Error('outer xoxb-1-secret', { cause: inner }));
  expect(described).toMatchObject({ message: 'outer [redacted]', cause: { code: 'slack_webapi_http_error' } });
  expect(JSON.stringify(described)).not.toMatch(/secret|wrote/);
});

it('bears errors that name themselves as their cause, and what is no error', () => {
  const loop = new Error('loop');
  loop.cause = loop;
  expect(describeError(loop).cause?.cause?.message).toBe('loop');
  expect(describeError('xoxb-1-thrown')).toEqual({ name: 'NotAnError', message: '[redacted]' });
});
