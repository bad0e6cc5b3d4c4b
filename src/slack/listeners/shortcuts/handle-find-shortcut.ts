import type { RespondFn } from '@slack/bolt';
import type { Bot, Deliveries, Delivery, Log, Telemetry } from '../../../domain.js';
import type { SlackMessage } from '../../blocks/compose-message.js';
import type { InFlight } from '../../concurrency/in-flight.js';
import { createLastWord } from '../../concurrency/last-word.js';
import { describeError } from '../../logging/describe-error.js';
import { watchQuestion } from '../../measuring/question-watch.js';
import { stillLookingMessage, stoppingMessage } from '../../messages/notice-message.js';
import type { MessageShortcut } from '../../payloads/read-message-shortcut.js';
import { respondMended } from '../../web-api/respond-mended.js';
import type { Standings } from '../../web-api/standings.js';
import { createWaitingEntry } from '../waiting-entry.js';
import { besideMessage, writeFound } from './write-found.js';

export interface FindContext {
  readonly bot: Bot;
  readonly deliveries: Deliveries;
  readonly standings: Standings;
  readonly log: Log;
  readonly telemetry: Telemetry;
  readonly inFlight: InFlight;
  readonly newReference: () => string;
  /** Milliseconds on a clock that nobody can set. */
  readonly steadyNow: () => number;
  /** Milliseconds after which the person is told that the answer is still looked for. */
  readonly patience: number;
}

/**
 * Looks for what a message says, and tells the person who used the shortcut alone: by its `response_url`, in the
 * message's thread where there is one. It was acknowledged without a word, so that the ledger knows of it meanwhile, as
 * `delivery`. Resolves when the answer is out or given up; never rejects.
 */
export async function handleFindShortcut(
  respond: RespondFn,
  pointed: MessageShortcut,
  delivery: Delivery | undefined,
  context: FindContext,
): Promise<void> {
  const reference = context.newReference();
  const { user, channel } = pointed;
  const log = context.log.child({ reference, via: 'message shortcut', channel, user });
  const { telemetry } = context;
  const watch = watchQuestion(telemetry, 'shortcut', telemetry.now());
  const entry = createWaitingEntry({ ...context, delivery, log });
  const tell = createTell(respond, pointed, log);
  const tellLast = async (message: SlackMessage, isLast?: AbortSignal): Promise<void> => {
    if (!(await entry.mayAnswer())) return;
    const error = await tell(message, isLast && { isLast });
    await (error === undefined ? entry.close() : entry.failed(error));
  };
  const lastWord = createLastWord();
  await context.inFlight.answer(
    async (signal) => {
      void entry.write();
      let placeholder: Promise<unknown> | undefined;
      const waiting = setTimeout(() => {
        placeholder = tell(stillLookingMessage(), { isRepeated: false });
      }, context.patience);
      const message = await writeFound(pointed, context, { log, reference, watch });
      clearTimeout(waiting);
      // Two requests may overtake each other, and the answer is to stand last.
      await placeholder;
      await lastWord.say(() => watch.take('post', () => tellLast(message, signal)));
      watch.out();
    },
    () => lastWord.say(() => tellLast(stoppingMessage())),
  );
  watch.end();
}

/** Resolves to what it failed with, if it did. */
type Tell = (
  message: SlackMessage,
  more?: { readonly isRepeated?: boolean; readonly isLast?: AbortSignal } | undefined,
) => Promise<unknown>;

function createTell(respond: RespondFn, pointed: MessageShortcut, log: Log): Tell {
  return async (message, more = {}) => {
    try {
      await respondMended(respond, message, { ...besideMessage(pointed), ...more }, log);
      return undefined;
    } catch (error) {
      log.error({ err: describeError(error) }, 'The answer to a shortcut could not be sent.');
      return error;
    }
  };
}
