import { webApi } from '@slack/bolt';
import pTimeout from 'p-timeout';
import type { Deliveries, Delivery, DeliveryClaim, Log } from '../../domain.js';
import { wait } from '../concurrency/wait.js';
import { describeError } from '../logging/describe-error.js';
import { isRefusal } from '../web-api/is-refusal.js';
import { createLedgerEntry, type LedgerEntry } from './ledger-entry.js';

/** Milliseconds that the store may take before somebody is told to wait all the same: they have waited already. */
const patience = 1_000;

/** Milliseconds between two tries to take back what the ledger was told. */
const undoPause = 1_000;

/** A question whose asker waits, in the ledger. None of its steps rejects. */
export interface WaitingEntry {
  /** Writes it down, the first time; resolves when it stands there, or when the store fails or takes too long. */
  write(): Promise<void>;
  /** Whether its answer may be sent: not where another process has it, or the asker's data was erased. */
  mayAnswer(): Promise<boolean>;
  /** The asker has their answer, or will never have one: what the ledger knows of it is erased. */
  close(): Promise<void>;
  /** It is taken up again like what a process left that is gone. */
  leave(): Promise<void>;
  /** Its answer could not be sent for this error: it is left, or where Slack will never take it, closed. */
  failed(error: unknown): Promise<void>;
}

export interface WaitingEntryOptions {
  readonly deliveries: Deliveries;
  /** Absent for what is never asked again. */
  readonly delivery: Delivery | undefined;
  /** Under which it was taken over; absent for what just came. */
  readonly fence?: number | undefined;
  readonly log: Log;
  /** Milliseconds on a clock that nobody can set. */
  readonly steadyNow: () => number;
}

/**
 * Nothing is written before `write`, so that what is answered in its acknowledgement costs nothing. What the ledger
 * could not take is answered without it: only the asker sees it, to whom two answers do less harm than none.
 */
export function createWaitingEntry(options: WaitingEntryOptions): WaitingEntry {
  const { deliveries, delivery, fence, log } = options;
  const entryOf = (own: number | undefined): LedgerEntry | undefined =>
    delivery &&
    createLedgerEntry({ ...options, id: delivery.id, fence: own, isShared: false, pause: () => wait(undoPause) });
  let claiming: Promise<LedgerEntry | undefined> | undefined;
  if (fence !== undefined) claiming = Promise.resolve(entryOf(fence));

  const claim = async (asked: Delivery): Promise<LedgerEntry | undefined> => {
    let claimed: DeliveryClaim;
    try {
      claimed = await deliveries.start(asked);
    } catch (error) {
      log.error({ err: describeError(error) }, 'That somebody waits for an answer could not be written down.');
      return undefined;
    }
    // Slack brought it to another process too.
    return claimed.kind === 'fresh' ? entryOf(claimed.fence) : undefined;
  };
  /** Of a claim that isn't there in time, the ledger is told by name what came of it. */
  const entry = async (): Promise<LedgerEntry | undefined> =>
    claiming && pTimeout(claiming, { milliseconds: patience, fallback: () => entryOf(undefined) });

  const close = async (): Promise<void> => (await entry())?.done();
  const leave = async (): Promise<void> => {
    const own = await entry();
    await own?.notSent();
    await own?.release();
  };

  return {
    write: async () => {
      if (delivery) claiming ??= claim(delivery);
      await entry();
    },
    mayAnswer: async () => (await entry())?.sending() ?? true,
    close,
    leave,
    failed: (error) => (isFinal(error) ? close() : leave()),
  };
}

/** The address has expired or was used five times, or the modal was closed. */
function isFinal(error: unknown): boolean {
  return isRefusal(error) || error instanceof webApi.WebAPIPlatformError;
}
