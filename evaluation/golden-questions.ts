import path from 'node:path';
import type { Encoder } from '../src/domain.js';
import { holdAll, openCorpus } from '../training/collect-examples.js';
import { tableThresholds } from './choose-threshold.js';
import { type AskExpectedOptions, askExpected, type ExpectedQuestion } from './expected-question.js';
import { readHeldArticles } from './held-article.js';
import type { Outcome } from './outcome.js';
import { readAllFiles } from './read-all-files.js';

/** The sample articles in a store of their own. */
export async function openSampleArticles(project: string, encoder?: Encoder) {
  const { files } = await readAllFiles([path.join(project, 'data', 'articles')]);
  const named = files.map((file) => ({ ...file, origin: `sample:${file.name}` }));
  const questions: [] = [];
  const store = await openCorpus({ files: named, questions }, encoder);
  return { store, holdings: await holdAll(store), articles: await readHeldArticles(named) };
}

/** A golden quote is a whole sentence: that and no other is right. What is shown may hold a neighbour beside it. */
export function isGoldenQuote(quote: string, expected: string): boolean {
  return quote.includes(expected);
}

export interface GoldenOutcomes {
  /** At the threshold that was asked for; what is shown is what would be without one. */
  readonly atThreshold: readonly Outcome[];
  /** At each threshold of the table. */
  readonly byThreshold: ReadonlyMap<number, readonly Outcome[]>;
}

/** Asks the golden questions at a threshold, and at those of the table. */
export async function answerGolden(
  questions: readonly ExpectedQuestion[],
  options: Omit<AskExpectedOptions, 'isSameQuote'>,
): Promise<GoldenOutcomes> {
  const ask = (threshold: number) => askExpected(questions, { ...options, threshold, isSameQuote: isGoldenQuote });
  const open = await ask(0);
  const decided = await ask(options.threshold);
  const byThreshold = new Map<number, readonly Outcome[]>();
  for (const threshold of tableThresholds) byThreshold.set(threshold, await ask(threshold));
  const atThreshold = decided.map((outcome, index): Outcome => {
    const { isRightShown = false, shown = 0 } = open[index] ?? {};
    return { ...outcome, isRightShown: outcome.isRightShown || isRightShown, shown: Math.max(outcome.shown, shown) };
  });
  return { atThreshold, byThreshold };
}
