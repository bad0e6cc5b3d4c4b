import type { ErrorReport } from './collect-errors.js';
import { errorKinds } from './error-kind.js';
import { renderTable } from './render-table.js';

/** Errors of each kind that are written out. */
const examplesOfKind = 3;

/**
 * The wrong ones of a setting: counts by kind, by what was asked for and by question word, with examples of each kind.
 * `asked` are all questions of the setting that have an answer.
 */
export function renderErrors(title: string, errors: readonly ErrorReport[], asked: number): string {
  const share = errors.length === 0 ? '' : ` (${((100 * errors.length) / asked).toFixed(1)} %)`;
  return [
    `${title}: ${errors.length} of ${asked} wrong${share}`,
    '',
    countTable('kind', errors, ({ kind }) => kind),
    '',
    countTable('asks for', errors, ({ answerType }) => answerType),
    '',
    countTable('question word', errors, ({ questionWord }) => questionWord),
    ...errorKinds.flatMap((kind) =>
      renderExamples(
        kind,
        errors.filter((error) => error.kind === kind),
      ),
    ),
  ].join('\n');
}

/** Counts, largest first; those alike in the order of their names. */
function countTable(title: string, errors: readonly ErrorReport[], nameOf: (error: ErrorReport) => string): string {
  const counts = new Map<string, number>();
  for (const error of errors) counts.set(nameOf(error), (counts.get(nameOf(error)) ?? 0) + 1);
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return renderTable(
    [title, 'wrong', 'share'],
    sorted.map(([name, count]) => [name, String(count), `${Math.round((100 * count) / errors.length)} %`]),
  );
}

function renderExamples(kind: string, errors: readonly ErrorReport[]): string[] {
  if (errors.length === 0) return [];
  // Spread over all of them, so that they are not all of the first article.
  const step = Math.max(1, Math.floor(errors.length / examplesOfKind));
  const examples = errors.filter((_, index) => index % step === 0).slice(0, examplesOfKind);
  return ['', `${kind}, for example:`, ...examples.flatMap(renderExample)];
}

function renderExample({ id, question, chosen, right, rank }: ErrorReport): string[] {
  return [
    `- ${id}: ${question}`,
    `    chosen: ${chosen ?? 'nothing'}`,
    ...(right === undefined ? [] : [`    right (${rank}.): ${right}`]),
  ];
}
