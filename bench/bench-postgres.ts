import { mkdtemp, rm, stat } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { answerQuestion } from '../src/answer/answer-question.js';
import { importArticles } from '../src/library/import-articles.js';
import { loadModel } from '../src/process/load-model.js';
import type { ArticleRecord } from '../src/store/indexed-article.js';
import { openPostgresStore } from '../src/store/postgres/open-postgres-store.js';
import type { Shelves } from '../src/store/shelves.js';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../src/store/store.js';
import { analyzeText } from '../src/text/analyze-text.js';
import { ask, openServer, processorOf } from './bench-server.js';
import { makeCorpus } from './make-corpus.js';
import { measurePassages, type SizeCost } from './measure-passages.js';
import { between, measure, noServer, type Times } from './measure-times.js';

/**
 * `npm run bench:postgres [-- 20000 100000]`: the store on PostgreSQL beside the one on SQLite, over the same made
 * sentences: articles put in, questions searched for and answered, and what is on the disk; and beside its index
 * PostgreSQL's own search, `ts_rank` with GIN. Of `DATABASE_URL`, else of a server that is started for it.
 * `-- --passages 20000,100000,300000,1000000` fills one database instead, far faster, and measures at each size what
 * searching it costs a process.
 */
const projectFolder = path.join(import.meta.dirname, '..', '..');
const model = loadModel(projectFolder);
/** At most: each once. */
const asked = 300;

function write(text: string): void {
  process.stdout.write(text);
}

function row(...cells: readonly (string | number | undefined)[]): void {
  const shown = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(cell < 10 ? 2 : 0) : (cell ?? '–')));
  write(`| ${shown.join(' | ')} |\n`);
}

function table(...columns: readonly string[]): void {
  write(`\n| ${columns.join(' | ')} |\n|---|${'---:|'.repeat(columns.length - 1)}\n`);
}

/** What articles are made into, without a store. */
async function analyse(articles: Parameters<typeof importArticles>[1]): Promise<readonly ArticleRecord[]> {
  const records: ArticleRecord[] = [];
  const shelves: Pick<Shelves, 'articles' | 'findByContent' | 'revision' | 'saveAll'> = {
    articles: async () => [],
    findByContent: async () => undefined,
    revision: async () => 0,
    saveAll: async (saved) => {
      records.push(...saved);
    },
  };
  const options = { collection: 'c', now: new Date().toISOString(), keepsSources: false };
  await importArticles(shelves as Shelves, articles, options);
  return records;
}

/** Sentences put in a second; and processor time for 1,000 of them in ms, this process's and the server's. */
async function ingest(
  { shelves }: Store,
  records: readonly ArticleRecord[],
  sentences: number,
  processorNow = noServer,
) {
  const first = await processorNow();
  const begun = performance.now();
  const used = process.cpuUsage();
  for (const record of records) await shelves.save(record);
  const { user, system } = process.cpuUsage(used);
  const rate = (sentences * 1e3) / (performance.now() - begun);
  const server = between(first, await processorNow());
  const thousands = sentences / 1e3;
  return { rate, processor: (user + system) / 1e3 / thousands, server: server && server / thousands };
}

function termsOf(question: string): readonly string[] {
  const terms = analyzeText(question, 'en').filter(({ isStop }) => !isStop);
  return [...new Set(terms.map(({ term }) => term))];
}

interface Corpus {
  readonly records: readonly ArticleRecord[];
  readonly sentences: number;
  readonly questions: readonly string[];
}

/** Searching alone, and whole answers by words: of questions that nobody has asked yet, and of the same once more. */
async function measureStore(store: Store, name: string, corpus: Corpus, processorNow = noServer) {
  const { records, sentences, questions } = corpus;
  const put = await ingest(store, records, sentences, processorNow);
  const { index } = store.holdings(['c']);
  const search = await measure(questions.map(termsOf), (terms) => index.search({ terms, limit: 40 }), processorNow);
  const settings = { id: 'bench', minConfidence: 0.5, model, encoder: undefined, explains: true, clock: () => 0 };
  const asking = (question: string) => answerQuestion(store.holdings(['c']), question, settings);
  const cold = await measure(questions, asking, processorNow);
  const warm = await measure(questions, asking, processorNow);
  row(name, put.rate, put.processor, put.server, ...cellsOf(search), ...cellsOf(cold), ...cellsOf(warm));
  return { search, cold, warm };
}

function cellsOf({ median, p99, processor, server, trips: count }: Times): readonly (number | undefined)[] {
  return [median, p99, processor, server, count];
}

const SIZES = `
  SELECT c.relname AS name, pg_total_relation_size(c.oid) / 1e6 AS megabytes, pg_indexes_size(c.oid) / 1e6 AS indexes,
    n_live_tup AS rows, 100.0 * n_tup_hot_upd / nullif(n_tup_upd, 0) AS hot
  FROM pg_class c JOIN pg_stat_user_tables s ON s.relid = c.oid ORDER BY 2 DESC LIMIT 9`;

interface SizeRow {
  readonly name: string;
  readonly megabytes: string;
  readonly indexes: string;
  readonly rows: string;
  readonly hot: string | null;
}

async function printSizes(address: string, title: string): Promise<void> {
  const [{ megabytes } = { megabytes: 0 }] = await ask<{ readonly megabytes: number }>(
    address,
    'SELECT pg_database_size(current_database()) / 1e6 AS megabytes',
  );
  table(`${title}: ${Number(megabytes).toFixed(0)} MB`, 'MB', 'of it indexes', 'rows', 'updates in place, %');
  for (const { name, megabytes, indexes, rows, hot } of await ask<SizeRow>(address, SIZES)) {
    row(name, Number(megabytes), Number(indexes), rows, hot === null ? undefined : Number(hot));
  }
}

