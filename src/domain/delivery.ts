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

/** `fresh`: ours to answer. `underway`: somebody is at it, or the answer may have been posted. `done`: answered. */
export type DeliveryClaim = 'fresh' | 'underway' | 'done';

/**
 * The ledger that keeps a retry or a restart from answering twice or dropping a question. A delivery is `started`,
 * then `posting` from when its answer's request is about to be written, then `done`.
 */
export interface Deliveries {
  start(delivery: Delivery): Promise<DeliveryClaim>;
  /**
   * From here on a crash leaves it unknown whether the answer was posted, so nobody takes the delivery over. Resolves
   * to whether it is this process's to answer; where it isn't, nothing may be sent.
   */
  posting(id: string): Promise<boolean>;
  /** The answer was certainly not posted (Slack refused it): the delivery is `started` again. */
  notPosted(id: string): Promise<void>;
  /** This process has given it up for now: whoever looks for abandoned ones, this process too, may take it over. */
  release(id: string): Promise<void>;
  done(id: string): Promise<void>;
  /**
   * Takes over what a process that is gone had started, and what was released; each is handed out once. Says at the
   * same time that this process is alive: what it has under way stays its own while it calls this now and then.
   */
  takeOver(): Promise<readonly Delivery[]>;
}
