import type { Deliveries, Log } from '../../../domain.js';
import { describeError } from '../../logging/describe-error.js';

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
 * A ledger that fails is logged and does not keep the answer back. `deliveries`: undefined for a delivery that could
 * not be claimed, which nobody else can have.
 */
export function createLedgerEntry(deliveries: Deliveries | undefined, id: string, log: Log): LedgerEntry {
  let isSending = false;
  const write = async (step: 'posting' | 'notPosted' | 'release' | 'done'): Promise<boolean> => {
    try {
      return (await deliveries?.[step](id)) !== false;
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
