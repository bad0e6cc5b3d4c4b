import { parentPort } from 'node:worker_threads';
import type { Piscina } from 'piscina';

interface ThreadWarning {
  readonly warning: string;
}

/** Tells the thread that started this one of what goes on without whoever runs the program. */
export function warnFromThread(sentence: string): void {
  parentPort?.postMessage({ warning: sentence } satisfies ThreadWarning);
}

/** Has `warn` called with what the pool's threads warn of, and with how one ended that had nothing to do. */
export function listenToThreads(pool: Piscina, warn: (sentence: string) => void): void {
  pool.on('message', ({ warning }: Partial<ThreadWarning>) => {
    if (warning !== undefined) warn(warning);
  });
  pool.on('error', (error: Error) => warn(`A thread ended: ${error.message}`));
}
