import { Piscina } from 'piscina';
import type { ArticleTask, PrepareArticle, PreparedArticle } from '../library/prepare-article.js';

/** What one article may cost. */
interface ArticleLimits {
  /** Milliseconds from when it is begun. */
  readonly time: number;
  /** Megabytes of the worker's heap. */
  readonly memory: number;
}

/** A book of 10 MB, the largest that is taken in, takes about a quarter of either. */
const usualLimits: ArticleLimits = { time: 20_000, memory: 512 };

/** Milliseconds after which a worker that nobody needs ends. */
const idleTimeout = 1_000;

export interface ArticleWorker {
  readonly prepare: PrepareArticle;
  close(): Promise<void>;
}

/**
 * Makes articles ready in a worker thread, one at a time, each within its limits. One that breaks them is refused, and
 * its worker ended; the next has a new one. The worker is started by the first article.
 */
export function createArticleWorker(limits: ArticleLimits = usualLimits): ArticleWorker {
  const pool = new Piscina<ArticleTask, PreparedArticle>({
    filename: new URL('../library/prepare-article.js', import.meta.url).href,
    name: 'prepareArticle',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
  });
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  return {
    prepare: (task) => {
      const prepared = last.then(() =>
        isClosed ? refusal('the import was ended') : prepareWithin(pool, task, limits),
      );
      last = prepared;
      return prepared;
    },
    close: () => {
      isClosed = true;
      return pool.destroy();
    },
  };
}

async function prepareWithin(
  pool: Piscina<ArticleTask, PreparedArticle>,
  task: ArticleTask,
  { time, memory }: ArticleLimits,
): Promise<PreparedArticle> {
  try {
    // A worker that has yet to start does so at nobody's expense.
    await pool.run({ kind: 'nothing' });
  } catch (error) {
    return refusal(`can't be read: ${messageOf(error)}`);
  }
  const ended = new AbortController();
  // Where this thread was busy for longer, what the worker has sent in the meantime is received before it is ended.
  const timer = setTimeout(() => setImmediate(() => setImmediate(() => ended.abort())), time);
  try {
    return await pool.run(task, { signal: ended.signal });
  } catch (error) {
    if (ended.signal.aborted) return refusal(`took longer than ${time / 1000} s to read; split it into parts`);
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
      return refusal(`took more than ${memory} MB of memory to read; split it into parts`);
    return refusal(`can't be read: ${messageOf(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function refusal(reason: string): PreparedArticle {
  return { kind: 'refused', reason };
}
