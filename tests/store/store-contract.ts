import { afterEach } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { describeAnswers } from './contract/describe-answers.js';
import { describeAudit } from './contract/describe-audit.js';
import { describeAuditedArticles } from './contract/describe-audited-articles.js';
import { describeDeliveries } from './contract/describe-deliveries.js';
import { describeDuties } from './contract/describe-duties.js';
import { describeEditions } from './contract/describe-editions.js';
import { describeErasure } from './contract/describe-erasure.js';
import { describeExchanges } from './contract/describe-exchanges.js';
import { describeForce } from './contract/describe-force.js';
import { describeHoldings } from './contract/describe-holdings.js';
import { describeIndex } from './contract/describe-index.js';
import { describeInterleavings } from './contract/describe-interleavings.js';
import { describeLives } from './contract/describe-lives.js';
import { describeSharing } from './contract/describe-sharing.js';
import { describeShelves } from './contract/describe-shelves.js';
import { describeSources } from './contract/describe-sources.js';
import { describeThreads } from './contract/describe-threads.js';
import { describeTurns } from './contract/describe-turns.js';
import { describeTwin } from './contract/describe-twin.js';
import { describeVectors } from './contract/describe-vectors.js';
import { describeWords } from './contract/describe-words.js';
import { createStoreBench, type OpenOptions } from './contract/store-bench.js';

export interface ContractOptions {
  /** Whether what is stored at a place outlives its store, and two stores can have one place open. */
  readonly shared: boolean;
  /** See `StoreBench.tries`. */
  readonly tries?: (usual: number) => number;
}

/** Everything that any implementation of `Store` must do, but whose it is (see `describeWorkspace`). */
export function describeStore(
  name: string,
  open: (options: OpenOptions) => Promise<Store>,
  { shared, tries }: ContractOptions,
): void {
  const bench = createStoreBench(name, open, shared, tries);
  afterEach(() => bench.closeAll());
  describeShelves(bench);
  describeHoldings(bench);
  describeIndex(bench);
  describeWords(bench);
  describeVectors(bench);
  describeTwin(bench);
  describeEditions(bench);
  describeLives(bench);
  describeForce(bench);
  describeAuditedArticles(bench);
  describeSharing(bench);
  describeDeliveries(bench);
  describeInterleavings(bench);
  describeDuties(bench);
  describeTurns(bench);
  describeAnswers(bench);
  describeExchanges(bench);
  describeThreads(bench);
  describeSources(bench);
  describeAudit(bench);
  describeErasure(bench);
}
