import { webApi } from '@slack/bolt';

/**
 * What a failed `chat.postMessage` means. Only `unknown` leaves it open whether the message stands in the channel;
 * after every other one it certainly does not.
 */
export type PostFailure =
  | { readonly kind: 'rate_limited'; readonly waitMs: number }
  /** Nothing was handed to the network. */
  | { readonly kind: 'not_sent' }
  /** Slack refuses these blocks or this length; plain text may pass. */
  | { readonly kind: 'too_fancy' }
  /** The bot may not post in this channel, or the thread is gone. */
  | { readonly kind: 'unreachable' }
  /** The token no longer opens anything. */
  | { readonly kind: 'locked_out' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unknown' };

/**
 * Slack's error codes by what they mean here. Of the `unknown` ones Slack says that some of the work may have been
 * done.
 */
const codes = {
  too_fancy: ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long'],
  unreachable: [
    'not_in_channel',
    'channel_not_found',
    'is_archived',
    'is_inactive',
    'restricted_action',
    'restricted_action_read_only_channel',
    'restricted_action_thread_only_channel',
    'restricted_action_non_threadable_channel',
    'restricted_action_thread_locked',
    'thread_not_found',
    'message_not_found',
    'cannot_reply_to_message',
    'user_not_in_channel',
  ],
  locked_out: ['not_authed', 'invalid_auth', 'account_inactive', 'token_revoked', 'token_expired'],
  unknown: ['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable'],
} as const;

const kindOfCode = new Map<string, keyof typeof codes>(
  (Object.keys(codes) as (keyof typeof codes)[]).flatMap((kind) => codes[kind].map((code) => [code, kind] as const)),
);

/** Milliseconds to wait where Slack asks for patience without saying how much. */
const defaultPatience = 1_000;

/**
 * Reads what a Web API client threw. `isWritten`: whether anything of the request was handed to the network. Of what
 * was written, whatever it does not know counts as `unknown`.
 */
export function classifyFailure(error: unknown, isWritten: boolean): PostFailure {
  if (!isWritten) return { kind: 'not_sent' };
  if (error instanceof webApi.WebAPIRateLimitedError) return rateLimited(error.retryAfter * 1_000);
  if (error instanceof webApi.WebAPIPlatformError) return classifyCode(error.data.error);
  if (error instanceof webApi.WebAPIHTTPError) return { kind: isRefusal(error.statusCode) ? 'refused' : 'unknown' };
  // The client throws a bare error for a 429 that does not say how long to wait.
  if (error instanceof Error && error.message.startsWith('Retry header did not')) return rateLimited(defaultPatience);
  return { kind: 'unknown' };
}

function classifyCode(code: unknown): PostFailure {
  // A reply without a code is no reply of Slack's.
  if (typeof code !== 'string') return { kind: 'unknown' };
  if (code === 'ratelimited' || code === 'rate_limited') return rateLimited(defaultPatience);
  const kind = kindOfCode.get(code);
  if (kind) return { kind };
  // Slack's codes are single words; anything else is the body of some proxy's page.
  return { kind: /^[a-z0-9_]+$/.test(code) ? 'refused' : 'unknown' };
}

function rateLimited(waitMs: number): PostFailure {
  return { kind: 'rate_limited', waitMs };
}

/** 4xx, but for a timeout, means that nothing was done. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408;
}
