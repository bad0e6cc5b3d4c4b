import { believeForAWhile } from '../believe-for-a-while.js';
import { createAnswersLedger } from '../ledgers/answers-ledger.js';
import { createAuditLedger } from '../ledgers/audit-ledger.js';
import { createDeliveriesLedger } from '../ledgers/deliveries-ledger.js';
import { createDutiesLedger } from '../ledgers/duties-ledger.js';
import { createErasure } from '../ledgers/erase-person.js';
import { createExchangesLedger } from '../ledgers/exchanges-ledger.js';
import { requireWhole } from '../ledgers/require-whole.js';
import { createSourcesLedger } from '../ledgers/sources-ledger.js';
import { createThreadsLedger } from '../ledgers/threads-ledger.js';
import { createTurnsLedger } from '../ledgers/turns-ledger.js';
import { type OpenOptions, withDefaults } from '../open-options.js';
import { createHoldings } from '../search/create-holdings.js';
import { createWordWriter } from '../search/word-writer.js';
import type { Shelves } from '../shelves.js';
import type { SqlLedger } from '../sql.js';
import type { Store } from '../store.js';
import { createArticleWork } from '../tables/article-writer.js';
import { createShelvedArticles } from '../tables/shelved-articles.js';
import { createShelvedLives } from '../tables/shelved-lives.js';
import { createShelvedVectors } from '../tables/shelved-vectors.js';
import type { VectorShelf } from '../vector-shelf.js';
import { attemptAnew } from './attempt-anew.js';
import { claimWorkspace } from './claim-workspace.js';
import { describePostgresError } from './describe-postgres-error.js';
import { performLedger, performSql } from './perform-sql.js';
import { requireAddress, shownAddress } from './postgres-address.js';
import { openConnection } from './postgres-connection.js';
import { postgresNumbering } from './postgres-numbering.js';
import { createPostgresTermIndex } from './postgres-term-index.js';
import { createPostgresWordIndex } from './postgres-word-index.js';
import { createPostgresWordUses } from './postgres-word-uses.js';
import { proveServer } from './prove-server.js';

export interface PostgresStoreOptions extends OpenOptions {
  /** Of the database: `postgres://name:password@host:5432/database`. */
  readonly address: string;
  /** Slack's id of the team whose store it is; absent where the database is of one team. */
  readonly workspace?: string | undefined;
  /** See `ConnectionOptions`. */
  readonly mayBegin?: boolean | undefined;
  /** Stands in for the database's clock in tests. */
  readonly databaseNow?: () => number;
}

/** Opens the store on PostgreSQL. Rejects with a `VerbatimError` that says what is wrong and what to do. */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const settings = withDefaults(options);
  const { address, patienceMs, hurryMs, wait, steadyNow, readOnly, databaseNow } = settings;
  requireAddress(address);
  const shown = shownAddress(address);
  const describe = (error: unknown) => describePostgresError(error, shown);
  const attempt = attemptAnew({ patienceMs, steadyNow, wait, describe });
  const hurried = attemptAnew({ patienceMs: hurryMs, steadyNow, wait, describe });
  const connection = await attempt(() => openConnection(settings));
  await attempt(() => performSql(connection, requireWhole(shown)));
  const perform = <T extends object>(work: SqlLedger<T>): T => performLedger(connection, work, attempt);
  const hurry = <T extends object>(work: SqlLedger<T>): T => performLedger(connection, work, hurried);
  // Not in vain: a connection that was lost is no sign that the next one is.
  const prove = () => hurried(() => performSql(connection, proveServer({ shown, readOnly })));

  const believed = believeForAWhile(prove, steadyNow);
  let isClosed = false;
  const index = createPostgresTermIndex();
  const wordIndex = createPostgresWordIndex();
  const uses = createPostgresWordUses();
  const words = createWordWriter(wordIndex, uses);
  const parts = { index, numbering: postgresNumbering, words, now: settings.now };

  return {
    shelves: {
      ...perform<Omit<Shelves, 'vectors'>>(createShelvedArticles(parts)),
      vectors: perform<VectorShelf>(createShelvedVectors()),
    },
    lives: perform(createShelvedLives({ ...createArticleWork(parts), now: settings.now })),
    holdings: createHoldings({ index, wordIndex, uses, now: settings.now, perform: hurry }),
    deliveries: hurry(createDeliveriesLedger(settings)),
    duties: hurry(createDutiesLedger(settings)),
    turns: hurry(createTurnsLedger({ now: databaseNow })),
    answers: hurry(createAnswersLedger(settings)),
    exchanges: hurry(createExchangesLedger()),
    threads: hurry(createThreadsLedger()),
    sources: perform(createSourcesLedger(settings)),
    isShared: true,
    ...hurry<Pick<Store, 'claimWorkspace'>>({
      claimWorkspace: (workspace) => claimWorkspace(connection.workspace, workspace, settings.now().toISOString()),
    }),
    audit: hurry(createAuditLedger()),
    ...perform<Pick<Store, 'erase'>>({ erase: createErasure(settings) }),
    check: () => (isClosed ? prove() : believed()),
    close: () => {
      isClosed = true;
      return connection.close();
    },
  };
}
