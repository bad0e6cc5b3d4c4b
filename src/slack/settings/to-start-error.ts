import { webApi } from '@slack/bolt';
import { VerbatimError } from '../../errors.js';
import { redact } from '../logging/describe-error.js';

/** Which token was refused: by the name people set it under, and where it is found. */
export type TokenName = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

const remedies: Readonly<Record<TokenName, string>> = {
  SLACK_BOT_TOKEN: 'copy the Bot User OAuth Token (xoxb-…) from "OAuth & Permissions" of the Slack app into it',
  SLACK_APP_TOKEN:
    'copy an app-level token (xapp-…) with the scope connections:write from "Basic Information" of the Slack app into it',
};

/** Slack's error codes that say nothing of the token: the same call may pass a minute later. */
const passing: ReadonlySet<string> = new Set([
  'fatal_error',
  'internal_error',
  'ratelimited',
  'rate_limited',
  'request_timeout',
  'service_unavailable',
]);

/**
 * A failed first call to Slack as one instruction: `config_invalid` where a setting is to be mended,
 * `slack_unreachable` where Slack gave no answer or asks to wait. A `VerbatimError` passes as it is.
 */
export function toStartError(error: unknown, token: TokenName, apiUrl: string): VerbatimError {
  if (error instanceof VerbatimError) return error;
  const refusal = explainRefusal(error, token);
  return refusal === undefined
    ? new VerbatimError('slack_unreachable', explainSilence(error, apiUrl), { cause: error })
    : new VerbatimError('config_invalid', refusal, { cause: error });
}

function explainRefusal(error: unknown, token: TokenName): string | undefined {
  if (error instanceof webApi.WebAPIPlatformError) {
    if (passing.has(String(error.data.error))) return undefined;
    return `Slack refused ${token} (${redact(error.data.error).slice(0, 80)}): ${remedies[token]}.`;
  }
  return error instanceof Error && error.message === 'not_a_bot_token'
    ? `${token} is no bot's token: ${remedies[token]}.`
    : undefined;
}

function explainSilence(error: unknown, apiUrl: string): string {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return `Slack asks to wait ${error.retryAfter} seconds before starting again: start again then.`;
  }
  const reason = error instanceof Error ? redact(error.message) : 'no connection';
  return `Slack could not be reached at ${redact(apiUrl)} (${reason}): check the network and SLACK_API_URL, then start again.`;
}
