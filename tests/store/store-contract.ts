import { afterEach } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { describeAnswers } from './contract/describe-answers.js';
import { describeArticles } from './contract/describe-articles.js';
import { describeDeliveries } from './contract/describe-deliveries.js';
import { describeSearch } from './contract/describe-search.js';
import { describeSharing } from './contract/describe-sharing.js';
import { describeSimilarWords } from './contract/describe-similar-words.js';
import { describeThreads } from './contract/describe-threads.js';
import { describeTwin } from './contract/describe-twin.js';
import { createStoreBench, type OpenOptions } from './contract/store-bench.js';

export interface ContractOptions {
  /** Whether what is stored at a place outlives its store, and two stores can have one place open. */
  readonly shared: boolean;
}

/** Everything that any implementation of `Store` must do. */
export function describeStore(
  name: string,
  open: (options: OpenOptions) => Promise<Store>,
  { shared }: ContractOptions,
): void {
  const bench = createStoreBench(name, open, shared);
  afterEach(() => bench.closeAll());
  describeArticles(bench);
  describeSearch(bench);
  describeSimilarWords(bench);
  describeDeliveries(bench);
  describeAnswers(bench);
  describeSharing(bench);
  describeThreads(bench);
  describeTwin(bench);
}
