import type { Bot, Log, Telemetry } from '../../domain.js';
import type { Identity } from '../payloads/identity.js';
import type { Standings } from '../web-api/standings.js';

export interface PressContext {
  readonly bot: Bot;
  readonly standings: Standings;
  readonly me: Identity;
  readonly log: Log;
  readonly telemetry: Telemetry;
  readonly newReference: () => string;
  /** Milliseconds that a modal may keep somebody waiting before it opens without its content. */
  readonly modalPatience: number;
}
