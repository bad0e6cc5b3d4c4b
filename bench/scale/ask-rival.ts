import { readFileSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import MiniSearch from 'minisearch';

/** What the same sentences and questions cost another engine, in milliseconds. */
export interface AskedRival {
  /** Sentences that it took in in a second. */
  readonly rate: number;
  readonly asked: number;
  readonly median: number;
  readonly p99: number;
  /** Megabytes resident at the end. */
  readonly memory: number;
}

interface Rival {
  load(sentences: readonly string[]): void;
  ask(question: string): unknown;
}

/** In memory, as a team would set it up. */
function createMiniSearch(): Rival {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], searchOptions: { fuzzy: 0.2 } });
  return {
    load: (sentences) => index.addAll(sentences.map((text, id) => ({ id, text }))),
    ask: (question) => index.search(question).slice(0, 5),
  };
}

/** A sentence a row, any word of the question, ranked by its BM25: a file, without ranking, citing and spelling. */
function createFts(file: string): Rival {
  const database = new DatabaseSync(file);
  database.exec("CREATE VIRTUAL TABLE s USING fts5(text, tokenize = 'porter unicode61')");
  const putting = database.prepare('INSERT INTO s (text) VALUES (?)');
  const asking = database.prepare('SELECT text FROM s WHERE s MATCH ? ORDER BY rank LIMIT 5');
  return {
    load: (sentences) => {
      database.exec('BEGIN');
      for (const sentence of sentences) putting.run(sentence);
      database.exec('COMMIT');
    },
    ask: (question) =>
      asking.all(
        question
          .match(/\p{L}+/gu)
          ?.map((word) => `"${word}"`)
          .join(' OR ') ?? '""',
      ),
  };
}

/** Argument: which, files of sentences and questions, a database, and for how many seconds it is asked at most. */
const [name = '', sentencesFile = '', questionsFile = '', file = '', seconds = '30'] = process.argv.slice(2);
const rival = name === 'fts5' ? createFts(file) : createMiniSearch();
const sentences = readFileSync(sentencesFile, 'utf8').split('\n');
const questions: readonly string[] = JSON.parse(readFileSync(questionsFile, 'utf8'));
const begun = performance.now();
rival.load(sentences);
const rate = (1e3 * sentences.length) / (performance.now() - begun);
const took: number[] = [];
const until = performance.now() + 1e3 * Number(seconds);
for (const question of questions) {
  if (performance.now() > until) break;
  const asked = performance.now();
  rival.ask(question);
  took.push(performance.now() - asked);
}
const sorted = took.toSorted((a, b) => a - b);
const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
const result: AskedRival = {
  rate,
  asked: took.length,
  median: at(0.5),
  p99: at(0.99),
  memory: process.memoryUsage.rss() / 1e6,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
