import { setTimeout } from 'node:timers/promises';
import type { VerbatimError } from '../../errors.js';
import { believeForAWhile } from '../believe-for-a-while.js';
import { createAnswersLedger } from '../ledgers/answers-ledger.js';
import { createAuditLedger } from '../ledgers/audit-ledger.js';
import { createWorkspaceClaim } from '../ledgers/claim-workspace.js';
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
import { attemptPatiently } from './attempt-patiently.js';
import { describeSqliteError } from './describe-sqlite-error.js';
import { createFtsTermIndex } from './fts-term-index.js';
import { createFtsWordIndex } from './fts-word-index.js';
import { createFtsWordUses } from './fts-word-uses.js';
import { performLedger, performSql } from './perform-sql.js';
import { createStoreProof } from './prove-store.js';
import { openConnection } from './sqlite-connection.js';
import { sqliteNumbering } from './sqlite-numbering.js';
import { type Attempt, makeAsynchronous } from './synchronous.js';

export interface SqliteStoreOptions {
  /** Path of the database, made with its folder where there is none; `:memory:` for one that is gone when closed. */
  readonly file: string;
  readonly now: () => Date;
  /** Milliseconds on a clock that runs evenly and that nobody can set; default the process's own. */
  readonly steadyNow?: () => number;
  /** Id of this run of the process, so that what another run left unfinished can be told. */
  readonly owner: string;
  /** This run of the process in words, for people who wait for it; default its number on this machine. */
  readonly holder?: string;
  /** Milliseconds that an owner may work on a delivery before it is taken for gone; default 8,000. */
  readonly leaseMs?: number;
  /**
   * Milliseconds to wait, beside everything else, for another process's transaction; default 5,000. Ledgers wait for a
   * second at most.
   */
  readonly patienceMs?: number;
  /** Called with what is wrong with a kept answer that is left out of a list because it can't be read. */
  readonly onUnreadable?: (error: unknown) => void;
  /** Resolves after so many milliseconds; by default a timer. */
  readonly wait?: (ms: number) => Promise<void>;
  /** So many of the newest deliveries are known however old they are; default 10,000. */
  readonly keptDeliveries?: number;
  /** Pages of 4 KiB that the file may grow to before `store_full`; default as many as SQLite can address. */
  readonly maxPages?: number;
  /** Opens an existing store without ever writing to it; methods that change something reject. Default `false`. */
  readonly readOnly?: boolean;
}

/** Milliseconds that what is written down beside an answer waits for another's lock: somebody waits for the answer. */
const HURRIED_MS = 1_000;

const defaults = {
  holder: describeThisProcess(),
  leaseMs: 8_000,
  patienceMs: 5_000,
  keptDeliveries: 10_000,
  readOnly: false,
  wait: (ms: number): Promise<void> => setTimeout(ms),
  steadyNow: () => performance.now(),
} as const;

/** Opens the embedded store. Rejects with a `VerbatimError` that says what is wrong with the file and what to do. */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const settings = { ...defaults, ...options };
  const { file, patienceMs, wait, steadyNow } = settings;
  const open = attemptPatiently({ patienceMs, wait, describe: (error) => describeSqliteError(error, file) });
  const connection = await open(() => openConnection(settings));
  const proof = createStoreProof(connection, settings);
  const describe = (error: unknown): VerbatimError => {
    const described = describeSqliteError(error, file);
    proof.suspect(described);
    return described;
  };
  const attempt = attemptPatiently({ patienceMs, wait, describe });
  await attempt(() => performSql(connection, requireWhole(file)));
  const hurried = attemptPatiently({ patienceMs: Math.min(patienceMs, HURRIED_MS), wait, describe });
  const perform = <T extends object>(work: SqlLedger<T>, as: Attempt): T =>
    makeAsynchronous<T>(performLedger(connection, work), as);
  const ledger = <T extends object>(work: SqlLedger<T>): T => perform(work, hurried);
  const prove = () =>
    attempt(() => {
      proof.prove();
      connection.shortenLog();
    });
  const believed = believeForAWhile(prove, steadyNow);
  const index = createFtsTermIndex();
  const wordIndex = createFtsWordIndex();
  const words = createWordWriter(wordIndex, createFtsWordUses());
  let isClosed = false;

  return {
    shelves: {
      ...perform<Omit<Shelves, 'vectors'>>(
        createShelvedArticles({ index, numbering: sqliteNumbering, words, now: settings.now }),
        attempt,
      ),
      vectors: perform<VectorShelf>(createShelvedVectors(), attempt),
    },
    holdings: createHoldings({ index, wordIndex, perform: (work) => perform(work, attempt) }),
    deliveries: ledger(createDeliveriesLedger(settings)),
    duties: ledger(createDutiesLedger(settings)),
    turns: ledger(createTurnsLedger({ now: () => settings.now().getTime() })),
    answers: ledger(createAnswersLedger(settings)),
    exchanges: ledger(createExchangesLedger()),
    threads: ledger(createThreadsLedger()),
    isShared: false,
    audit: ledger(createAuditLedger()),
    ...ledger<Pick<Store, 'claimWorkspace'>>({ claimWorkspace: createWorkspaceClaim(settings) }),
    erase: async (given) => {
      const report = await attempt(() => performSql(connection, createErasure(settings)(given)));
      await attempt(() => connection.rewrite());
      return report;
    },
    check: () => (isClosed ? prove() : believed()),
    close: () => {
      isClosed = true;
      return attempt(() => connection.close(proof.isIntact()));
    },
  };
}
