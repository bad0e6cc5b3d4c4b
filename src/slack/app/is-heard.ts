import type { Threads } from '../../domain.js';
import { personOf } from '../payloads/asker.js';
import { type Asked, conversationOf } from '../payloads/read-asked.js';

/**
 * Whether what was said in a thread may be meant for the bot: somebody said it whom the bot answered there. As soon as
 * people speak with each other (anybody else does, or somebody else is addressed), the bot withdraws until it is
 * mentioned.
 */
export async function isHeard(asked: Asked, threads: Threads): Promise<boolean> {
  const conversation = conversationOf(asked);
  const followed = await threads.followed(conversation);
  if (followed.length === 0) return false;
  const isFollowed = followed.includes(personOf(asked.team, asked.user));
  if (isFollowed && !asked.isForOthers && !asked.isStranger) return true;
  await threads.leave(conversation);
  return false;
}
