import { RespondError } from '@slack/bolt';

/** Slack answered a `response_url` with a no: what was sent certainly stands nowhere. */
export function isRefusal(error: unknown): error is RespondError {
  return error instanceof RespondError && error.statusCode >= 400 && error.statusCode < 500 && error.statusCode !== 408;
}
