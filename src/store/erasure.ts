import type { Actor } from './audit-log.js';

export interface ErasureOptions {
  /** The person's key. */
  readonly person: string;
  /** Who erases. */
  readonly by: Actor;
  /** Whether a delivery's payload is a question of theirs: only the edge that wrote it can read it. */
  readonly asks: (payload: string) => boolean;
}
