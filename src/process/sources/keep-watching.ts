import type { ImportPlan } from '../../domain.js';
import { watchPaths } from './watch-paths.js';

export interface WatchOptions extends ImportPlan {
  readonly onChange: () => Promise<void>;
  readonly warn: (sentence: string) => void;
  /** Resolves when it is to end; by default with the first SIGTERM or SIGINT. */
  readonly stopped?: Promise<unknown>;
}

/**
 * Calls `onChange` whenever something of these files and folders has changed, and for what is elsewhere as often as the
 * most eager of the sources wants; what changes while it is at it is a further call. Resolves when it is to end and
 * what it is at is done; rejects as a call does.
 */
export async function keepWatching({ files, sources, onChange, warn, stopped = bySignal() }: WatchOptions) {
  const folders = sources.flatMap(({ kind, location }) => (kind === 'folder' ? [location] : []));
  const elsewhere = sources.filter(({ kind }) => kind !== 'folder');
  let isDue = false;
  let isOver = false;
  let wake = (): void => {};
  const due = (): void => {
    isDue = true;
    wake();
  };
  const end = watchPaths([...files, ...folders], due, (path, error) =>
    warn(`Changes of ${path} can’t be noticed: ${error.message}. Import it again when it has changed.`),
  );
  const timer =
    elsewhere.length > 0 ? setInterval(due, Math.min(...elsewhere.map(({ every }) => every)) * 60_000) : undefined;
  void stopped.then(() => {
    isOver = true;
    wake();
  });
  try {
    while (!isOver) {
      if (isDue) {
        isDue = false;
        await onChange();
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    clearInterval(timer);
    end();
  }
}

async function bySignal(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
