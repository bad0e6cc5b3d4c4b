import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import type { AdmitEvent, Arrival } from './admit-event.js';

/** What listeners find in their `context`, beside what Bolt puts there. */
export interface EdgeContext {
  readonly arrival?: Arrival;
  /** How long the request has waited at the door already, in milliseconds; absent over Socket Mode, where none does. */
  readonly waited?: number;
}

/** A Bolt app with a gate before it: receivers hand every request to `processEvent`. */
export class EdgeApp extends App<EdgeContext> {
  constructor(
    options: AppOptions,
    private readonly admit: AdmitEvent,
  ) {
    super(options);
  }

  override async processEvent(event: ReceiverEvent): Promise<void> {
    await this.admit(event, (admitted) => super.processEvent(admitted));
  }
}
