/** Calls `stop` with the name of the first SIGTERM or SIGINT; a second one ends the process at once, with 1. */
export function listenForStop(stop: (signal: 'SIGTERM' | 'SIGINT') => void): void {
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      stop(signal);
    });
  }
}
