import type { Answer, FeedbackOnAnswer } from '../domain.js';
import { cliWords as words } from '../words.js';
import { alignColumns, fitColumns } from './align-columns.js';
import { oneLine } from './printable.js';

/** Columns of a cell at most, so that a row fits an ordinary terminal. */
const widest = 48;

/** Feedback as a table for people, in the order given; under a row what the person wrote in words. */
export function formatFeedback(feedback: readonly FeedbackOnAnswer[]): string {
  if (feedback.length === 0) return words.noFeedback;
  const { date, verdict, question, answer } = words.feedbackColumns;
  const [head = '', ...body] = alignColumns([[date, verdict, question, answer], ...feedback.map(cellsOf)]);
  const helpful = feedback.filter((given) => given.verdict === 'helpful').length;
  return [
    head,
    ...body.flatMap((line, index) => [line, ...writtenLines(feedback[index])]),
    '',
    words.votes(helpful, feedback.length - helpful),
  ].join('\n');
}

function cellsOf({ givenAt, verdict, reason, kept: { answer } }: FeedbackOnAnswer): string[] {
  const why = reason ? `: ${words.reasons[reason]}` : '';
  return [
    givenAt.slice(0, 10),
    verdict === 'helpful' ? words.helpful : `${words.notHelpful}${why}`,
    fitColumns(oneLine(answer.question), widest),
    fitColumns(oneLine(shownOf(answer)), widest),
  ];
}

function shownOf(answer: Answer): string {
  return 'citations' in answer ? answer.citations[0].quote : words.nothingShown;
}

function writtenLines(given: FeedbackOnAnswer | undefined): string[] {
  const lines = [
    ...(given?.expected === undefined ? [] : [words.expected(oneLine(given.expected))]),
    ...(given?.note === undefined ? [] : [words.note(oneLine(given.note))]),
  ];
  return lines.map((line) => `            ${line}`);
}
