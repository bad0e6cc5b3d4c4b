import type { AskRequest, Bot, Log, Threads } from '../../domain.js';
import { isOrderToBeQuiet } from '../../text/is-order-to-be-quiet.js';
import { threadWords } from '../../words.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import type { Intake } from '../intake/create-intake.js';
import { describeError } from '../logging/describe-error.js';
import type { QuestionWatch } from '../measuring/question-watch.js';
import { noAccessMessage, noticeMessage } from '../messages/notice-message.js';
import type { PostTarget } from '../messages/post-target.js';
import type { Identity } from '../payloads/identity.js';
import { conversationOf, type QuestionEvent, viewerIn } from '../payloads/question-event.js';
import { personOf } from '../payloads/slack-ids.js';
import { historyScopesOf } from '../settings/history-scopes.js';
import { replyInMessage } from './reply-in-message.js';
import { replyToFiles } from './reply-to-files.js';
import { replyToUnaddressed } from './reply-to-unaddressed.js';

/** A message and where it goes. */
export interface TargetedMessage {
  readonly target: PostTarget;
  readonly message: SlackMessage;
  /** Of the answer that the message tells, if it tells one. */
  readonly answerId?: string;
  /** Nothing was searched, since the database is away: it is to be asked again when that is back. */
  readonly isAway?: boolean;
}

export interface EventReplyContext {
  readonly bot: Bot;
  readonly intake: Intake;
  readonly threads: Threads;
  readonly me: Identity;
  /** Adds the reference to each line. */
  readonly log: Log;
  readonly reference: string;
  readonly watch: QuestionWatch;
}

/** The reply to an event and where it goes; undefined where nothing is to be said. Never rejects. */
export async function replyToEvent(
  event: QuestionEvent,
  context: EventReplyContext,
): Promise<TargetedMessage | undefined> {
  const { bot, threads, me, log, reference, watch } = context;
  const target = targetOf(event);
  const request = requestOf(event);
  if (event.kind === 'unaddressed') {
    const isShown = target.visibility === 'everyone';
    const unaddressed = { bot, threads, log, reference, watch };
    const reply = await replyToUnaddressed(request, unaddressed, { askerId: event.user, isShown });
    if (!reply) return undefined;
    const { isPublic, ...told } = reply;
    return { ...told, target: isPublic ? target : toAsker(event) };
  }
  if (!(await bot.admits(event))) {
    log.info({ standing: event.standing }, 'Somebody asked who may see no article.');
    return { target: toEveryone(event), message: noAccessMessage(event.standing) };
  }
  if (isOrderToBeQuiet(event.question)) return { target, message: await stop(event, context) };
  const taken = await replyToFiles(event, context.intake, { log, reference });
  if (taken) return { target, message: taken };
  // An answer that the asker alone sees here is kept from another organisation in the channel: it is not for sharing.
  const buttons = { askerId: event.user, isPublic: target.visibility === 'everyone', canShare: false };
  const replyContext = { bot, log, reference, historyScopes: historyScopesOf(me.scopes), watch };
  const told = await replyInMessage(request, replyContext, { buttons });
  if (event.kind === 'mention') await follow(event, context);
  return { ...told, target };
}

function requestOf(event: QuestionEvent): AskRequest & { readonly conversation: string } {
  return { viewer: viewerIn(event), question: event.question, conversation: conversationOf(event), keeps: true };
}

/** Called before the answer is posted, so that a further question right after it is admitted. */
async function follow(event: QuestionEvent, { threads, log }: EventReplyContext): Promise<void> {
  await threads.follow(conversationOf(event), personOf(event.team, event.user)).catch((error: unknown) => {
    log.error({ err: describeError(error) }, 'A thread could not be followed.');
  });
}

async function stop(event: QuestionEvent, { threads, log }: EventReplyContext): Promise<SlackMessage> {
  if (event.kind === 'direct') return noticeMessage(threadWords.alwaysHere);
  await threads.leave(conversationOf(event)).catch((error: unknown) => {
    log.error({ err: describeError(error) }, 'A thread could not be left.');
  });
  return noticeMessage(threadWords.stopped);
}

/**
 * In the thread, which the question begins where there is none. In a channel shared with another organisation only
 * the asker sees the answer.
 */
export function targetOf(event: QuestionEvent): PostTarget {
  return event.isShared ? toAsker(event) : toEveryone(event);
}

function toEveryone({ channel, user, ts, threadTs }: QuestionEvent): PostTarget {
  return { channel, user, threadTs: threadTs ?? ts, visibility: 'everyone' };
}

/** Slack shows an ephemeral message in a thread only if the thread exists already. */
function toAsker({ channel, user, threadTs }: QuestionEvent): PostTarget {
  return { channel, user, ...(threadTs !== undefined && { threadTs }), visibility: 'asker' };
}
