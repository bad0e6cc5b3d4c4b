/** Something that reached an edge and is to be answered exactly once. */
export interface Delivery {
  readonly id: string;
  /**
   * Every name that a repetition of it may come under (an event id, a channel and timestamp); a delivery that shares
   * one key with an earlier one is the same.
   */
  readonly keys: readonly [string, ...string[]];
  /** What the edge needs to answer it after a restart. Forgotten as soon as the delivery is done. */
  readonly payload: string;
}

/**
 * `fresh`: ours to answer, under this fence. `underway`: somebody is at it, or the answer may have been posted. `done`:
 * answered.
 */
export type DeliveryClaim =
  | { readonly kind: 'fresh'; readonly fence: number }
  | { readonly kind: 'underway' }
  | { readonly kind: 'done' };

/** A delivery that is ours now, though another process began it, or this one and gave it up. */
export interface TakenDelivery extends Delivery {
  readonly fence: number;
  /** Milliseconds since it was begun first, by the clocks of the processes that began it and have it now. */
  readonly age: number;
  /** Its answer may stand there: whatever can't be said twice unnoticed is not said again. */
  readonly isInDoubt: boolean;
}

/**
 * The ledger that keeps a retry or a restart from answering twice or dropping a question. A delivery is `started`,
 * then `posting` from when its answer's request is about to be written, then `done`. Whoever claims it or takes it over
 * is given its fence, a number that grows each time; every later step names it, so that who was stopped for so long
 * that another has the delivery now changes nothing on waking.
 */
export interface Deliveries {
  start(delivery: Delivery): Promise<DeliveryClaim>;
  /**
   * From here on a crash leaves it unknown whether the answer was posted, so nobody answers it again. Resolves to
   * whether it is the caller's to answer; where it isn't, nothing may be sent.
   */
  posting(id: string, fence: number): Promise<boolean>;
  /** The answer was certainly not posted (Slack refused it): the delivery is `started` again. */
  notPosted(id: string, fence: number): Promise<void>;
  /** The caller has given it up for now: whoever looks for abandoned ones, this process too, may take it over. */
  release(id: string, fence: number): Promise<void>;
  /**
   * Without a fence, whatever this process has claimed it under, or claims it under yet. What can't be written is, at
   * the next `takeOver`.
   */
  done(id: string, fence?: number): Promise<void>;
  /**
   * Takes over what a process that is gone had begun, and what was released; each is handed out once. Says at the same
   * time that this process is alive: what it has under way stays its own while it calls this several times a lease.
   */
  takeOver(): Promise<readonly TakenDelivery[]>;
  /** Says that this process is alive, as `takeOver` does, and takes nothing over. */
  keepAlive(): Promise<void>;
}
