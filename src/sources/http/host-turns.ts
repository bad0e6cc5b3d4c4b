import PQueue from 'p-queue';
import { SourceError } from '../source-error.js';

/** Waits so many milliseconds; rejects with the signal's reason where it is aborted. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

interface HostState {
  readonly queue: PQueue;
  /** Milliseconds: before it nothing is asked. */
  nextAt: number;
  closedUntil: number;
}

/** Requests to one host at the same time. */
const atOnce = 2;

/** Milliseconds between two requests at most, whatever a host wishes: else a site would take weeks. */
const delayLimit = 10_000;

/** Milliseconds for which a host can have itself left alone at most. */
const closedLimit = 24 * 3_600_000;

/** Milliseconds that a host which is busy is left alone where it doesn't say for how long. */
const busyFor = 60_000;

/**
 * Turns of requests, so that no host gets more than two at once, nor any before it wants one. `now`: milliseconds.
 * A host that asked to be left alone isn't asked until then.
 */
export function createHostTurns(now: () => number, wait: Wait) {
  const hosts = new Map<string, HostState>();

  const stateOf = (host: string): HostState => {
    const state = hosts.get(host) ?? { queue: new PQueue({ concurrency: atOnce }), nextAt: 0, closedUntil: 0 };
    hosts.set(host, state);
    return state;
  };

  const take = async <T>(host: string, delay: number, signal: AbortSignal, act: () => Promise<T>): Promise<T> => {
    const state = stateOf(host);
    const inTurn = async () => {
      signal.throwIfAborted();
      if (state.closedUntil > now()) throw leftAlone(state.closedUntil);
      const at = Math.max(now(), state.nextAt);
      state.nextAt = at + Math.min(delay, delayLimit);
      if (at > now()) await wait(at - now(), signal);
      return act();
    };
    try {
      return await state.queue.add(inTurn);
    } finally {
      // Nothing is kept of hosts that say nothing special.
      const isIdle = state.queue.size === 0 && state.queue.pending === 0;
      if (isIdle && state.nextAt <= now() && state.closedUntil <= now()) hosts.delete(host);
    }
  };

  /** Notes that a host wants to be left alone; what it says is `Retry-After`. */
  const close = (host: string, retryAfter: string | undefined): { readonly milliseconds: number } => {
    const milliseconds = Math.min(readRetryAfter(retryAfter, now()) ?? busyFor, closedLimit);
    stateOf(host).closedUntil = now() + milliseconds;
    return { milliseconds };
  };

  return { take, close, leftAlone: (host: string) => leftAlone(stateOf(host).closedUntil) };
}

/** Milliseconds from now: seconds, or an instant as HTTP writes it. */
function readRetryAfter(written: string | undefined, now: number): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d{1,9}$/.test(written.trim())) return Number(written) * 1_000;
  const at = Date.parse(written);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

function leftAlone(until: number): SourceError {
  const minute = new Date(until).toISOString().slice(0, 16).replace('T', ' ');
  return new SourceError(`its server is busy and asks to be left alone until ${minute} UTC`, { isOfServer: true });
}
