import { webApi } from '@slack/bolt';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classifyFailure } from '../../../src/slack/web-api/classify-failure.js';

function refusal(error: string) {
  return new webApi.WebAPIPlatformError({ ok: false, error });
}

function status(code: number) {
  return new webApi.WebAPIHTTPError(code, '', {}, '');
}

function network(code: string) {
  return new webApi.WebAPIRequestError(
    new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }),
  );
}

it.each([
  ['a rate limit', new webApi.WebAPIRateLimitedError(3), { kind: 'rate_limited', waitMs: 3_000 }],
  ['a rate limit in the body', refusal('ratelimited'), { kind: 'rate_limited', waitMs: 1_000 }],
  ['blocks Slack refuses', refusal('invalid_blocks'), { kind: 'too_fancy' }],
  ['a channel without the bot', refusal('not_in_channel'), { kind: 'unreachable' }],
  ['a revoked token', refusal('token_revoked'), { kind: 'locked_out' }],
  ['any other refusal', refusal('no_permission'), { kind: 'refused' }],
  ['work half done', refusal('fatal_error'), { kind: 'unknown' }],
  ['a page of a proxy', refusal('<html>'), { kind: 'unknown' }],
  ['a reply without a code', new webApi.WebAPIPlatformError({ ok: false } as never), { kind: 'unknown' }],
  ['404', status(404), { kind: 'refused' }],
  ['408', status(408), { kind: 'unknown' }],
  ['500', status(500), { kind: 'unknown' }],
  ['a cut connection', network('ECONNRESET'), { kind: 'unknown' }],
  ['a timeout', new webApi.WebAPIRequestError(new DOMException('late', 'TimeoutError')), { kind: 'unknown' }],
])('reads %s', (_name, error, verdict) => {
  expect(classifyFailure(error, true)).toEqual(verdict);
});

it('knows that nothing stands of what was not written, whatever failed', () => {
  for (const error of [network('ECONNREFUSED'), new DOMException('late', 'TimeoutError'), status(500)]) {
    expect(classifyFailure(error, false)).toEqual({ kind: 'not_sent' });
  }
});

it('takes whatever it does not know for a post that may stand', () => {
  fc.assert(
    fc.property(fc.anything(), (thrown) => {
      expect(classifyFailure(thrown, true)).toEqual({ kind: 'unknown' });
    }),
  );
  expect(classifyFailure(refusal('constructor'), true)).toEqual({ kind: 'refused' });
});
