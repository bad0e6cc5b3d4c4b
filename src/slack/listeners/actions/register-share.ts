import type { KeptAnswer } from '../../../domain.js';
import { lapseWords, pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { answerActions } from '../../blocks/answer-actions.js';
import { lapseSentence } from '../../blocks/lapse-sentence.js';
import { describeError } from '../../logging/describe-error.js';
import { answerMessage } from '../../messages/answer-message.js';
import { isRefusal } from '../../web-api/is-refusal.js';
import type { PressContext } from '../press-context.js';
import { handlePress, type PressArgs } from './handle-press.js';

/**
 * "Share to channel" and "Share in thread": posts the asker's own answer where all see it, once. Until then nothing of
 * it is public.
 */
export function registerShare(app: EdgeApp, context: PressContext): void {
  handlePress(app, answerActions.share, context, (args) => share(args, context, () => undefined));
  handlePress(app, answerActions.shareInThread, context, (args) => share(args, context, ({ asker }) => asker.thread));
}

/** `threadOf`: the timestamp of the thread it goes into; undefined for the channel. */
async function share(
  args: PressArgs,
  { bot }: PressContext,
  threadOf: (kept: KeptAnswer) => string | undefined,
): Promise<void> {
  const { press, tell } = args;
  const kept = await bot.archive.answer(press.viewer, press.value);
  if (!kept) return tell(pressWords.unknownAnswer);
  if (kept.asker.person !== press.viewer.person) return tell(pressWords.notYoursToShare);
  const thread = threadOf(kept);
  const turn = await bot.archive.beginSharing(press.viewer, kept.answer.id);
  // A double click: the first one says what came of it.
  if (turn === 'underway') return;
  if (turn === 'unknown') return tell(pressWords.unknownAnswer);
  if (turn === 'lapsed') return tell(lapseWords.notShared(lapseSentence(Object.values(kept.lapses ?? {})[0])));
  if (turn === 'uncertain') return tell(pressWords.perhapsShared);
  if (turn === 'yours') {
    const outcome = await post(kept, args, thread);
    if (outcome === 'refused') await bot.archive.releaseSharing(kept.answer.id);
    if (outcome !== 'posted') return tell(outcome === 'refused' ? pressWords.notShared : pressWords.perhapsShared);
    await bot.archive.confirmSharing(kept.answer.id);
  }
  // Also for a second press: it finds the answer shared and shows the same.
  await showAsShared(kept, args, thread);
}

/**
 * By the `response_url`, which posts in the channel of the press even where the bot is no member, and in a thread of it
 * by `thread_ts` (https://docs.slack.dev/interactivity/handling-user-interaction, "Publishing responses in thread").
 */
async function post({ answer }: KeptAnswer, { press, respond, log }: PressArgs, thread: string | undefined) {
  const buttons = { askerId: press.user, isPublic: true, canShare: false };
  const message = answerMessage(answer, { question: answer.question, askedBy: press.name, buttons });
  try {
    await respond({
      response_type: 'in_channel',
      replace_original: false,
      ...(thread !== undefined && { thread_ts: thread }),
      unfurl_links: false,
      unfurl_media: false,
      ...message,
    });
    return 'posted';
  } catch (error) {
    log.error({ err: describeError(error) }, 'An answer could not be shared, or may not have been.');
    return isRefusal(error) ? 'refused' : 'unknown';
  }
}

async function showAsShared(
  { answer }: KeptAnswer,
  { press, respond }: PressArgs,
  thread: string | undefined,
): Promise<void> {
  const buttons = { askerId: press.user, isPublic: false, canShare: false };
  const shared = thread === undefined ? 'channel' : 'thread';
  const message = answerMessage(answer, { question: answer.question, shared, buttons });
  // Without its thread, Slack may bring the changed message back outside of it.
  const inThread = press.message?.threadTs === undefined ? {} : { thread_ts: press.message.threadTs };
  await respond({ response_type: 'ephemeral', replace_original: true, ...inThread, ...message });
}
