import { type FSWatcher, watch } from 'node:fs';

/** Milliseconds in which nothing changes before it is told that something has: programs write in several steps. */
const calm = 300;

/**
 * Calls `onChange` after something has changed below one of the paths, and has been calm since. Returns what ends it. A
 * path that can't be watched is told of by `onFailed`, and the others are.
 */
export function watchPaths(
  paths: readonly string[],
  onChange: () => void,
  onFailed: (path: string, error: Error) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, calm);
  };
  const watchers = paths.flatMap((path): FSWatcher[] => {
    try {
      const watcher = watch(path, { recursive: true }, changed);
      watcher.on('error', (error) => onFailed(path, error));
      return [watcher];
    } catch (error) {
      onFailed(path, error instanceof Error ? error : new Error(String(error)));
      return [];
    }
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
