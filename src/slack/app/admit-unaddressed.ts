import type { Threads } from '../../domain.js';
import { conversationOf, type QuestionEvent } from '../payloads/question-event.js';
import { personOf } from '../payloads/slack-ids.js';

/**
 * Whether a thread's message without a mention may be meant for the bot: its writer is followed there, since the bot
 * answered them. As soon as people speak with each other (anybody else writes, or the message addresses somebody),
 * nobody is followed any more in that thread until the bot is mentioned. Whether they still may see anything is asked
 * when they are answered.
 */
export async function admitUnaddressed(event: QuestionEvent, threads: Threads): Promise<boolean> {
  const conversation = conversationOf(event);
  const followed = await threads.followed(conversation);
  if (followed.length === 0) return false;
  const isFollowed = followed.includes(personOf(event.team, event.user));
  if (isFollowed && !event.isForOthers) return true;
  await threads.leave(conversation);
  return false;
}
