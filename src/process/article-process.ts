import { Worker } from 'node:worker_threads';
import { type ArticleTask, prepareArticle } from '../library/prepare-article.js';
import type { WatchedProcess } from './parent-thread.js';

/** The pipe from the program that nothing is written to: it ends with the program. */
const pipe = 4;

const watched: WatchedProcess = { pipe, resident: Number(process.argv[2]) };
new Worker(new URL('parent-thread.js', import.meta.url), { workerData: watched, execArgv: [] });

// Ctrl-C in a terminal is for the program, which ends this one when it is done with it.
process.on('SIGINT', () => {});

/** A process of its own, which `create-article-maker.ts` starts and may end: makes ready each article it is sent. */
process.on('message', (task: ArticleTask) => {
  void prepareArticle(task).then((prepared) => process.send?.(prepared));
});

process.send?.('ready');
