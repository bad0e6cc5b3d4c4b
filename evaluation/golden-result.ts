import { type Answer, type Citation, quotedText } from '../src/domain.js';
import type { GoldenLine } from '../training/golden-lines.js';

/** What became of one golden question. */
export interface GoldenResult {
  readonly id: string;
  readonly isRight: boolean;
  /** Where it was answered: the sentence that was given as the surest. */
  readonly article?: string;
  readonly quote?: string;
  /** Where it was refused: the code of the reason. */
  readonly refused?: string;
}

/** Right is the quote that was expected and no other, by its surest sentence; of what the articles don't answer, a refusal. */
export function judgeGolden({ id, expected }: GoldenLine, answer: Answer): GoldenResult {
  if ('reason' in answer) return { id, isRight: expected === undefined, refused: answer.reason.code };
  const [citation] = answer.citations;
  const { article } = citation;
  const quote = surestSentence(citation);
  return { id, isRight: expected?.article === article && expected.quotes.includes(quote), article, quote };
}

/** Of a quote of several sentences, the one that is marked. */
function surestSentence(citation: Citation): string {
  return quotedText(citation, citation.surest ?? citation);
}

/**
 * How results differ from those that are kept, in a line for each question that does; what is worse comes first. Empty
 * where they are the same.
 */
export function compareGolden(kept: readonly GoldenResult[], now: readonly GoldenResult[]): string[] {
  const before = new Map(kept.map((result) => [result.id, result]));
  const ids = new Set(now.map(({ id }) => id));
  const changed = now.flatMap((result) => {
    const old = before.get(result.id);
    const change = old ? changeOf(old, result) : 'is new';
    if (change === undefined) return [];
    return [{ result, line: `${result.id} ${change}: ${old ? `${describe(old)} → ` : ''}${describe(result)}` }];
  });
  const gone = kept.filter(({ id }) => !ids.has(id)).map(({ id }) => `${id} is no question any more`);
  const worse = changed.filter(({ result }) => !result.isRight);
  return [...worse, ...changed.filter(({ result }) => result.isRight)].map(({ line }) => line).concat(gone);
}

function changeOf(old: GoldenResult, result: GoldenResult): string | undefined {
  if (describe(old) === describe(result) && old.isRight === result.isRight) return undefined;
  if (old.isRight && !result.isRight) return 'was right and is wrong';
  if (!old.isRight && result.isRight) return 'was wrong and is right';
  if (!result.isRight && old.refused !== undefined && result.refused === undefined) return 'was refused and is wrong';
  return result.isRight ? 'is right in another way' : 'is wrong in another way';
}

function describe({ article, quote, refused }: GoldenResult): string {
  return refused === undefined ? `“${quote}” (${article})` : `refused, ${refused}`;
}
