import { checkMessage } from './check-message.js';

/** A message as it stands in a channel, or before one person only. */
export interface PostedMessage {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
  readonly text: string;
  readonly blocks?: unknown;
  /** Only this person sees it. */
  readonly onlyFor?: string;
}

export interface WorkspaceOptions {
  readonly team: string;
  readonly botUser: string;
  readonly botId: string;
  /** Channels by id; `hasBot` is whether the bot is a member. */
  readonly channels: Readonly<Record<string, { readonly hasBot: boolean; readonly isArchived?: boolean }>>;
  readonly users: readonly string[];
  readonly now: () => number;
}

type Args = Readonly<Record<string, unknown>>;
export type ApiResult =
  | { readonly ok: true; readonly [field: string]: unknown }
  | { readonly ok: false; readonly error: string };

/** The channels, people and messages of one workspace, with Slack's rules about who may post what where. */
export interface Workspace {
  readonly messages: readonly PostedMessage[];
  readonly prompts: readonly Args[];
  /** What Slack took but a person would mind. */
  readonly faults: readonly string[];
  /** A fresh timestamp, as each message has. */
  nextTs(): string;
  call(method: string, args: Args): ApiResult;
}

/** Slack cuts longer text without a word. */
const textLimit = 40_000;

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const messages: PostedMessage[] = [];
  const prompts: Args[] = [];
  const faults: string[] = [];
  let sequence = 0;

  function nextTs(): string {
    sequence += 1;
    return `${Math.floor(options.now() / 1_000)}.${String(sequence).padStart(6, '0')}`;
  }

  /** A person's id stands for the conversation with them. */
  function resolveChannel(id: unknown): string | { readonly error: string } {
    if (typeof id !== 'string') return { error: 'channel_not_found' };
    if (options.users.includes(id)) return `D${id.slice(1)}`;
    if (id.startsWith('D')) return id;
    const channel = options.channels[id];
    if (!channel) return { error: 'channel_not_found' };
    if (channel.isArchived) return { error: 'is_archived' };
    return channel.hasBot ? id : { error: 'not_in_channel' };
  }

  function post(args: Args, onlyFor?: string): ApiResult {
    const channel = resolveChannel(args.channel);
    if (typeof channel !== 'string') return { ok: false, error: channel.error };
    const verdict = checkMessage(args);
    faults.push(...verdict.faults);
    if (verdict.error) return { ok: false, error: verdict.error };
    const threadTs = args.thread_ts;
    const message: PostedMessage = {
      channel,
      ts: nextTs(),
      text: String(args.text ?? '').slice(0, textLimit),
      ...(typeof threadTs === 'string' && { threadTs }),
      ...(args.blocks !== undefined && { blocks: args.blocks }),
      ...(onlyFor !== undefined && { onlyFor }),
    };
    messages.push(message);
    return { ok: true, channel, ts: message.ts };
  }

  function update(args: Args): ApiResult {
    const at = messages.findIndex(({ ts, channel }) => ts === args.ts && channel === args.channel);
    const message = messages[at];
    if (!message || message.onlyFor !== undefined) return { ok: false, error: 'message_not_found' };
    const verdict = checkMessage(args);
    if (verdict.error) return { ok: false, error: verdict.error };
    messages[at] = { ...message, text: String(args.text ?? ''), blocks: args.blocks };
    return { ok: true, channel: message.channel, ts: message.ts };
  }

  function suggest(args: Args): ApiResult {
    const list = args.prompts;
    if (!Array.isArray(list) || list.length === 0 || list.length > 4) return { ok: false, error: 'invalid_arguments' };
    prompts.push(args);
    return { ok: true };
  }

  function call(method: string, args: Args): ApiResult {
    switch (method) {
      case 'auth.test':
        return { ok: true, team_id: options.team, user_id: options.botUser, bot_id: options.botId, user: 'verbatim' };
      case 'chat.postMessage':
        return post(args);
      case 'chat.postEphemeral':
        return typeof args.user === 'string' ? post(args, args.user) : { ok: false, error: 'user_not_in_channel' };
      case 'chat.update':
        return update(args);
      case 'assistant.threads.setSuggestedPrompts':
        return suggest(args);
      default:
        return { ok: false, error: 'unknown_method' };
    }
  }

  return { messages, prompts, faults, nextTs, call };
}
