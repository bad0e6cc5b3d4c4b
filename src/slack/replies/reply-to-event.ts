import type { AskRequest, Bot, Log } from '../../domain.js';
import { threadWords } from '../../words.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import { describeError } from '../logging/describe-error.js';
import { membersOnlyMessage, noticeMessage } from '../messages/notice-message.js';
import type { PostTarget } from '../messages/post-target.js';
import type { Identity } from '../payloads/identity.js';
import { isStop } from '../payloads/is-stop.js';
import { conversationOf, type QuestionEvent } from '../payloads/question-event.js';
import { askerOf, personOf } from '../payloads/slack-ids.js';
import { historyScopesOf } from '../settings/history-scopes.js';
import { replyInMessage } from './reply-in-message.js';
import { replyToUnaddressed } from './reply-to-unaddressed.js';

/** A message and where it goes. */
export interface TargetedMessage {
  readonly target: PostTarget;
  readonly message: SlackMessage;
}

export interface EventReplyContext {
  readonly bot: Bot;
  readonly me: Identity;
  /** Adds the reference to each line. */
  readonly log: Log;
  readonly reference: string;
}

/** The reply to an event and where it goes; undefined where nothing is to be said. Never rejects. */
export async function replyToEvent(
  event: QuestionEvent,
  context: EventReplyContext,
): Promise<TargetedMessage | undefined> {
  const { bot, me, log, reference } = context;
  const target = targetOf(event);
  const request = requestOf(event);
  if (event.kind === 'unaddressed') {
    const isShown = target.visibility === 'everyone';
    const reply = await replyToUnaddressed(request, { bot, log, reference }, { asker: event.user, isShown });
    return reply && { message: reply.message, target: reply.isPublic ? target : toAsker(event) };
  }
  if (event.isStranger) {
    log.info({}, 'Somebody who is not a member event.');
    return { target, message: membersOnlyMessage() };
  }
  if (isStop(event.question)) return { target, message: await stop(event, context) };
  // An answer that the asker alone sees here is kept from another organisation in the channel: it is not for sharing.
  const buttons = { asker: event.user, isPublic: target.visibility === 'everyone', canShare: false };
  const replyContext = { bot, log, reference, historyScopes: historyScopesOf(me.scopes) };
  const message = await replyInMessage(request, replyContext, { buttons });
  if (event.kind === 'mention') await follow(event, context);
  return { target, message };
}

function requestOf(event: QuestionEvent): AskRequest & { readonly conversation: string } {
  const { team, user, channel, question } = event;
  return { question, conversation: conversationOf(event), asker: askerOf(team, user, channel) };
}

/** Called before the answer is posted, so that a further question right after it is admitted. */
async function follow(event: QuestionEvent, { bot, log }: EventReplyContext): Promise<void> {
  await bot.threads.follow(conversationOf(event), personOf(event.team, event.user)).catch((error: unknown) => {
    log.error({ err: describeError(error) }, 'A thread could not be followed.');
  });
}

async function stop(event: QuestionEvent, { bot, log }: EventReplyContext): Promise<SlackMessage> {
  if (event.kind === 'direct') return noticeMessage(threadWords.alwaysHere);
  await bot.threads.leave(conversationOf(event)).catch((error: unknown) => {
    log.error({ err: describeError(error) }, 'A thread could not be left.');
  });
  return noticeMessage(threadWords.stopped);
}

/**
 * In the thread, which the question begins where there is none. In a channel shared with another organisation only
 * the asker sees the answer.
 */
export function targetOf(event: QuestionEvent): PostTarget {
  const { channel, user, ts, threadTs, isShared, isStranger } = event;
  if (isShared && !isStranger) return toAsker(event);
  return { channel, user, threadTs: threadTs ?? ts, visibility: 'everyone' };
}

/** Slack shows an ephemeral message in a thread only if the thread exists already. */
function toAsker({ channel, user, threadTs }: QuestionEvent): PostTarget {
  return { channel, user, ...(threadTs !== undefined && { threadTs }), visibility: 'asker' };
}
