import type { Answer, Citation } from '../domain.js';
import { describeReason } from '../words.js';

/**
 * The answer as `ask --json` prints it; its shape is stable. What bears on a statement is printed as what answers a question, and marked.
 */
export function answerJson(answer: Answer) {
  const { tookMs, ranked } = answer.diagnostics;
  const isStatement = answer.kind === 'statement_found' || answer.kind === 'statement_not_found';
  return {
    id: answer.id,
    kind: 'citations' in answer ? ('cited' as const) : ('abstained' as const),
    question: answer.question,
    ...(isStatement && { isStatement }),
    ...(answer.readAs !== undefined && { readAs: answer.readAs }),
    ...(answer.corrections.length > 0 && { corrections: answer.corrections }),
    language: answer.language,
    confidence: round(answer.confidence, 4),
    tookMs: round(tookMs, 2),
    citations: ('citations' in answer ? answer.citations : []).map(citationJson),
    ...(answer.kind === 'cited' && answer.disagreement && { disagreement: true }),
    ...(answer.kind === 'cited' && answer.unanswered && { unanswered: answer.unanswered }),
    ranked,
    ...('reason' in answer && { reason: describeReason(answer.reason) }),
  };
}

function citationJson({ article, title, locator, url, start, end, surest, quote }: Citation) {
  const { section, sentence, lastSentence } = locator;
  return {
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
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
