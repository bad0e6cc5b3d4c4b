import type { Threads } from '../../domain.js';
import { conversationOf, type QuestionEvent } from '../payloads/question-event.js';
import { personOf } from '../payloads/slack-ids.js';

/**
 * Whether what was said in a thread may be meant for the bot: somebody said it whom the bot answered there. As soon as
 * people speak with each other (anybody else does, or somebody else is addressed), the bot withdraws until it is
 * mentioned.
 */
export async function admitUnaddressed(event: QuestionEvent, threads: Threads): Promise<boolean> {
  const conversation = conversationOf(event);
  const followed = await threads.followed(conversation);
  if (followed.length === 0) return false;
  const isFollowed = followed.includes(personOf(event.team, event.user));
  if (isFollowed && !event.isForOthers && event.standing === 'member') return true;
  await threads.leave(conversation);
  return false;
}
