import type { Delivery } from '../../../domain.js';
import type { QuestionEvent } from '../../payloads/question-event.js';

/** A question that came while the ledger couldn't be reached. */
interface Unclaimed {
  readonly delivery: Delivery;
  readonly event: QuestionEvent;
}

/** What is to be claimed and answered when the ledger is back; kept in memory, since there is nowhere else. */
export interface UnclaimedQuestions {
  add(question: Unclaimed): void;
  /** All that are kept, the first first. */
  all(): readonly Unclaimed[];
  remove(question: Unclaimed): void;
}

/** So many are kept; whoever comes then is told that they can't be answered, and no more. */
const most = 1_000;

export function createUnclaimed(): UnclaimedQuestions {
  const kept = new Set<Unclaimed>();
  return {
    add: (question) => {
      if (kept.size < most) kept.add(question);
    },
    all: () => [...kept],
    remove: (question) => kept.delete(question),
  };
}
