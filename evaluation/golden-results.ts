import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultThreshold } from '../src/answer/decision/default-threshold.js';
import { readGoldenLines } from '../training/golden-lines.js';
import type { EvalContext } from './eval-context.js';
import { askExpected } from './expected-question.js';
import { isGoldenQuote, openSampleArticles } from './golden-questions.js';
import { type GoldenResult, judgeGolden } from './golden-result.js';
import type { ResultPlace } from './last-result.js';

function fileOf({ project, encoder }: ResultPlace): string {
  return path.join(project, 'evaluation', encoder ? 'golden-results.jsonl' : 'golden-results-words-alone.jsonl');
}

/** The committed results of the golden questions, to which the tests hold the bot; none where there is no file yet. */
export function readGoldenResults(place: ResultPlace): readonly GoldenResult[] {
  try {
    const lines = readFileSync(fileOf(place), 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as GoldenResult);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Keeps results, a line for each question, in the order of the questions. */
export function saveGoldenResults(place: ResultPlace, results: readonly GoldenResult[]): void {
  writeFileSync(fileOf(place), results.map((result) => `${JSON.stringify(result)}\n`).join(''));
}

/** Asks the golden questions at the confidence that the bot is shipped with, whatever it is set to here. */
export async function askGolden({ project, model, encoder, clock }: EvalContext): Promise<readonly GoldenResult[]> {
  const { store, holdings, articles } = await openSampleArticles(project, encoder);
  const questions = readGoldenLines(project);
  const results: GoldenResult[] = [];
  try {
    await askExpected(questions, {
      holdings,
      articles,
      model,
      encoder,
      threshold: defaultThreshold(encoder !== undefined),
      isSameQuote: isGoldenQuote,
      clock,
      hear: (index, answer) => {
        const question = questions[index];
        if (question) results.push(judgeGolden(question, answer));
      },
    });
  } finally {
    await store.close();
  }
  return results;
}
