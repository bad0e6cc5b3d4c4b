import type { Fields } from '../../../fields.js';
import type { Channel, Message, Outcome } from '../contract.js';
import { writeMessage } from '../payloads/write-as-slack.js';
import { eventBody } from './interaction-body.js';
import { noProblem, type Stage, sentences } from './stage.js';

/** Posts what a person typed, and brings the bot the events that its manifest subscribes to. */
export async function say(
  stage: Stage,
  person: string,
  channelId: string,
  typed: string,
  threadTs?: string,
): Promise<Outcome> {
  if (typed.trim() === '') return noProblem;
  return send(stage, person, channelId, typed, { ...(threadTs !== undefined && { threadTs }) });
}

/** Posts files that a person uploaded, with or without words. */
export async function sendFiles(
  stage: Stage,
  person: string,
  channelId: string,
  files: readonly Fields[],
  typed = '',
): Promise<Outcome> {
  return files.length === 0 ? noProblem : send(stage, person, channelId, typed, { files });
}

async function send(
  stage: Stage,
  person: string,
  channelId: string,
  typed: string,
  more: Pick<Message, 'threadTs' | 'files'>,
): Promise<Outcome> {
  const { workspace, manifest } = stage.state;
  const channel = workspace.channel(channelId);
  if (!channel?.members.includes(person)) return { problem: sentences.notMember };
  if (channel.isArchived) return { problem: sentences.archived };
  const { text, blocks, mentioned } = writeMessage(typed.trim(), workspace);
  const said = { text, ...(typed.trim() !== '' && { blocks }) };
  const message = workspace.post({ channel: channel.id, user: person, ...said, ...more });
  const isMentioned = mentioned.includes(workspace.bot.id);
  await bringMessage(stage, message, isMentioned);
  const isAbsent = isMentioned && !channel.members.includes(workspace.bot.id);
  return isAbsent ? { problem: sentences.botAbsent(manifest.botName) } : noProblem;
}

/** Brings the bot the events of a message, its own included. */
export async function bringMessage(stage: Stage, message: Message, isMentioned = false): Promise<void> {
  const channel = stage.state.workspace.channel(message.channel);
  const events = channel ? eventsOf(message, channel, isMentioned, stage) : [];
  await Promise.all(events.map((event) => bringEvent(stage, event)));
}

/** Brings an event to the bot. Nobody but the bot sees whether it takes it. */
export async function bringEvent({ state, deliver }: Stage, event: Fields): Promise<void> {
  const { workspace, now } = state;
  await deliver({ type: 'events_api', name: String(event.type), payload: eventBody(event, workspace, now) });
}

/** The manifest's name of message events, by the kind of conversation. */
const messageEvents = { public: 'message.channels', private: 'message.groups', direct: 'message.im' } as const;

/** An event comes only with its scope, from its page under https://docs.slack.dev/reference/events. */
const scopeOfEvent = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
} as const;
const channelTypes = { public: 'channel', private: 'group', direct: 'im' } as const;

/**
 * The events of one message. A mention is one of its own, but not in the bot's own conversations
 * (https://docs.slack.dev/reference/events/app_mention); nothing comes from where the bot is not a member.
 */
function eventsOf(message: Message, channel: Channel, isMentioned: boolean, { state }: Stage): readonly Fields[] {
  const { workspace, manifest } = state;
  if (!channel.members.includes(workspace.bot.id)) return [];
  const parent = message.threadTs === undefined ? undefined : workspace.message(channel.id, message.threadTs);
  const shared = {
    user: message.user,
    ...(message.user === workspace.bot.id && { bot_id: workspace.botId, app_id: workspace.appId }),
    ts: message.ts,
    text: message.text,
    team: workspace.person(message.user)?.team ?? workspace.team.id,
    blocks: message.blocks,
    ...(message.files !== undefined && { subtype: 'file_share', files: message.files }),
    channel: channel.id,
    event_ts: message.ts,
    ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
    ...(parent && { parent_user_id: parent.user }),
  };
  const isSubscribed = (event: keyof typeof scopeOfEvent) =>
    manifest.events.includes(event) && manifest.scopes.includes(scopeOfEvent[event]);
  return [
    ...(isMentioned && channel.kind !== 'direct' && isSubscribed('app_mention')
      ? [{ type: 'app_mention', ...shared }]
      : []),
    ...(isSubscribed(messageEvents[channel.kind])
      ? [{ type: 'message', ...shared, channel_type: channelTypes[channel.kind] }]
      : []),
  ];
}
