/** Has many told when a signal fires, each for as long as it wants. Returns what ends that. */
export type WatchAbort = (onAbort: () => void) => () => void;

/**
 * The signal itself has one listener however many are to be told: they are as many as there is work under way, and it
 * warns of a leak at eleven. Who comes after it has fired isn't told.
 */
export function createAbortWatch(signal: AbortSignal): WatchAbort {
  const watching = new Set<() => void>();
  const tellAll = () => {
    for (const onAbort of watching) onAbort();
  };
  signal.addEventListener('abort', tellAll, { once: true });
  return (onAbort) => {
    // One of its own, since the same may be told twice.
    const own = () => onAbort();
    watching.add(own);
    return () => {
      watching.delete(own);
    };
  };
}
