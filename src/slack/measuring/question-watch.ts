import {
  type Answer,
  type FactsReply,
  type NoAccessReply,
  type NotAskedReply,
  type Reply,
  type Surface,
  type TakeStep,
  type Telemetry,
  type Told,
  takeSteps,
} from '../../domain.js';

type AnyReply = Reply | Answer | FactsReply | NotAskedReply | NoAccessReply;

/** Watches one question, from when it came until its answer stands. */
export interface QuestionWatch {
  /** Goes with the question to the bot. */
  readonly trace: { readonly trace?: string };
  readonly take: TakeStep;
  /** Has the bot asked, and counts what it says; rejects as it does. */
  ask<T extends AnyReply>(asking: Promise<T>): Promise<T>;
  /** The answer stands where it was to go. */
  out(): void;
  /** Whatever comes after this is not of the question's way. Only the first call counts. */
  end(): void;
}

/** `since`: when the question came (see `Telemetry.now`). */
export function watchQuestion(telemetry: Telemetry, surface: Surface, since: number): QuestionWatch {
  const { meter, now } = telemetry;
  const trace = telemetry.begin(surface, since);
  let told: Told | undefined;
  const count = (what: Told): void => {
    told = what;
    meter.add('verbatim_questions_total', { surface, ...what });
  };
  return {
    trace: trace.id === undefined ? {} : { trace: trace.id },
    take: takeSteps(telemetry, trace.id),
    ask: async (asking) => {
      try {
        const reply = await asking;
        count(describeReply(reply));
        return reply;
      } catch (error) {
        const isBusy = error instanceof Error && 'code' in error && error.code === 'busy';
        count({ outcome: isBusy ? 'busy' : 'failed', reason: 'none', language: 'und' });
        throw error;
      }
    },
    out: () => {
      if (told) meter.observe('verbatim_answer_seconds', { surface }, (now() - since) / 1_000);
    },
    end: () => trace.end(told),
  };
}

/** A reply in words of closed sets: none of what was asked, nor of what is quoted. */
function describeReply(reply: AnyReply): Told {
  const language = 'language' in reply && reply.language !== undefined ? reply.language : 'und';
  switch (reply.kind) {
    case 'cited':
    case 'statement_found':
    case 'fact_sheet':
      return { outcome: 'answered', reason: 'none', language };
    case 'abstained':
    case 'statement_not_found':
      return { outcome: 'refused', reason: reply.reason.code, language };
    case 'unknown_subject':
      return { outcome: 'refused', reason: reply.kind, language };
    default:
      return { outcome: 'told', reason: reply.kind, language };
  }
}
