import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { defaultThreshold } from '../../src/answer/decision/default-threshold.js';
import { collectFiles } from '../../src/library/collect-files.js';
import { importArticles } from '../../src/library/import-articles.js';
import { type ArticleTask, prepareArticle } from '../../src/library/prepare-article.js';
import { loadModel } from '../../src/process/load-model.js';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import { holdAll } from '../../training/collect-examples.js';
import { readQuestionTable } from '../read-question-table.js';
import { askDocuments } from './ask-documents.js';
import { DocumentCounts } from './document-counts.js';
import { fetchPackages, readPackages } from './fetch-packages.js';
import { renderAsked, renderCounts } from './render-documents.js';
import { shownPage } from './shown-page.js';

const usage = `npm run documents -- FOLDER              counts what is read of the files below a folder
npm run documents -- FOLDER --ask        asks the questions of data/documents/questions.csv too
npm run documents -- FOLDER --fetch      first fetches the packages of data/documents/packages.json into it
  --questions FILE.csv   asks these instead
  --sample N             shows so many of the sentences that show markup (40)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fetch: { type: 'boolean' },
    ask: { type: 'boolean' },
    questions: { type: 'string' },
    sample: { type: 'string', default: '40' },
  },
});

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function measure(folder: string): Promise<void> {
  if (values.fetch)
    await fetchPackages(await readPackages(path.join('data', 'documents', 'packages.json')), folder, write);
  const counts = new DocumentCounts();
  const store = await openSqliteStore({ file: ':memory:', now: () => new Date(0), owner: 'documents' });
  try {
    const prepare = async (task: ArticleTask) => {
      const prepared = await prepareArticle(task);
      if (task.kind === 'file') counts.add(task.file.name, prepared, shownPage(task.file.name, task.file.bytes));
      return prepared;
    };
    const options = { collection: 'documents', now: new Date(0).toISOString(), keepsSources: false, prepare };
    await importArticles(store.shelves, await collectFiles([folder]), options);
    write(renderCounts(counts, Number(values.sample)));
    const file = values.questions ?? (values.ask ? path.join('data', 'documents', 'questions.csv') : undefined);
    if (file === undefined) return;
    const rows = readQuestionTable(await readFile(file, 'utf8'), file);
    const asking = { model: loadModel('.'), threshold: defaultThreshold(false), clock: () => performance.now() };
    write(`\n${renderAsked(await askDocuments(rows, await holdAll(store), asking))}`);
  } finally {
    await store.close();
  }
}

const [folder] = positionals;
if (folder === undefined) {
  write(usage);
  process.exitCode = 64;
} else await measure(folder);
