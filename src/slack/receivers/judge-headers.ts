import type { IncomingMessage } from 'node:http';

/** The longest body that is read, in bytes. Slack's own stay under 100,000. */
export const bodyLimit = 512 * 1_024;

/** How a request is refused: HTTP's status, and why in words, for the log. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/** Slack gives a request five minutes (https://docs.slack.dev/authentication/verifying-requests-from-slack). */
const mostSecondsAway = 5 * 60;

/** Slack checks now and then whether an address has a good certificate, by a short form that it may leave unsigned. */
const longestSslCheck = 256;

/**
 * What speaks against a request before any of its body is read; undefined where nothing does. That the signature is
 * right shows only with the body: `readSigned` compares it. `now`: milliseconds since the epoch.
 */
export function judgeHeaders(request: IncomingMessage, now: number): Refusal | undefined {
  const unsigned = judgeSignature(request, now);
  if (unsigned !== undefined) return { status: 401, reason: unsigned };
  if (declaredLength(request) > bodyLimit) return { status: 413, reason: tooLong(bodyLimit) };
  const encoding = request.headers['content-encoding'];
  return encoding === undefined || encoding === 'identity'
    ? undefined
    : { status: 415, reason: 'its body is compressed, as none of Slack’s is' };
}

/** `limit`: bytes. */
export function tooLong(limit: number): string {
  return `its body is longer than ${limit} bytes`;
}

/** In bytes; what isn't told in advance may be as long as is read at all, which is `limit`. */
export function declaredLength({ headers }: IncomingMessage, limit: number = bodyLimit): number {
  const length = headers['content-length'];
  if (length !== undefined) return Number(length);
  return headers['transfer-encoding'] === undefined ? 0 : limit;
}

function judgeSignature(request: IncomingMessage, now: number): string | undefined {
  const signatures = request.headersDistinct['x-slack-signature'] ?? [];
  const timestamps = request.headersDistinct['x-slack-request-timestamp'] ?? [];
  if (signatures.length === 0 && timestamps.length === 0) {
    return mayBeSslCheck(request) ? undefined : 'it is not signed';
  }
  const [signature = '', timestamp = ''] = [...signatures, ...timestamps];
  const isWellFormed = signatures.length === 1 && timestamps.length === 1 && /^v0=[\da-f]{64}$/.test(signature);
  if (!isWellFormed || !/^\d{1,11}$/.test(timestamp)) return 'its signature is not of Slack’s form';
  return Math.abs(now / 1_000 - Number(timestamp)) > mostSecondsAway
    ? 'it was signed more than five minutes away from this machine’s time: check its clock'
    : undefined;
}

function mayBeSslCheck(request: IncomingMessage): boolean {
  const isForm = request.headers['content-type'] === 'application/x-www-form-urlencoded';
  return isForm && declaredLength(request) <= longestSslCheck;
}
