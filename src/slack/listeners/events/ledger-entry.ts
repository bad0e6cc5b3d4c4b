import pTimeout from 'p-timeout';
import type { Deliveries, Log } from '../../../domain.js';
import { describeError } from '../../logging/describe-error.js';

/** Milliseconds that a step may take: meanwhile nothing else is posted. */
const patience = 2_000;

/** One delivery in the ledger, from claim to post. */
export interface LedgerEntry {
  /** Whether a message for it is on its way or stands. */
  isSending(): boolean;
  /** A message is about to be written; resolves to whether it may be. */
  sending(): Promise<boolean>;
  /** The message certainly stands nowhere. */
  notSent(): Promise<void>;
  /** It is left to be taken over. */
  release(): Promise<void>;
  done(): Promise<void>;
}

/**
 * A ledger that fails, or takes longer than `patience`, is logged and does not keep the answer back. `isRecorded`:
 * whether it was claimed in time. Where it wasn't, nobody else can have it yet; but the claim may come about later, so
 * that the delivery is said to be done all the same.
 */
export function createLedgerEntry(deliveries: Deliveries, id: string, isRecorded: boolean, log: Log): LedgerEntry {
  let isSending = false;
  const write = async (step: 'posting' | 'notPosted' | 'release' | 'done'): Promise<boolean> => {
    if (!isRecorded && step !== 'done') return true;
    try {
      return (await pTimeout<unknown>(deliveries[step](id), { milliseconds: patience })) !== false;
    } catch (error) {
      log.error({ step, err: describeError(error) }, 'The ledger of deliveries could not be written.');
      return true;
    }
  };
  return {
    isSending: () => isSending,
    sending: async () => {
      isSending = true;
      isSending = await write('posting');
      return isSending;
    },
    notSent: async () => {
      isSending = false;
      await write('notPosted');
    },
    release: async () => {
      await write('release');
    },
    done: async () => {
      await write('done');
    },
  };
}
