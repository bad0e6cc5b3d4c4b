import { z } from 'zod';
import type { Fields } from '../../../fields.js';
import type { SlackState } from '../state/slack-state.js';
import { type ApiMethod, type ApiResult, refuse } from './api-result.js';

/** https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts: one to four prompts. */
const promptsRule = z.object({
  title: z.string().optional(),
  prompts: z
    .array(z.object({ title: z.string().min(1), message: z.string().min(1) }))
    .min(1)
    .max(4),
});

/** https://docs.slack.dev/reference/methods/assistant.threads.setStatus: at most ten texts to take turns. */
const statusRule = z.object({
  thread_ts: z.string(),
  status: z.string(),
  loading_messages: z.array(z.string()).max(10).optional(),
});

function setSuggestedPrompts(args: Fields, state: SlackState): ApiResult {
  const checked = promptsRule.safeParse(args);
  if (!checked.success) return refuse('invalid_arguments');
  const { title, prompts } = checked.data;
  return inDirect(args.channel_id, state, (channel) =>
    state.panes.pin(channel, { prompts, ...(title !== undefined && { title }) }),
  );
}

function setStatus(args: Fields, { workspace, panes }: SlackState): ApiResult {
  const checked = statusRule.safeParse(args);
  if (!checked.success) return refuse('invalid_arguments');
  const channel = workspace.channel(args.channel_id);
  if (!channel?.members.includes(workspace.bot.id)) return refuse('channel_not_found');
  panes.setStatus(channel.id, checked.data.thread_ts, checked.data.status);
  return { ok: true };
}

/** A thread's title is shown in the agent's history, which the preview has none of. */
function setTitle(args: Fields, state: SlackState): ApiResult {
  return typeof args.title === 'string' && typeof args.thread_ts === 'string'
    ? inDirect(args.channel_id, state, () => {})
    : refuse('invalid_arguments');
}

export const assistantMethods: Readonly<Record<string, ApiMethod>> = {
  'assistant.threads.setSuggestedPrompts': setSuggestedPrompts,
  'assistant.threads.setStatus': setStatus,
  'assistant.threads.setTitle': setTitle,
};

function inDirect(id: unknown, { workspace }: SlackState, act: (channel: string) => void) {
  const channel = workspace.channel(id);
  if (channel?.kind !== 'direct') return refuse('channel_not_found');
  act(channel.id);
  return { ok: true as const };
}