/** PostgreSQL's own index of the same terms, ranked by `ts_rank`, which knows no rarity. */
async function measureGin(address: string, { questions }: Corpus): Promise<void> {
  await ask(address, `CREATE TABLE gin AS SELECT id, to_tsvector('simple', terms) AS terms FROM passages`);
  await ask(address, 'CREATE INDEX gin_terms ON gin USING gin (terms)');
  await ask(address, 'ANALYZE gin');
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const text = `
    SELECT id, ts_rank(terms, to_tsquery('simple', $1)) AS score FROM gin
    WHERE terms @@ to_tsquery('simple', $1) ORDER BY score DESC, id LIMIT 40`;
  const wanted = questions.map((question) =>
    termsOf(question)
      .map((term) => `'${term}'`)
      .join(' | '),
  );
  const found = await measure(wanted, (terms) => client.query({ name: 'gin', text, values: [terms] }));
  await client.end();
  row('ts_rank with GIN', undefined, undefined, undefined, ...cellsOf(found));
  const [size] = await ask<{ readonly megabytes: string }>(
    address,
    "SELECT pg_total_relation_size('gin') / 1e6 AS megabytes",
  );
  write(`\nThe table of vectors with its GIN: ${Number(size?.megabytes).toFixed(0)} MB.\n`);
  await ask(address, 'DROP TABLE gin');
}

async function measureSize(size: number, address: string): Promise<void> {
  const { articles, sentences, questions } = makeCorpus(size);
  const corpus = {
    records: await analyse(articles),
    sentences: sentences.length,
    questions: [...new Set(questions)].slice(0, asked),
  };
  const times = ['ms', '99th', 'processor', 'server’s', 'trips'];
  const puts = ['put in, a second', 'processor for 1,000', 'server’s'];
  table(
    `${size} sentences`,
    ...puts,
    ...times.map((each) => `search ${each}`),
    ...times.map((each) => `first answer ${each}`),
    ...times.map((each) => `again ${each}`),
  );
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
  const file = path.join(folder, 'bench.db');
  const common = { now: () => new Date(), owner: 'bench' };
  const sqlite = await openSqliteStore({ ...common, file });
  const one = await measureStore(sqlite, 'SQLite', corpus);
  await sqlite.close();
  const bytes = (await stat(file)).size;
  await rm(folder, { recursive: true });
  const postgres = await openPostgresStore({ ...common, address });
  const other = await measureStore(postgres, 'PostgreSQL', corpus, () => processorOf(address));
  await measureGin(address, corpus);
  const ratio = (a: Times, b: Times) => (a.median / b.median).toFixed(2);
  const ratios = `search ${ratio(other.search, one.search)}, first answer ${ratio(other.cold, one.cold)}`;
  write(`PostgreSQL by SQLite: ${ratios}, again ${ratio(other.warm, one.warm)}. `);
  write(`SQLite's file: ${(bytes / 1e6).toFixed(0)} MB.\n`);
  await printSizes(address, 'PostgreSQL');
  const again = corpus.records.filter((_, at) => at % 3 === 0);
  const { rate } = await ingest(postgres, again, Math.round(size / 3));
  await postgres.close();
  await printSizes(address, `after a third was replaced (${rate.toFixed(0)} sentences a second)`);
}

/** One table of what a process does, and one of what is on the disk. */
async function measureManyPassages(passages: readonly number[], address: string): Promise<void> {
  const [changed] = await analyse(makeCorpus(100, 8).articles);
  if (!changed) throw new Error('There is no article to change.');
  const costs: SizeCost[] = [];
  const times = ['ms', '99th', 'processor', 'server’s'];
  const single = ['ms', 'processor', 'server’s'];
  table(
    'passages',
    'put in, a second',
    ...times.map((each) => `search, new terms: ${each}`),
    ...times.map((each) => `again: ${each}`),
    ...times.map((each) => `answer: ${each}`),
    ...single.map((each) => `first of all: ${each}`),
    ...single.map((each) => `first after a change: ${each}`),
    ...single.map((each) => `changing an article: ${each}`),
    'memory, MB',
    'load',
  );
  for await (const cost of measurePassages({ address, processor: server.processor, sizes: passages, model, changed })) {
    costs.push(cost);
    const timed = [cost.fresh, cost.again, cost.answers].flatMap((each) => cellsOf(each).slice(0, -1));
    const singles = [cost.first, cost.afterChange, cost.change].flatMap((each) => [
      each.ms,
      each.processor,
      each.server,
    ]);
    const load = loadavg()[0]?.toFixed(1);
    row(String(cost.passages), cost.filledPerSecond, ...timed, ...singles, cost.memory, load);
  }
  table('passages', 'database, MB', 'its largest tables with their indexes, MB');
  for (const { passages: count, database, tables } of costs) {
    const largest = tables.map(({ name, megabytes }) => `${name} ${megabytes.toFixed(0)}`).join(', ');
    row(String(count), database, largest);
  }
}

const server = await openServer();
write(`PostgreSQL ${server.version}, ${cpus().length} cores, load before ${loadavg()[0]?.toFixed(1)}\n`);
const { values, positionals } = parseArgs({ allowPositionals: true, options: { passages: { type: 'string' } } });
const sizes = positionals.map(Number);
try {
  const passages = values.passages?.split(',').map(Number);
  if (passages) await server.withDatabase((address) => measureManyPassages(passages, address));
  else {
    for (const size of sizes.length > 0 ? sizes : [20_000, 100_000]) {
      await server.withDatabase((address) => measureSize(size, address));
    }
  }
} finally {
  await server.stop();
}
