type StopSignal = 'SIGTERM' | 'SIGINT';

/** What the process gives to this; a test hands in its own. */
export interface StopHost {
  on(signal: StopSignal, listen: () => void): unknown;
  exit(code: number): void;
  /** Milliseconds of a clock that nobody sets. */
  now(): number;
}

/**
 * Signals that follow each other within this many milliseconds are one: a terminal sends Ctrl-C to npm and to the
 * program, and npm passes on what it got.
 */
const sameSignal = 500;

const thisProcess: StopHost = {
  on: (signal, listen) => process.on(signal, listen),
  exit: (code) => process.exit(code),
  now: () => performance.now(),
};

/** Calls `stop` with the name of the first SIGTERM or SIGINT; a second one ends the process at once, with 1. */
export function listenForStop(stop: (signal: StopSignal) => void, host: StopHost = thisProcess): void {
  let last: number | undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    host.on(signal, () => {
      const isFirst = last === undefined;
      const isSame = last !== undefined && host.now() - last < sameSignal;
      last ??= host.now();
      if (isFirst) stop(signal);
      else if (!isSame) host.exit(1);
    });
  }
}
