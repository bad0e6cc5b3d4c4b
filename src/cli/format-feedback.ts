import type { Answer, FeedbackOnAnswer, FeedbackReason } from '../domain.js';
import { printable } from './printable.js';

/** Characters of a cell, so that a row fits an ordinary terminal. */
const widest = 48;

const reasons: Readonly<Record<FeedbackReason, string>> = {
  wrong_sentence: 'wrong sentence',
  out_of_date: 'out of date',
  no_answer_in_it: 'no answer in it',
  other: 'other',
};

/** Feedback as a table for people, in the order given; under a row what the person wrote in words. */
export function formatFeedback(feedback: readonly FeedbackOnAnswer[]): string {
  if (feedback.length === 0) return 'No feedback yet.';
  const rows = [['Date', 'Verdict', 'Question', 'Answer'], ...feedback.map(cellsOf)];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => lengthOf(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  const helpful = feedback.filter(({ verdict }) => verdict === 'helpful').length;
  return [
    head,
    ...body.flatMap((line, index) => [line, ...writtenLines(feedback[index])]),
    '',
    `${helpful} helpful, ${feedback.length - helpful} not helpful`,
  ].join('\n');
}

function cellsOf({ givenAt, verdict, reason, kept: { answer } }: FeedbackOnAnswer): string[] {
  return [
    givenAt.slice(0, 10),
    verdict === 'helpful' ? 'helpful' : `not helpful${reason ? `: ${reasons[reason]}` : ''}`,
    shorten(answer.question),
    shorten(shownOf(answer)),
  ];
}

function shownOf(answer: Answer): string {
  return 'citations' in answer ? answer.citations[0].quote : '(none)';
}

function writtenLines(given: FeedbackOnAnswer | undefined): string[] {
  return [
    ...(given?.expected === undefined ? [] : [`            expected: ${clean(given.expected)}`]),
    ...(given?.note === undefined ? [] : [`            note: ${clean(given.note)}`]),
  ];
}

/** One line without anything that steers a terminal. */
function clean(text: string): string {
  return printable(text.replaceAll('\u001b', ' ')).replaceAll(/\s+/gu, ' ').trim();
}

function shorten(text: string): string {
  const characters = [...clean(text)];
  return characters.length > widest ? `${characters.slice(0, widest - 1).join('')}…` : characters.join('');
}

function lengthOf(text: string): number {
  return [...text].length;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)));
}
