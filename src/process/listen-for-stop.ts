import pTimeout from 'p-timeout';

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

/** Milliseconds that threads have to come out of their work before the process ends with them. */
const leaveTime = 3_000;

/**
 * Calls `stop` with the name of the first SIGTERM or SIGINT; a second one ends the process with 1, as soon as `leave`
 * resolves or after three seconds. Where a thread is ended within SQLite's driver, the driver aborts, and the code is
 * 134.
 */
export function listenForStop(
  stop: (signal: StopSignal) => void,
  leave: () => Promise<unknown>,
  host: StopHost = thisProcess,
): void {
  let last: number | undefined;
  const end = (): void => {
    const left = leave().catch(() => {});
    void pTimeout(left, { milliseconds: leaveTime, message: false }).then(() => host.exit(1));
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    host.on(signal, () => {
      const isFirst = last === undefined;
      const isSame = last !== undefined && host.now() - last < sameSignal;
      last ??= host.now();
      if (isFirst) stop(signal);
      else if (!isSame) end();
    });
  }
}
