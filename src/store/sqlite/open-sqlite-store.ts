import { createAnswersLedger } from '../ledgers/answers-ledger.js';
import { claimWorkspace } from '../ledgers/claim-workspace.js';
import { createDeliveriesLedger } from '../ledgers/deliveries-ledger.js';
import { createExchangesLedger } from '../ledgers/exchanges-ledger.js';
import { createThreadsLedger } from '../ledgers/threads-ledger.js';
import type { Shelves } from '../shelves.js';
import type { SqlLedger } from '../sql.js';
import type { Store } from '../store.js';
import { describeSqliteError } from './describe-sqlite-error.js';
import { performLedger } from './perform-sql.js';
import { readRevision } from './read-revision.js';
import { openConnection } from './sqlite-connection.js';
import { createSqliteHoldings } from './sqlite-holdings.js';
import { createSqliteShelves } from './sqlite-shelves.js';
import { makeAsynchronous } from './synchronous.js';

export interface SqliteStoreOptions {
  /** Path of the database, made with its folder where there is none; `:memory:` for one that is gone when closed. */
  readonly file: string;
  readonly now: () => Date;
  /** Milliseconds on a clock that runs evenly and that nobody can set; default the process's own. */
  readonly steadyNow?: () => number;
  /** Id of this run of the process, so that what another run left unfinished can be told. */
  readonly owner: string;
  /** Milliseconds that an owner may work on a delivery before it is taken for gone; default 30,000. */
  readonly leaseMs?: number;
  /** So many of the newest deliveries are known however old they are; default 10,000. */
  readonly keptDeliveries?: number;
  /** Milliseconds to wait for another process's transaction; default 5,000. The process stands still meanwhile. */
  readonly busyTimeoutMs?: number;
  /** Pages of 4 KiB that the file may grow to before `store_full`; default as many as SQLite can address. */
  readonly maxPages?: number;
  /** Opens an existing store without ever writing to it; methods that change something reject. Default `false`. */
  readonly readOnly?: boolean;
}

const defaults = {
  steadyNow: () => performance.now(),
  leaseMs: 30_000,
  keptDeliveries: 10_000,
  busyTimeoutMs: 5_000,
  readOnly: false,
} as const;

/** Opens the embedded store. Rejects with a `VerbatimError` that says what is wrong with the file and what to do. */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const settings = { ...defaults, ...options };
  const connection = openConnection(settings);
  const describe = (error: unknown): Error => describeSqliteError(error, settings.file);
  const ledger = <T extends object>(work: SqlLedger<T>): T =>
    makeAsynchronous<T>(performLedger(connection, work), describe);

  return {
    shelves: makeAsynchronous<Shelves>(createSqliteShelves(connection), describe),
    holdings: createSqliteHoldings(connection, describe),
    deliveries: ledger(createDeliveriesLedger(settings)),
    answers: ledger(createAnswersLedger()),
    exchanges: ledger(createExchangesLedger()),
    threads: ledger(createThreadsLedger()),
    ...ledger<Pick<Store, 'claimWorkspace'>>({ claimWorkspace }),
    ...makeAsynchronous<Pick<Store, 'check' | 'close'>>(
      { check: () => void readRevision(connection), close: () => connection.close() },
      describe,
    ),
  };
}
