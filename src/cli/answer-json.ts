import type { Answer } from '../domain.js';

/** The answer as `ask --json` prints it; its shape is stable. */
export function answerJson(answer: Answer) {
  return {
    id: answer.id,
    kind: answer.kind,
    question: answer.question,
    ...(answer.readAs !== undefined && { readAs: answer.readAs }),
    ...(answer.corrections.length > 0 && { corrections: answer.corrections }),
    language: answer.language,
    confidence: round(answer.confidence, 4),
    tookMs: round(answer.tookMs, 2),
    citations: (answer.kind === 'cited' ? answer.citations : []).map(
      ({ article, title, section, sentence, lastSentence, url, start, end, surest, quote }) => ({
        article,
        title,
        ...(section !== undefined && { section }),
        sentence,
        ...(lastSentence !== undefined && { lastSentence }),
        ...(url !== undefined && { url }),
        start,
        end,
        ...(surest !== undefined && { surest }),
        quote,
      }),
    ),
    ...(answer.kind === 'cited' && answer.disagreement && { disagreement: true }),
    ...(answer.kind === 'cited' && answer.unanswered && { unanswered: answer.unanswered }),
    ranked: answer.ranked,
    ...(answer.kind === 'abstained' && { reason: answer.reason.message }),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
