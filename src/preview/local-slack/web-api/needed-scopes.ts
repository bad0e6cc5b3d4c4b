import type { Fields } from '../../../fields.js';
import type { Workspace } from '../state/workspace.js';

/** The scopes of which a method needs one, from its page under https://docs.slack.dev/reference/methods. */
const byMethod: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'reactions.add': ['reactions:write'],
  'files.info': ['files:read'],
  'users.info': ['users:read'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'assistant.threads.setStatus': ['assistant:write', 'chat:write'],
  'assistant.threads.setTitle': ['assistant:write'],
};

/** The scopes for reading a conversation, by its kind. */
const families = { public: 'channels', private: 'groups', direct: 'im' } as const;
const ofConversations: Readonly<Record<string, 'read' | 'history' | 'write'>> = {
  'conversations.info': 'read',
  'conversations.members': 'read',
  'conversations.history': 'history',
  'conversations.replies': 'history',
  'conversations.open': 'write',
};

/** The scopes of which the bot needs at least one for this call; none for a method that anyone may call. */
export function neededScopes(method: string, args: Fields, workspace: Workspace): readonly string[] {
  const right = ofConversations[method];
  if (right === undefined) return byMethod[method] ?? [];
  const kind = right === 'write' ? 'direct' : (workspace.channel(args.channel)?.kind ?? 'public');
  return [`${families[kind]}:${right}`];
}
