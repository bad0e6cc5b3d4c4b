import { readFile } from 'node:fs/promises';
import { VerbatimError } from '../src/errors.js';
import { importArticles } from '../src/library/import-articles.js';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import { holdAll } from '../training/collect-examples.js';
import { tableThresholds } from './choose-threshold.js';
import type { EvalContext } from './eval-context.js';
import { askExpected } from './expected-question.js';
import { readHeldArticles } from './held-article.js';
import type { Outcome } from './outcome.js';
import { chooseOwnThreshold, guaranteeOwn, isOwnQuote, matchArticles } from './own-questions.js';
import { readAllFiles } from './read-all-files.js';
import { readQuestionTable } from './read-question-table.js';
import { renderOwn } from './render-own.js';

/**
 * Asks somebody's own table of questions over their own articles, and says how well they are served.
 * @throws {VerbatimError} `input_unreadable` where the table or the articles can't be read.
 */
export async function evaluateOwn(context: EvalContext, file: string, paths: readonly string[]): Promise<string> {
  const { threshold, clock, model, report } = context;
  const rows = readQuestionTable(await readTable(file), file);
  const { files, unreadable: unread } = await readAllFiles(paths);
  const store = await openSqliteStore({ file: ':memory:', now: () => new Date(0), owner: 'evaluation' });
  try {
    const options = { collection: 'own', now: new Date(0).toISOString(), keepsSources: false };
    const imported = await importArticles(store.shelves, [...files, ...unread], options);
    const holdings = await holdAll(store);
    for (const { name, reason } of imported.refused) report(`${name}: refused, ${reason}`);
    const refused = new Set(imported.refused.map(({ name }) => name));
    const articles = await readHeldArticles(files.filter(({ name }) => !refused.has(name)));
    const { questions, warnings } = matchArticles(rows, articles, (message) => unreadable(`${file}, ${message}`));
    const ask = (at: number) =>
      askExpected(questions, { holdings, articles, model, threshold: at, isSameQuote: isOwnQuote, clock });
    const tried = new Map<number, readonly Outcome[]>();
    const steps = [...new Set([threshold, ...tableThresholds])].sort((a, b) => a - b);
    for (const at of steps) tried.set(at, await ask(at));
    const outcomes = tried.get(threshold) ?? [];
    const [lowest = []] = tried.values();
    const guaranteed = guaranteeOwn(lowest);
    const best = chooseOwnThreshold(tried);
    return renderOwn({ questions, warnings, threshold, outcomes, best, ...(guaranteed && { guaranteed }) });
  } finally {
    await store.close();
  }
}

async function readTable(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unreadable(`Can't read ${file}: check the path.`, error);
  }
}

function unreadable(message: string, cause?: unknown): VerbatimError {
  return new VerbatimError('input_unreadable', message, cause === undefined ? undefined : { cause });
}
