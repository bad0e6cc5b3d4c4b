import { RespondError, type RespondFn } from '@slack/bolt';
import type { SendRequest } from './send-to-slack.js';

/**
 * Answers by a `response_url` as Bolt does for what has just come, where nothing has: by an address that was written
 * down. Rejects with a `RespondError` where Slack refuses. `send`: sends one request, to Slack alone.
 */
export function respondBy(send: SendRequest, responseUrl: string): RespondFn {
  return async (message) => {
    const response = await send(responseUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(typeof message === 'string' ? { text: message } : message),
    });
    if (!response.ok) throw new RespondError(`Slack answered ${response.status} to an answer.`, response.status);
    return response;
  };
}
