import type { webApi } from '@slack/bolt';
import type { Deliveries, Log, Surface, TakenDelivery, Telemetry } from '../../domain.js';
import type { InFlight } from '../concurrency/in-flight.js';
import { describeError } from '../logging/describe-error.js';
import { watchQuestion } from '../measuring/question-watch.js';
import { pointedAt, type WaitingQuestion } from '../payloads/waiting-question.js';
import { respondBy } from '../web-api/respond-by.js';
import { respondMended } from '../web-api/respond-mended.js';
import type { SendRequest } from '../web-api/send-to-slack.js';
import { type WriteCommandContext, writeCommand } from './commands/write-command.js';
import { besideMessage, writeFound } from './shortcuts/write-found.js';
import { writeSaved } from './shortcuts/write-saved.js';
import { lateModal, writeForm } from './submissions/write-form.js';
import { createWaitingEntry } from './waiting-entry.js';
import type { WritingMarks } from './writing-marks.js';

/** Milliseconds for which Slack takes an answer by a `response_url`. */
const answerableFor = 30 * 60_000;

export interface AnswerWaitingContext extends WriteCommandContext {
  readonly deliveries: Deliveries;
  readonly log: Log;
  readonly inFlight: InFlight;
  readonly telemetry: Telemetry;
  readonly newReference: () => string;
  /** Milliseconds on a clock that nobody can set. */
  readonly steadyNow: () => number;
  readonly client: webApi.WebClient;
  /** Sends one request, to Slack alone. */
  readonly send: SendRequest;
}

/** Resolves when the answer is out, left to be taken up again, or given up; never rejects. */
export type AnswerWaiting = (taken: TakenDelivery, question: WaitingQuestion) => Promise<void>;

/**
 * Answers whoever was told to wait by a process that is gone. What that one may have sent is sent again: a command's
 * answer takes the place of what stands there, as a form's does, and a shortcut's stands there twice at worst, for the
 * asker alone.
 */
export function createAnswerWaiting(context: AnswerWaitingContext): AnswerWaiting {
  const { deliveries, inFlight, telemetry, newReference, steadyNow } = context;
  return async ({ id, keys, payload, fence, age }, question) => {
    const reference = newReference();
    const log = context.log.child({ reference, via: `waiting ${question.kind}`, user: question.user });
    const entry = createWaitingEntry({ deliveries, delivery: { id, keys, payload }, fence, log, steadyNow });
    if (age > answerableFor) {
      log.warn({ age }, 'Somebody waited for an answer for longer than Slack takes one; it is dropped.');
      return entry.close();
    }
    const watch = watchQuestion(telemetry, surfaceOf(question), telemetry.now());
    const work = async (signal: AbortSignal): Promise<void> => {
      try {
        const send = await writeAnswer(question, context, { log, reference, watch });
        if (signal.aborted || !(await entry.mayAnswer())) return;
        await watch.take('post', () => send(signal));
        watch.out();
        await entry.close();
      } catch (error) {
        log.error({ err: describeError(error) }, 'An answer that somebody waits for could not be sent.');
        await entry.failed(error);
      }
    };
    await inFlight.answer(work, entry.leave).finally(watch.end);
  };
}

function surfaceOf(question: WaitingQuestion): Surface {
  if (question.kind === 'command') return question.command === 'facts' ? 'facts' : 'command';
  return question.kind === 'saving' ? 'shortcut' : question.kind;
}

/** Resolves to what sends it. */
async function writeAnswer(
  question: WaitingQuestion,
  context: AnswerWaitingContext,
  marks: WritingMarks,
): Promise<(isLast: AbortSignal) => Promise<unknown>> {
  const { client, send } = context;
  const { log } = marks;
  switch (question.kind) {
    case 'command': {
      const message = await writeCommand(question, context, marks);
      const respond = respondBy(send, question.responseUrl);
      return (isLast) => respondMended(respond, message, { replace_original: true, isLast }, log);
    }
    case 'shortcut': {
      const message = await writeFound(pointedAt(question), context, marks);
      const respond = respondBy(send, question.responseUrl);
      return (isLast) => respondMended(respond, message, { ...besideMessage(question), isLast }, log);
    }
    case 'saving': {
      const message = await writeSaved(question, context, marks);
      const respond = respondBy(send, question.responseUrl);
      return (isLast) => respondMended(respond, message, { ...besideMessage(question), isLast }, log);
    }
    case 'form': {
      const { reply } = await writeForm(question, context, marks);
      return () => client.views.update({ view_id: question.viewId, view: lateModal(question, reply) });
    }
  }
}
