import type { Fields } from '../../../fields.js';
import type { Refusal } from '../block-rules/check-blocks.js';
import type { SlackState } from '../state/slack-state.js';

export type ApiResult =
  | { readonly ok: true; readonly [field: string]: unknown }
  | { readonly ok: false; readonly error: string; readonly [field: string]: unknown };

/** One method of the Web API. */
export type ApiMethod = (args: Fields, state: SlackState) => ApiResult;

/** A refusal as Slack answers it, https://docs.slack.dev/apis/web-api#responses. */
export function refuse(error: string, messages: readonly string[] = []): ApiResult {
  return { ok: false, error, ...(messages.length > 0 && { response_metadata: { messages } }) };
}

export function refuseFor({ error, messages }: Refusal): ApiResult {
  return refuse(error, messages);
}
