import pTimeout from 'p-timeout';
import type { Deliveries, Log } from '../../domain.js';
import { describeError } from '../logging/describe-error.js';

/** Milliseconds that a step may take: meanwhile nothing else is posted. */
const patience = 2_000;

/**
 * Milliseconds for which it is believed that a message may be written: within a lease, and more than a post takes from
 * the ledger's word to the network.
 */
const believedFor = 4_000;

/** How often it is tried to take back that a message is being posted, where the database is away. */
const undoTries = 30;

/** One delivery in the ledger, from claim to post. */
export interface LedgerEntry {
  /** Whether a message for it is on its way or stands. */
  isSending(): boolean;
  /** A message is about to be written; resolves to whether it may be. */
  sending(): Promise<boolean>;
  /** The message certainly stands nowhere. */
  notSent(): Promise<void>;
  /**
   * Nothing was written and nothing will be: it is left to be taken over. That it was said to be posted is taken back
   * first, however long the database is away, or nobody would know whether it was.
   */
  withdraw(): Promise<void>;
  /** It is left to be taken over. */
  release(): Promise<void>;
  done(): Promise<void>;
}

export interface LedgerEntryOptions {
  readonly deliveries: Deliveries;
  readonly id: string;
  /**
   * Under which it was claimed; undefined where it wasn't in time. Nobody else can have it then; but the claim may come
   * about later, so that the delivery is said to be done all the same.
   */
  readonly fence: number | undefined;
  /** Whether others answer from the same store, who would answer it again where the ledger doesn't know of it. */
  readonly isShared: boolean;
  readonly log: Log;
  /** Milliseconds on a clock that nobody can set. */
  readonly steadyNow: () => number;
  /** Between two tries. */
  readonly pause: () => Promise<unknown>;
}

/**
 * A ledger that fails, or takes longer than `patience`, is logged. It keeps the answer back where the store is shared,
 * and else doesn't. Its word that a message may be written is asked for anew where the process was stopped before it
 * heard it: meanwhile another may have taken the delivery over.
 */
export function createLedgerEntry({
  deliveries,
  id,
  fence,
  isShared,
  log,
  steadyNow,
  pause,
}: LedgerEntryOptions): LedgerEntry {
  let isSending = false;
  const write = async (step: string, work: () => Promise<unknown>): Promise<boolean> => {
    try {
      return (await pTimeout(work(), { milliseconds: patience })) !== false;
    } catch (error) {
      log.error({ step, err: describeError(error) }, 'The ledger of deliveries could not be written.');
      return !isShared;
    }
  };
  const mayWrite = async (): Promise<boolean> => {
    if (fence === undefined) return true;
    for (;;) {
      const asked = steadyNow();
      if (!(await write('posting', () => deliveries.posting(id, fence)))) return false;
      if (steadyNow() - asked < believedFor) return true;
    }
  };
  const release = async (): Promise<void> => {
    if (fence !== undefined) await write('release', () => deliveries.release(id, fence));
  };
  return {
    isSending: () => isSending,
    sending: async () => {
      isSending = true;
      isSending = await mayWrite();
      return isSending;
    },
    notSent: async () => {
      isSending = false;
      if (fence !== undefined) await write('notPosted', () => deliveries.notPosted(id, fence));
    },
    withdraw: async () => {
      isSending = false;
      if (fence === undefined) return;
      for (let left = undoTries; left > 0; left -= 1) {
        if (await write('notPosted', () => deliveries.notPosted(id, fence))) break;
        await pause();
      }
      await release();
    },
    release,
    done: async () => {
      await write('done', () => deliveries.done(id, fence));
    },
  };
}
