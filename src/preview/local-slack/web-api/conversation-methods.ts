import type { Fields } from '../../../fields.js';
import type { Channel, Message } from '../contract.js';
import { messagePayload } from '../payloads/message-payload.js';
import type { SlackState } from '../state/slack-state.js';
import type { Workspace } from '../state/workspace.js';
import { type ApiMethod, type ApiResult, refuse } from './api-result.js';

/** What the bot can see of a channel: a private one only as a member. */
function visible(id: unknown, { bot, channel: find }: Workspace): Channel | undefined {
  const channel = find(id);
  return channel && (channel.kind === 'public' || channel.members.includes(bot.id)) ? channel : undefined;
}

function info(args: Fields, { workspace }: SlackState): ApiResult {
  const channel = visible(args.channel, workspace);
  return channel ? { ok: true, channel: channelPayload(channel, workspace) } : refuse('channel_not_found');
}

function members(args: Fields, { workspace }: SlackState): ApiResult {
  const channel = visible(args.channel, workspace);
  return channel
    ? { ok: true, members: channel.members, response_metadata: { next_cursor: '' } }
    : refuse('channel_not_found');
}

function history(args: Fields, state: SlackState): ApiResult {
  return read(args, state, ({ threadTs, ts }) => threadTs === undefined || threadTs === ts, 'newest first');
}

function replies(args: Fields, state: SlackState): ApiResult {
  const { workspace } = state;
  const isInThread = ({ threadTs, ts }: Message) => threadTs === args.ts || ts === args.ts;
  const isThere = workspace.messages.some((message) => message.channel === args.channel && isInThread(message));
  return !isThere && visible(args.channel, workspace)
    ? refuse('thread_not_found')
    : read(args, state, isInThread, 'oldest first');
}

function open({ users, channel: id }: Fields, { workspace }: SlackState): ApiResult {
  const channel = typeof id === 'string' ? workspace.channel(id) : workspace.directOf(String(users));
  if (!channel) return refuse(typeof id === 'string' ? 'channel_not_found' : 'user_not_found');
  return { ok: true, no_op: true, already_open: true, channel: { id: channel.id } };
}

function userInfo({ user: id }: Fields, { workspace }: SlackState): ApiResult {
  const person = workspace.person(id);
  if (!person) return refuse('user_not_found');
  const { realName, name, isBot, isGuest = false, team = workspace.team.id } = person;
  const profile = { real_name: realName, display_name: name };
  const standing = { is_restricted: isGuest, is_ultra_restricted: false, deleted: false };
  return { ok: true, user: { id, team_id: team, name, real_name: realName, is_bot: isBot, ...standing, profile } };
}

export const conversationMethods: Readonly<Record<string, ApiMethod>> = {
  'conversations.info': info,
  'conversations.members': members,
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.open': open,
  'users.info': userInfo,
};

function channelPayload({ id, kind, name, isArchived, members: all }: Channel, { bot, team }: Workspace): Fields {
  if (kind === 'direct') return { id, is_im: true, user: name, is_archived: false, context_team_id: team.id };
  return {
    id,
    name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_private: kind === 'private',
    is_archived: isArchived ?? false,
    is_member: all.includes(bot.id),
    num_members: all.length,
    context_team_id: team.id,
  };
}

/** Slack keeps no ephemeral message, and shows a channel's history to members only. */
function read(args: Fields, state: SlackState, isWanted: (message: Message) => boolean, order: string) {
  const { workspace } = state;
  const channel = visible(args.channel, workspace);
  if (!channel) return refuse('channel_not_found');
  if (!channel.members.includes(workspace.bot.id)) return refuse('not_in_channel');
  const found = workspace.messages.filter(
    (message) => message.channel === channel.id && message.onlyFor === undefined && isWanted(message),
  );
  const limit = Number(args.limit ?? 100);
  const inOrder = order === 'newest first' ? found.reverse() : found;
  const hasMetadata = args.include_all_metadata === true;
  const messages = inOrder.slice(0, limit).map((message) => ({
    ...messagePayload(message, workspace),
    ...(hasMetadata && message.metadata !== undefined && { metadata: message.metadata }),
  }));
  return { ok: true as const, messages, has_more: found.length > limit };
}
