/** Something that one process at a time does, whichever has it. */
export type DutyClaim =
  /** The caller's now, under this fence. */
  | { readonly kind: 'taken'; readonly fence: number }
  /** Another has it: who, in words, and since when (ISO 8601). */
  | { readonly kind: 'held'; readonly holder: string; readonly since: string }
  /** Nobody has it, and it is due in so many milliseconds. */
  | { readonly kind: 'not_due'; readonly dueIn: number };

/** What is known of a duty that was done or is being done. Instants are ISO 8601. */
export interface DutyRecord {
  readonly name: string;
  /** Who has it, or had it last, in words. */
  readonly holder: string;
  readonly begunAt: string;
  /** Absent while it is being done, and where whoever did it is gone. */
  readonly endedAt?: string;
  /** In a word or a sentence: how it ended. */
  readonly outcome?: string;
}

/**
 * The ledger that has each duty done by one process at a time. Whoever takes one is given its fence, a number that
 * grows each time, and renews it several times a lease; every later step names it, so that who was stopped for so long
 * that another has the duty now changes nothing on waking.
 */
export interface Duties {
  /** `every`: milliseconds from the last time it was begun until it is due again; 0 where it always is. */
  take(name: string, every: number): Promise<DutyClaim>;
  /** Resolves to whether the duty is still the caller's. */
  renew(name: string, fence: number): Promise<boolean>;
  /** Does nothing where it isn't the caller's any more. */
  end(name: string, fence: number, outcome: string): Promise<void>;
  list(): Promise<readonly DutyRecord[]>;
}
