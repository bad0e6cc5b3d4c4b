import { channelOf } from '../bench/load/payloads.js';
import type { PostedMessage, SentQuestion } from '../bench/load/records.js';
import type { FaultRow } from './scenario.js';

/** How often mentions were answered. */
export interface MentionCounts {
  readonly asked: number;
  /** Slack was told that they came; the others Slack brings again, which the fake one doesn't. */
  readonly taken: number;
  readonly once: number;
  readonly doubled: number;
  /** Told something else than an answer: busy, failed, stopping. */
  readonly told: number;
  /** Taken, and no word. */
  readonly lost: number;
  /** An answer, and an apology beside it. */
  readonly contradicted: number;
}

/** Puts mentions and what was posted together; each was made in a channel of its own. */
export function countMentions(questions: readonly SentQuestion[], posted: readonly PostedMessage[]): MentionCounts {
  const counts = { asked: questions.length, taken: 0, once: 0, doubled: 0, told: 0, lost: 0, contradicted: 0 };
  const words = new Map<string, { answers: number; notices: number }>();
  for (const { channel, kind } of posted) {
    const known = words.get(channel) ?? { answers: 0, notices: 0 };
    if (kind === 'answer') known.answers += 1;
    else known.notices += 1;
    words.set(channel, known);
  }
  for (const { number, acknowledged } of questions) {
    const { answers, notices } = words.get(channelOf(number)) ?? { answers: 0, notices: 0 };
    if (acknowledged !== undefined) counts.taken += 1;
    if (answers > 1) counts.doubled += 1;
    else if (answers === 1) counts.once += 1;
    else if (notices > 0) counts.told += 1;
    else if (acknowledged !== undefined) counts.lost += 1;
    if (answers > 0 && notices > 0) counts.contradicted += 1;
  }
  return counts;
}

/** `mayBeLost`: how many may have no word, where nobody can know whether Slack took the message. */
export function judgeMentions(attack: string, counts: MentionCounts, mayBeLost = 0): FaultRow {
  const { asked, taken, once, doubled, told, lost, contradicted } = counts;
  return {
    attack,
    counts: { asked, taken, 'answered once': once, twice: doubled, 'told otherwise': told, contradicted, lost },
    faults: [
      ...(taken === 0 ? ['None was acknowledged.'] : []),
      ...(doubled > 0 ? [`${doubled} of ${asked} mentions were answered twice.`] : []),
      ...(contradicted > 0 ? [`${contradicted} of ${asked} mentions got an answer and an apology.`] : []),
      ...(lost > mayBeLost ? [`${lost} of ${taken} mentions that were taken were never answered.`] : []),
    ],
  };
}
