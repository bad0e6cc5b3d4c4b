import { answerQuestion } from '../../src/answer/answer-question.js';
import type { Model } from '../../src/answer/decision/model.js';
import type { Holdings } from '../../src/store/holdings.js';
import type { QuestionRow } from '../read-question-table.js';

/** What became of one question. */
export interface AskedDocument {
  readonly row: QuestionRow;
  /** Subtag of the question's language. */
  readonly language: string;
  readonly confidence: number;
  readonly isAnswered: boolean;
  /** Whether the expected words stand in the first quote, or in any; in whichever document they do. */
  readonly isRightFirst: boolean;
  readonly isRightShown: boolean;
  /** All that was quoted; of a refusal nothing. */
  readonly quotes: readonly string[];
  /** What was ranked first, quoted or not, and where it stands. */
  readonly first: { readonly article: string; readonly quote: string } | undefined;
}

interface AskOptions {
  readonly model: Model;
  readonly threshold: number;
  readonly clock: () => number;
}

/** Asks each question as the program would. */
export async function askDocuments(
  rows: readonly QuestionRow[],
  holdings: Holdings,
  { model, threshold, clock }: AskOptions,
): Promise<AskedDocument[]> {
  const asked: AskedDocument[] = [];
  for (const row of rows) {
    const options = { id: `line ${row.line}`, minConfidence: threshold, model, explains: false, clock };
    const answer = await answerQuestion(holdings, row.question, options);
    const citations = answer.kind === 'cited' ? answer.citations : [];
    const holds = ({ quote }: { readonly quote: string }) => row.quote !== '' && isWithin(row.quote, quote);
    const [first] = answer.diagnostics.ranked;
    asked.push({
      row,
      language: row.language ?? '',
      confidence: answer.confidence,
      isAnswered: answer.kind === 'cited',
      isRightFirst: citations.slice(0, 1).some(holds),
      isRightShown: citations.some(holds),
      quotes: citations.flatMap(({ quote, leadIns = [] }) => [...leadIns.map((leadIn) => leadIn.quote), quote]),
      first: citations[0] ?? first,
    });
  }
  return asked;
}

function isWithin(needle: string, quote: string): boolean {
  return foldSpace(quote).includes(foldSpace(needle));
}

/** Blanks as one, and marks above a letter in one order. */
function foldSpace(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
