import type { Outcome } from '../local-slack/local-slack.js';
import type { Turn } from './page-address.js';

/** What came of what a person did: what Slack tells them alone, and what the tab shows next. */
export interface Result extends Outcome {
  readonly turn?: Turn;
}
