import { z } from 'zod';
import { VerbatimError } from '../errors.js';
import { cliWords } from '../words.js';

/** A line of a questions file. */
export interface BatchQuestion {
  readonly id: string;
  readonly question: string;
  /** Names of the files that may answer; all where absent. */
  readonly articles?: readonly string[] | undefined;
}

const questionRule = z.object({ id: z.string(), question: z.string(), articles: z.array(z.string()).optional() });

const shape = '{"id": "…", "question": "…"} with an optional list "articles"';

/**
 * Reads questions, a JSON object a line; blank lines are skipped.
 * @throws {VerbatimError} `input_unreadable` naming the first line that is not a question.
 */
export function readQuestions(content: string, file: string): BatchQuestion[] {
  return content.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    const { data } = questionRule.safeParse(parseLine(line));
    if (data) return [data];
    throw new VerbatimError('input_unreadable', cliWords.notAQuestion(file, index + 1, shape));
  });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
