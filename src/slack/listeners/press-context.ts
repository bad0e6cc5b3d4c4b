import type { Bot, Log } from '../../domain.js';
import type { Identity } from '../payloads/identity.js';

export interface PressContext {
  readonly bot: Bot;
  readonly me: Identity;
  readonly log: Log;
  readonly newReference: () => string;
  /** Milliseconds that a modal may keep somebody waiting before it opens without its content. */
  readonly modalPatience: number;
}
