import type { Channel } from '../contract.js';
import type { Workspace } from '../state/workspace.js';

export type FoundChannel =
  | { readonly channel: Channel; readonly error?: undefined }
  | { readonly channel?: undefined; readonly error: 'channel_not_found' | 'is_archived' | 'not_in_channel' };

/**
 * Where the bot may post under that id, https://docs.slack.dev/reference/methods/chat.postMessage: a person's id stands
 * for the conversation with them; a private channel that the bot is not in does not exist for it.
 */
export function findChannel(id: unknown, workspace: Workspace): FoundChannel {
  const channel = workspace.channel(id) ?? workspace.directOf(String(id));
  if (!channel) return { error: 'channel_not_found' };
  const isMember = channel.members.includes(workspace.bot.id);
  if (channel.kind === 'private' && !isMember) return { error: 'channel_not_found' };
  if (channel.isArchived) return { error: 'is_archived' };
  return isMember ? { channel } : { error: 'not_in_channel' };
}
