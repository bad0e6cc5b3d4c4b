import { type Fields, isFields } from '../../../fields.js';
import { checkMessage } from '../block-rules/check-message.js';
import type { Message } from '../contract.js';
import { messagePayload } from '../payloads/message-payload.js';
import type { SlackState } from '../state/slack-state.js';
import { type ApiMethod, type ApiResult, refuse, refuseFor } from './api-result.js';
import { findChannel } from './find-channel.js';

/** Slack cuts longer text and warns, https://docs.slack.dev/changelog/2018-truncating-really-long-messages. */
const textLimit = 40_000;

function postMessage(args: Fields, state: SlackState): ApiResult {
  const posted = post(args, state);
  if (posted.message === undefined) return posted.refusal;
  const { message } = posted;
  state.ownPosts.announce(message);
  const isCut = typeof args.text === 'string' && args.text.length > textLimit;
  return {
    ok: true,
    channel: message.channel,
    ts: message.ts,
    message: messagePayload(message, state.workspace),
    ...(isCut && { response_metadata: { warnings: ['message_truncated'] } }),
  };
}

function postEphemeral(args: Fields, state: SlackState): ApiResult {
  const channel = findChannel(args.channel, state.workspace);
  const isThere = typeof args.user === 'string' && channel.channel?.members.includes(args.user);
  if (channel.channel && !isThere) return refuse('user_not_in_channel');
  const posted = post(args, state, String(args.user));
  return posted.message === undefined ? posted.refusal : { ok: true, message_ts: posted.message.ts };
}

function update(args: Fields, state: SlackState): ApiResult {
  const found = findOwn(args, state, 'cant_update_message');
  if (found.message === undefined) return found.refusal;
  const refusal = checkMessage(args);
  if (refusal) return refuseFor(refusal);
  const message = state.workspace.update(found.message, { ...readContent(args, state), isEdited: true });
  return {
    ok: true,
    channel: message.channel,
    ts: message.ts,
    text: message.text,
    message: messagePayload(message, state.workspace),
  };
}

function remove(args: Fields, state: SlackState): ApiResult {
  const found = findOwn(args, state, 'cant_delete_message');
  if (found.message === undefined) return found.refusal;
  state.workspace.remove(found.message);
  return { ok: true, channel: found.message.channel, ts: found.message.ts };
}

function getPermalink({ channel, message_ts: ts }: Fields, { workspace }: SlackState): ApiResult {
  if (!workspace.channel(channel)) return refuse('channel_not_found');
  const message = workspace.message(channel, ts);
  if (!message) return refuse('message_not_found');
  const thread = message.threadTs === undefined ? '' : `?thread_ts=${message.threadTs}&cid=${message.channel}`;
  const place = `${message.channel}/p${message.ts.replace('.', '')}${thread}`;
  return { ok: true, channel, permalink: `https://${workspace.team.domain}.slack.com/archives/${place}` };
}

/**
 * Answers as Slack does, and keeps no reaction. https://docs.slack.dev/reference/methods/reactions.add
 */
function addReaction({ channel, timestamp, name }: Fields, { workspace }: SlackState): ApiResult {
  if (typeof name !== 'string' || name === '') return refuse('no_reaction');
  return workspace.message(channel, timestamp) ? { ok: true } : refuse('message_not_found');
}

export const chatMethods: Readonly<Record<string, ApiMethod>> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
  'reactions.add': addReaction,
};

type Found =
  | { readonly message: Message; readonly refusal?: undefined }
  | { readonly message?: undefined; readonly refusal: ApiResult };

function post(args: Fields, state: SlackState, onlyFor?: string): Found {
  const { workspace, panes } = state;
  const found = findChannel(args.channel, workspace);
  if (found.channel === undefined) return { refusal: refuse(found.error) };
  const refusal = checkMessage(args);
  if (refusal) return { refusal: refuseFor(refusal) };
  const channel = found.channel.id;
  const threadTs = args.thread_ts;
  // A message of the bot's in a thread ends its status there.
  if (typeof threadTs === 'string') panes.setStatus(channel, threadTs, '');
  const message = workspace.post({
    channel,
    user: workspace.bot.id,
    text: '',
    ...readContent(args, state),
    ...(typeof threadTs === 'string' && { threadTs }),
    ...(onlyFor !== undefined && { onlyFor }),
    ...(isFields(args.metadata) && { metadata: args.metadata }),
  });
  return { message };
}

/** Text and blocks of a request as a message keeps them; what the request leaves out is left out. */
export function readContent(
  { text, blocks }: Fields,
  { workspace }: SlackState,
): Pick<Partial<Message>, 'text' | 'blocks'> {
  return {
    ...(typeof text === 'string' && { text: text.slice(0, textLimit) }),
    ...(Array.isArray(blocks) && { blocks: workspace.nameBlocks(blocks.filter(isFields)) }),
  };
}

/** A message of the bot's that can still be changed: an ephemeral one cannot. */
function findOwn(args: Fields, { workspace }: SlackState, notOwn: string): Found {
  if (!workspace.channel(args.channel)) return { refusal: refuse('channel_not_found') };
  const message = workspace.message(args.channel, args.ts);
  if (!message || message.onlyFor !== undefined) return { refusal: refuse('message_not_found') };
  return message.user === workspace.bot.id ? { message } : { refusal: refuse(notOwn) };
}
