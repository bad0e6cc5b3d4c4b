import type { Outcome } from '../../local-slack/contract.js';
import type { Turn } from '../tab/page-address.js';

/** What came of what a person did: what Slack tells them alone, and what the tab shows next. */
export interface ActResult extends Outcome {
  readonly turn?: Turn;
}
