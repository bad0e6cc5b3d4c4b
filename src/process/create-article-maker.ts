import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ArticleTask, PrepareArticle, PreparedArticle } from '../library/prepare-article.js';

/** What one article may cost. */
interface ArticleLimits {
  /** Milliseconds from when it is begun. */
  readonly time: number;
  /** Megabytes of the process's heap. */
  readonly memory: number;
  /** Megabytes of all that the process holds: program, heap and buffers. */
  readonly resident: number;
}

const usualLimits: ArticleLimits = { time: 20_000, memory: 512, resident: 800 };

/** Milliseconds after which a process that nobody needs ends. */
const idleTime = 1_000;

export interface ArticleMaker {
  readonly prepare: PrepareArticle;
  close(): Promise<void>;
}

/**
 * Makes articles ready in a process of its own, one at a time, each within its limits. One that breaks them is refused,
 * and its process ended; the next has a new one. It is started by the first article. A thread would be cheaper, but one
 * that runs out of memory takes the whole process with it.
 */
export function createArticleMaker(limits: ArticleLimits = usualLimits): ArticleMaker {
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  const end = (): void => {
    clearTimeout(idle);
    child?.kill('SIGKILL');
    child = undefined;
  };

  const prepareNext = async (task: ArticleTask): Promise<PreparedArticle> => {
    if (isClosed) return refusal('the import was ended');
    clearTimeout(idle);
    if (child && hasEnded(child)) child = undefined;
    try {
      child ??= await start(limits);
    } catch (error) {
      return refusal(`can't be read: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (isClosed) {
      end();
      return refusal('the import was ended');
    }
    const prepared = await prepareWithin(child, task, limits);
    // What broke its limits has ended, or is to be.
    if (prepared.kind === 'broken') end();
    else idle = setTimeout(end, idleTime).unref();
    return prepared.kind === 'broken' ? refusal(prepared.reason) : prepared;
  };

  return {
    prepare: (task) => {
      const prepared = last.then(() => prepareNext(task));
      last = prepared;
      return prepared;
    },
    close: async () => {
      isClosed = true;
      end();
    },
  };
}

/** Resolves when it can begin: its start is at nobody's expense. What it writes as it ends is for nobody. */
async function start({ memory, resident }: ArticleLimits): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('article-process.js', import.meta.url)), [String(resident)], {
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: 'advanced',
    // By the last, which nothing is written to, it learns that this process has ended.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc', 'pipe'],
  });
  // What can't be sent to a process that has ended is told by its exit.
  child.on('error', () => {});
  const pipe = child.stdio[4];
  pipe?.on('error', () => {});
  await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (hasEnded(child)) throw new Error('the process that reads it could not be started');
  // While nothing is made ready, the program may end.
  child.unref();
  child.channel?.unref();
  if (pipe instanceof Socket) pipe.unref();
  return child;
}

type Broken = { readonly kind: 'broken'; readonly reason: string };

function prepareWithin(
  child: ChildProcess,
  task: ArticleTask,
  { time, memory }: ArticleLimits,
): Promise<PreparedArticle | Broken> {
  return new Promise((resolve) => {
    const settle = (outcome: PreparedArticle | Broken): void => {
      clearTimeout(timer);
      child.off('message', receive).off('exit', leave);
      child.channel?.unref();
      resolve(outcome);
    };
    const receive = (prepared: unknown): void => settle(prepared as PreparedArticle);
    const leave = (): void => {
      // V8 aborts where its heap is full; whatever else ended it had nothing to do with the article.
      const isFull = child.signalCode === 'SIGABRT' || child.signalCode === 'SIGTRAP' || child.exitCode === 134;
      const reason = isFull
        ? `took more than ${memory} MB of memory to read; split it into parts`
        : 'the process that reads it was ended; import it again';
      settle({ kind: 'broken', reason });
    };
    const isLate = (): void =>
      settle({ kind: 'broken', reason: `took longer than ${time / 1000} s to read; split it into parts` });
    // Where this thread was busy for longer, what the process has sent in the meantime is received before it is ended.
    const timer = setTimeout(() => setImmediate(() => setImmediate(isLate)), time);
    child.channel?.ref();
    child.on('message', receive).on('exit', leave);
    child.send(task);
  });
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function refusal(reason: string): PreparedArticle {
  return { kind: 'refused', reason };
}
