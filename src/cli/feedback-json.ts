import type { Answer, FeedbackOnAnswer } from '../domain.js';
import { answerJson } from './answer-json.js';

/** A vote as `feedback --json` prints it; its shape is stable. */
export function feedbackJson({ kept, ...given }: FeedbackOnAnswer) {
  return {
    givenAt: given.givenAt,
    person: given.person,
    verdict: given.verdict,
    ...(given.reason !== undefined && { reason: given.reason }),
    ...(given.expected !== undefined && { expected: given.expected }),
    ...(given.note !== undefined && { note: given.note }),
    askedAt: kept.askedAt,
    askedBy: kept.asker.person,
    askedIn: kept.asker.place,
    answer: { ...answerJson(kept.answer), ...closestOf(kept.answer) },
  };
}

function closestOf(answer: Answer) {
  return 'closest' in answer && answer.closest
    ? { closest: { article: answer.closest.article, quote: answer.closest.quote } }
    : {};
}
