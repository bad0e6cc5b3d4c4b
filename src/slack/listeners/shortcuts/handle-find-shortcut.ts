import type { RespondFn } from '@slack/bolt';
import type { Bot, Log, Telemetry } from '../../../domain.js';
import { statementWords } from '../../../words.js';
import type { SlackMessage } from '../../blocks/compose-message.js';
import type { InFlight } from '../../concurrency/in-flight.js';
import { createLastWord } from '../../concurrency/last-word.js';
import { describeError } from '../../logging/describe-error.js';
import { type QuestionWatch, watchQuestion } from '../../measuring/question-watch.js';
import { answerMessage } from '../../messages/answer-message.js';
import {
  failureMessage,
  noAccessMessage,
  noticeMessage,
  stillLookingMessage,
  stoppingMessage,
} from '../../messages/notice-message.js';
import type { MessageShortcut } from '../../payloads/read-message-shortcut.js';
import { respondMended } from '../../web-api/respond-mended.js';
import type { Standings } from '../../web-api/standings.js';

export interface FindContext {
  readonly bot: Bot;
  readonly standings: Standings;
  readonly log: Log;
  readonly telemetry: Telemetry;
  readonly inFlight: InFlight;
  readonly newReference: () => string;
  /** Milliseconds after which the person is told that the answer is still looked for. */
  readonly patience: number;
}

/**
 * Looks for what a message says, and tells the person who used the shortcut alone: by its `response_url`, in the
 * message's thread where there is one. Resolves when the answer is out or given up; never rejects.
 */
export async function handleFindShortcut(
  respond: RespondFn,
  pointed: MessageShortcut,
  context: FindContext,
): Promise<void> {
  const reference = context.newReference();
  const { user, channel } = pointed;
  const log = context.log.child({ reference, via: 'message shortcut', channel, user });
  const { telemetry } = context;
  const watch = watchQuestion(telemetry, 'shortcut', telemetry.now());
  const tell = createTell(respond, pointed, log);
  const lastWord = createLastWord();
  await context.inFlight.answer(
    async (signal) => {
      let placeholder: Promise<void> | undefined;
      const waiting = setTimeout(() => {
        placeholder = tell(stillLookingMessage(), { isRepeated: false });
      }, context.patience);
      const message = await writeFound(pointed, context, log, reference, watch);
      clearTimeout(waiting);
      // Two requests may overtake each other, and the answer is to stand last.
      await placeholder;
      await lastWord.say(() => watch.take('post', () => tell(message, { isLast: signal })));
      watch.out();
    },
    () => lastWord.say(() => tell(stoppingMessage())),
  );
  watch.end();
}

async function writeFound(
  pointed: MessageShortcut,
  { bot, standings }: Pick<FindContext, 'bot' | 'standings'>,
  log: Log,
  reference: string,
  watch: QuestionWatch,
): Promise<SlackMessage> {
  const { text, user, canShare } = pointed;
  try {
    const viewer = { ...pointed.viewer, standing: await standings.of({ user, standing: pointed.viewer.standing }) };
    const found = await watch.ask(bot.asking.checkStatements({ viewer, text, keeps: true, ...watch.trace }));
    log.info({ question: text, kind: found.kind }, 'Looked for what a message says.');
    if (found.kind === 'no_access') return noAccessMessage(viewer.standing);
    if (found.kind === 'not_asked') return noticeMessage(statementWords.noText);
    const buttons = { askerId: user, isPublic: false, canShare, isOfThread: true };
    return answerMessage(found, { question: text, buttons });
  } catch (error) {
    log.error({ question: text, err: describeError(error) }, 'A message could not be looked for.');
    return failureMessage(error, reference);
  }
}

type Tell = (
  message: SlackMessage,
  more?: { readonly isRepeated?: boolean; readonly isLast?: AbortSignal },
) => Promise<void>;

function createTell(respond: RespondFn, { threadTs }: MessageShortcut, log: Log): Tell {
  const options = { replace_original: false, ...(threadTs !== undefined && { thread_ts: threadTs }) };
  return async (message, more = {}) => {
    try {
      await respondMended(respond, message, { ...options, ...more }, log);
    } catch (error) {
      log.error({ err: describeError(error) }, 'The answer to a shortcut could not be sent.');
    }
  };
}
