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
  /** Notes the fence of a claim that came about when its question was no longer waited for with it. */
  claimedLate(id: string, fence: number): void;
  /** That fence, once; undefined where there is none. */
  takeFence(id: string): number | undefined;
}

/** So many are kept; whoever comes then is told that they can't be answered, and no more. */
const most = 1_000;

export function createUnclaimed(): UnclaimedQuestions {
  const kept = new Set<Unclaimed>();
  const fences = new Map<string, number>();
  return {
    add: (question) => {
      if (kept.size < most) kept.add(question);
    },
    all: () => [...kept],
    remove: (question) => kept.delete(question),
    claimedLate: (id, fence) => {
      fences.set(id, fence);
      for (const oldest of fences.keys()) {
        if (fences.size <= most) break;
        fences.delete(oldest);
      }
    },
    takeFence: (id) => {
      const fence = fences.get(id);
      fences.delete(id);
      return fence;
    },
  };
}
