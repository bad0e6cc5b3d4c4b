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
  ['no connection', network('ECONNREFUSED'), { kind: 'not_sent' }],
  ['no name', network('ENOTFOUND'), { kind: 'not_sent' }],
  ['a cut connection', network('ECONNRESET'), { kind: 'unknown' }],
  ['a timeout', new webApi.WebAPIRequestError(new DOMException('late', 'TimeoutError')), { kind: 'unknown' }],
])('reads %s', (_name, error, verdict) => {
  expect(classifyFailure(error)).toEqual(verdict);
});

it('reads several refused addresses of one host as never sent, and a mixture as unknown', () => {
  const attempt = (code: string) => Object.assign(new Error(code), { code });
  const tried = (...codes: string[]) =>
    new webApi.WebAPIRequestError(new TypeError('fetch failed', { cause: new AggregateError(codes.map(attempt)) }));
  expect(classifyFailure(tried('ECONNREFUSED', 'ENETUNREACH'))).toEqual({ kind: 'not_sent' });
  expect(classifyFailure(tried('ECONNREFUSED', 'ECONNRESET'))).toEqual({ kind: 'unknown' });
});

it('takes whatever it does not know for a post that may stand', () => {
  fc.assert(
    fc.property(fc.anything(), (thrown) => {
      expect(classifyFailure(thrown)).toEqual({ kind: 'unknown' });
    }),
  );
  expect(classifyFailure(refusal('constructor'))).toEqual({ kind: 'refused' });
});
