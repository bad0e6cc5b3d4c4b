import type { AskRequest, Bot, Log } from '../../domain.js';
import { threadWords } from '../../words.js';
import { describeError } from '../logging/describe-error.js';
import type { SlackMessage } from '../messages/answer-message.js';
import { membersOnlyMessage, noticeMessage } from '../messages/notice-message.js';
import type { PostTarget } from '../messages/post-target.js';
import { askerOf, personOf } from '../payloads/asker.js';
import type { Identity } from '../payloads/identity.js';
import { isStop } from '../payloads/is-stop.js';
import { type Asked, conversationOf } from '../payloads/read-asked.js';
import { hearingOf } from '../settings/hearing.js';
import { writeOverheard } from './write-overheard.js';
import { writeReply } from './write-reply.js';

/** A message and where it goes. */
export interface Written {
  readonly target: PostTarget;
  readonly message: SlackMessage;
}

export interface WriteContext {
  readonly bot: Bot;
  readonly me: Identity;
  /** Adds the reference to each line. */
  readonly log: Log;
  readonly reference: string;
}

/** The answer to what was asked; undefined where nothing is to be said. Never rejects. */
export async function writeAnswer(asked: Asked, context: WriteContext): Promise<Written | undefined> {
  const { bot, me, log, reference } = context;
  const target = targetOf(asked);
  const request = requestOf(asked);
  if (asked.kind === 'overheard') {
    const isShown = target.visibility === 'everyone';
    const overheard = await writeOverheard(request, { bot, log, reference }, { asker: asked.user, isShown });
    return overheard && { message: overheard.message, target: overheard.isPublic ? target : toAsker(asked) };
  }
  if (asked.isStranger) {
    log.info({}, 'Somebody who is not a member asked.');
    return { target, message: membersOnlyMessage() };
  }
  if (isStop(asked.question)) return { target, message: await stop(asked, context) };
  // What only the asker sees is kept from another organisation in the channel, so it isn't for sharing there.
  const buttons = { asker: asked.user, isPublic: target.visibility === 'everyone', canShare: false };
  const replyContext = { bot, log, reference, hearing: hearingOf(me.scopes) };
  const message = await writeReply(request, replyContext, { buttons });
  if (asked.kind === 'mention') await follow(asked, context);
  return { target, message };
}

function requestOf(asked: Asked): AskRequest & { readonly conversation: string } {
  const { team, user, channel, question } = asked;
  return { question, conversation: conversationOf(asked), asker: askerOf(team, user, channel) };
}

/** Before the answer is posted, so that a question right after it is heard. */
async function follow(asked: Asked, { bot, log }: WriteContext): Promise<void> {
  await bot.threads.follow(conversationOf(asked), personOf(asked.team, asked.user)).catch((error: unknown) => {
    log.error({ err: describeError(error) }, 'A thread could not be followed.');
  });
}

async function stop(asked: Asked, { bot, log }: WriteContext): Promise<SlackMessage> {
  if (asked.kind === 'direct') return noticeMessage(threadWords.alwaysHere);
  await bot.threads.leave(conversationOf(asked)).catch((error: unknown) => {
    log.error({ err: describeError(error) }, 'A thread could not be left.');
  });
  return noticeMessage(threadWords.stopped);
}

/**
 * In the thread, which the question begins where there is none. In a channel shared with another organisation only
 * the asker sees the answer.
 */
export function targetOf(asked: Asked): PostTarget {
  const { channel, user, ts, threadTs, isShared, isStranger } = asked;
  if (isShared && !isStranger) return toAsker(asked);
  return { channel, user, threadTs: threadTs ?? ts, visibility: 'everyone' };
}

/** Slack shows an ephemeral message in a thread only if the thread exists already. */
function toAsker({ channel, user, threadTs }: Asked): PostTarget {
  return { channel, user, ...(threadTs !== undefined && { threadTs }), visibility: 'asker' };
}
