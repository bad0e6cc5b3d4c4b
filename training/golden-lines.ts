import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../src/domain.js';

/** A golden question, with the quotes of which any is right, or none where it is to be refused. */
export interface GoldenLine {
  readonly id: string;
  readonly question: string;
  readonly language: Language;
  readonly expected?: { readonly article: string; readonly quotes: readonly string[] };
}

/** A line as it stands in the file. */
interface WrittenLine {
  readonly id: string;
  readonly question: string;
  readonly language: Language;
  readonly expect:
    | 'abstain'
    | { readonly article: string; readonly quote?: string; readonly quotes?: readonly string[] };
}

/** The golden questions of a project folder, in their order. */
export function readGoldenLines(project: string): GoldenLine[] {
  return readFileSync(path.join(project, 'data', 'questions.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toGolden(JSON.parse(line) as WrittenLine));
}

function toGolden({ id, question, language, expect }: WrittenLine): GoldenLine {
  if (expect === 'abstain') return { id, question, language };
  const { article, quote, quotes = [] } = expect;
  return { id, question, language, expected: { article, quotes: quote === undefined ? quotes : [quote, ...quotes] } };
}
