import { type Answer, type Citation, citationLink, type TwinArticle } from '../domain.js';
import { describeReason } from '../words.js';

/**
 * The answer as `ask --json` prints it; its shape is stable. What bears on a statement, and that nothing does, are
 * printed as an answer and as an abstention, marked as of a statement.
 */
export function answerJson(answer: Answer) {
  const { diagnostics } = answer;
  const isStatement = answer.kind === 'statement_found' || answer.kind === 'statement_not_found';
  return {
    id: answer.id,
    kind: 'citations' in answer ? 'cited' : 'abstained',
    ...(isStatement && { isStatement }),
    question: answer.question,
    ...(answer.readAs !== undefined && { readAs: answer.readAs }),
    ...(answer.corrections.length > 0 && { corrections: answer.corrections }),
    language: answer.language,
    confidence: round(answer.confidence, 4),
    tookMs: round(diagnostics.tookMs, 2),
    citations: ('citations' in answer ? answer.citations : []).map(citationJson),
    ...(answer.kind === 'cited' && answer.disagreement && { disagreement: true }),
    ...(answer.kind === 'cited' && answer.unanswered && { unanswered: answer.unanswered }),
    ranked: diagnostics.ranked.map(({ article, quote, score }) => ({ article, quote, score })),
    ...('reason' in answer && { reason: describeReason(answer.reason) }),
  };
}

/** `link`, where it isn't `url`, opens where the quote stands. */
function citationJson(citation: Citation) {
  const { article, title, language, locator, url, start, end, surest, quote, leadIns, isEcho, alsoIn } = citation;
  const link = citationLink(citation);
  const { section, sentence, lastSentence, place } = locator;
  return {
    article,
    title,
    language,
    ...(section !== undefined && { section }),
    sentence,
    ...(lastSentence !== undefined && { lastSentence }),
    ...(place !== undefined && { place }),
    ...(url !== undefined && { url }),
    ...(link !== url && { link }),
    ...(leadIns && { leadIns: leadIns.map(({ quote: words }) => words) }),
    start,
    end,
    ...(surest !== undefined && { surest }),
    quote,
    ...(isEcho && { isEcho }),
    ...(alsoIn && { alsoIn: alsoIn.map(twinJson) }),
  };
}

function twinJson({ name, title, url, publishedAt }: TwinArticle) {
  return { article: name, title, ...(url !== undefined && { url }), ...(publishedAt !== undefined && { publishedAt }) };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
