import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { parse } from 'node:querystring';
import { type Fields, isFields } from '../../fields.js';
import type { Refusal } from './judge-headers.js';

/** What a body says that Slack signed, `ssl_check` where Slack only looks whether somebody is there, or a refusal. */
export type SignedBody = { readonly fields: Fields } | 'ssl_check' | Refusal;

/**
 * Reads a body whose headers `judgeHeaders` found well-formed: nothing of it is looked at before its signature was
 * compared, in constant time (https://docs.slack.dev/authentication/verifying-requests-from-slack). Slack's check of
 * the certificate alone may be unsigned.
 */
export function readSigned(body: Buffer, headers: IncomingHttpHeaders, secret: string): SignedBody {
  const isSigned = isSignedBy(secret, body, headers);
  if (!isSigned && headers['x-slack-signature'] !== undefined) return wronglySigned;
  const isForm = headers['content-type'] === 'application/x-www-form-urlencoded';
  const form = isForm ? parse(body.toString('utf8')) : undefined;
  if (form?.ssl_check === '1') return 'ssl_check';
  if (!isSigned) return { status: 401, reason: 'it is not signed' };
  // What people press comes as JSON within a form.
  if (form && typeof form.payload !== 'string') return { fields: form };
  const fields = readJson(typeof form?.payload === 'string' ? form.payload : body.toString('utf8'));
  return fields ? { fields } : { status: 400, reason: 'its body is none of Slack’s' };
}

const wronglySigned: Refusal = {
  status: 401,
  reason: 'its signature is wrong: check SLACK_SIGNING_SECRET if it comes from Slack',
};

function isSignedBy(secret: string, body: Buffer, headers: IncomingHttpHeaders): boolean {
  const given = Buffer.from(String(headers['x-slack-signature']).slice('v0='.length), 'hex');
  const time = String(headers['x-slack-request-timestamp']);
  const own = createHmac('sha256', secret).update(`v0:${time}:`).update(body).digest();
  return given.length === own.length && timingSafeEqual(given, own);
}

function readJson(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
