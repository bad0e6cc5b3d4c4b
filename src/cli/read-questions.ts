import { VerbatimError } from '../errors.js';

/** A line of a questions file. */
export interface BatchQuestion {
  readonly id: string;
  readonly question: string;
  /** Names of the files that may answer; all where absent. */
  readonly articles?: readonly string[];
}

/**
 * Reads questions, a JSON object a line; blank lines are skipped.
 * @throws {VerbatimError} `input_unreadable` naming the first line that is not a question.
 */
export function readQuestions(content: string, file: string): BatchQuestion[] {
  return content.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    const value = parseLine(line);
    if (isBatchQuestion(value)) return [value];
    throw new VerbatimError(
      'input_unreadable',
      `${file}, line ${index + 1}: expected {"id": "…", "question": "…"} with an optional list "articles".`,
    );
  });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isBatchQuestion(value: unknown): value is BatchQuestion {
  if (typeof value !== 'object' || value === null) return false;
  const { id, question, articles } = value as Partial<Record<keyof BatchQuestion, unknown>>;
  const isList =
    articles === undefined || (Array.isArray(articles) && articles.every((name) => typeof name === 'string'));
  return typeof id === 'string' && typeof question === 'string' && isList;
}
