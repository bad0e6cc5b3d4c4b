import { webApi } from '@slack/bolt';
import { expect, it } from 'vitest';
import { VerbatimError } from '../../../src/errors.js';
import { toStartError } from '../../../src/slack/settings/to-start-error.js';

function start(error: unknown): VerbatimError {
  return toStartError(error, 'SLACK_BOT_TOKEN', 'https://slack.test/api/');
}

it('tells a token that Slack refuses from a Slack that does not answer', () => {
  const refused = start(new webApi.WebAPIPlatformError({ ok: false, error: 'invalid_auth' }));
  expect(refused).toMatchObject({
    code: 'config_invalid',
    message: expect.stringMatching(/^Slack refused SLACK_BOT_TO/),
  });
  const passing = start(new webApi.WebAPIPlatformError({ ok: false, error: 'internal_error' }));
  expect(passing).toMatchObject({ code: 'slack_unreachable', message: expect.stringContaining('internal_error') });
  expect(start(new Error('not_a_bot_token')).code).toBe('config_invalid');
  const unreachable = start(new webApi.WebAPIRequestError(new Error('connect ECONNREFUSED 127.0.0.1:9')));
  expect(unreachable.code).toBe('slack_unreachable');
  expect(unreachable.message).toMatch(
    /^Slack could not be reached at https:\/\/slack\.test\/api\/ .*check the network/,
  );
  expect(start(new webApi.WebAPIRateLimitedError(7))).toMatchObject({
    code: 'slack_unreachable',
    message: 'Slack asks to wait 7 seconds before starting again: start again then.',
  });
});

it('names no password of the address', () => {
  const failure = new webApi.WebAPIRequestError(
    new Error('Request cannot be constructed: http://ann:s3cret@slack.test/api/'),
  );
  const { message } = toStartError(failure, 'SLACK_BOT_TOKEN', 'http://ann:s3cret@slack.test/api/');
  expect(message).not.toContain('s3cret');
  expect(message).toContain('slack.test/api/');
});

it('passes what says already what is wrong', () => {
  const known = new VerbatimError('config_invalid', 'PORT is taken.');
  expect(start(known)).toBe(known);
});
