import { setTimeout } from 'node:timers/promises';
import { believeForAWhile } from '../believe-for-a-while.js';
import { createAnswersLedger } from '../ledgers/answers-ledger.js';
import { createAuditLedger } from '../ledgers/audit-ledger.js';
import { createDeliveriesLedger } from '../ledgers/deliveries-ledger.js';
import { createDutiesLedger } from '../ledgers/duties-ledger.js';
import { createErasure } from '../ledgers/erase-person.js';
import { createExchangesLedger } from '../ledgers/exchanges-ledger.js';
import { requireWhole } from '../ledgers/require-whole.js';
import { describeThisProcess } from '../ledgers/this-process.js';
import { createThreadsLedger } from '../ledgers/threads-ledger.js';
import { createTurnsLedger } from '../ledgers/turns-ledger.js';
import { createHoldings } from '../search/create-holdings.js';
import { createWordWriter } from '../search/word-writer.js';
import type { Shelves } from '../shelves.js';
import type { SqlLedger } from '../sql.js';
import type { Store } from '../store.js';
import { createShelvedArticles } from '../tables/shelved-articles.js';
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

export interface PostgresStoreOptions {
  /** Of the database: `postgres://name:password@host:5432/database`. */
  readonly address: string;
  /** Slack's id of the team whose store it is; absent where the database is of one team. */
  readonly workspace?: string | undefined;
  readonly now: () => Date;
  /** Milliseconds on a clock that runs evenly and that nobody can set; default the process's own. */
  readonly steadyNow?: () => number;
  /** Id of this run of the process, so that what another run left unfinished can be told. */
  readonly owner: string;
  /** This run of the process in words, for people who wait for it; default its number and machine. */
  readonly holder?: string;
  /** Stands in for the database's clock in tests. */
  readonly databaseNow?: () => number;
  /** Milliseconds that an owner may work on a delivery before it is taken for gone; default 8,000. */
  readonly leaseMs?: number;
  /**
   * Milliseconds for which work that a lost connection or another's lock has stopped is begun anew; default 5,000.
   * What somebody waits for, asking and ledgers, goes on for a second at most.
   */
  readonly patienceMs?: number;
  /** Called with what is wrong with a kept answer that is left out of a list because it can't be read. */
  readonly onUnreadable?: (error: unknown) => void;
  /** Resolves after so many milliseconds; by default a timer. */
  readonly wait?: (ms: number) => Promise<void>;
  /** So many of the newest deliveries, of all teams in the database, are known however old they are; default 10,000. */
  readonly keptDeliveries?: number;
  /** Opens an existing store without ever writing to it; methods that change something reject. Default `false`. */
  readonly readOnly?: boolean;
}

/** Milliseconds for which an answer, and what is written down beside it, is tried: somebody waits for it. */
const HURRIED_MS = 1_000;

const defaults = {
  leaseMs: 8_000,
  holder: describeThisProcess(),
  patienceMs: 5_000,
  keptDeliveries: 10_000,
  readOnly: false,
  wait: (ms: number): Promise<void> => setTimeout(ms),
  steadyNow: () => performance.now(),
} as const;

/** Opens the store on PostgreSQL. Rejects with a `VerbatimError` that says what is wrong and what to do. */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const settings = { ...defaults, ...options };
  const { address, patienceMs, wait, steadyNow, readOnly, databaseNow } = settings;
  requireAddress(address);
  const shown = shownAddress(address);
  const describe = (error: unknown) => describePostgresError(error, shown);
  const attempt = attemptAnew({ patienceMs, steadyNow, wait, describe });
  const hurried = attemptAnew({ patienceMs: Math.min(patienceMs, HURRIED_MS), steadyNow, wait, describe });
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
  const words = createWordWriter(wordIndex, createPostgresWordUses());

  return {
    shelves: {
      ...perform<Omit<Shelves, 'vectors'>>(
        createShelvedArticles({ index, numbering: postgresNumbering, words, now: settings.now }),
      ),
      vectors: perform<VectorShelf>(createShelvedVectors()),
    },
    holdings: createHoldings({ index, wordIndex, perform: hurry }),
    deliveries: hurry(createDeliveriesLedger(settings)),
    duties: hurry(createDutiesLedger(settings)),
    turns: hurry(createTurnsLedger({ now: databaseNow })),
    answers: hurry(createAnswersLedger(settings)),
    exchanges: hurry(createExchangesLedger()),
    threads: hurry(createThreadsLedger()),
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
