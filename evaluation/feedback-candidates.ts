import { type Citation, type FeedbackOnAnswer, type Language, quotedText, type Span } from '../src/domain.js';

/** An article as it is held, with the sentences that can be quoted, in order. */
export interface QuotableArticle {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** A line that may become a golden question. */
export interface CandidateLine {
  readonly id: string;
  readonly question: string;
  readonly language: Language;
  readonly kind: 'feedback';
  readonly expect: 'abstain' | { readonly article: string; readonly quote: string };
  /** Why a person must look before it is used; absent where somebody gave the right sentence. */
  readonly check?: string;
}

/**
 * Candidates of what people said of answers, each question with each expectation once: with the right sentence where
 * somebody gave one that stands word for word in an article, else with what was shown.
 */
export function candidatesOf(
  feedback: readonly FeedbackOnAnswer[],
  articles: readonly QuotableArticle[],
): readonly CandidateLine[] {
  const lines = new Map<string, Omit<CandidateLine, 'id'> & { readonly answerId: string }>();
  for (const given of feedback) {
    const { answer } = given.kept;
    const question = answer.readAs ?? answer.question;
    const expected = expectationOf(given, articles);
    const key = JSON.stringify([question, expected.expect]);
    const known = lines.get(key);
    if (known && (known.check === undefined || expected.check !== undefined)) continue;
    lines.set(key, { answerId: answer.id, question, language: answer.language, kind: 'feedback', ...expected });
  }
  const named = new Map<string, number>();
  return [...lines.values()].map(({ answerId, ...line }) => {
    const count = (named.get(answerId) ?? 0) + 1;
    named.set(answerId, count);
    return { id: `feedback-${answerId}${count > 1 ? `-${count}` : ''}`, ...line };
  });
}

function expectationOf(
  given: FeedbackOnAnswer,
  articles: readonly QuotableArticle[],
): Pick<CandidateLine, 'expect' | 'check'> {
  const { answer } = given.kept;
  const right = given.expected === undefined ? undefined : findQuote(given.expected, articles);
  if (right) return { expect: right };
  const check = checkOf(given);
  if (!('citations' in answer)) return { expect: 'abstain', check };
  const [citation] = answer.citations;
  return { expect: { article: citation.article, quote: surestOf(citation) }, check };
}

function surestOf(citation: Citation): string {
  return quotedText(citation, citation.surest ?? citation);
}

function checkOf({ verdict, reason, expected, note }: FeedbackOnAnswer): string {
  return [
    verdict === 'helpful' ? 'called helpful as shown' : `called not helpful as shown${reason ? ` (${reason})` : ''}`,
    ...(expected === undefined ? [] : [`expected, in no article word for word: ${expected}`]),
    ...(note === undefined ? [] : [`note: ${note}`]),
  ].join('; ');
}

/** People paste a sentence with the marks that set it off. */
const marks = /^[\s"'“”„«»‘’>▏]+|[\s"'“”„«»‘’]+$/gu;

/** The whole sentences that a text is of, in the first article that holds it. */
function findQuote(typed: string, articles: readonly QuotableArticle[]) {
  for (const wanted of [typed.trim(), typed.replaceAll(marks, '')]) {
    if (!/[\p{L}\p{N}]/u.test(wanted)) continue;
    for (const { name, text, sentences } of articles) {
      const at = text.indexOf(wanted);
      const first = at < 0 ? undefined : sentences.find(({ end }) => end > at);
      const last = sentences.findLast(({ start }) => start < at + wanted.length);
      if (first && last && first.start <= last.start)
        return { article: name, quote: text.slice(first.start, last.end) };
    }
  }
  return undefined;
}
