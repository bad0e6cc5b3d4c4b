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

export interface SqliteStoreOptions extends OpenOptions {
  /** Path of the database, made with its folder where there is none; `:memory:` for one that is gone when closed. */
  readonly file: string;
  /** Pages of 4 KiB that the file may grow to before `store_full`; default as many as SQLite can address. */
  readonly maxPages?: number;
}

/** Opens the embedded store. Rejects with a `VerbatimError` that says what is wrong with the file and what to do. */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const settings = withDefaults(options);
  const { file, patienceMs, hurryMs, wait, steadyNow } = settings;
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
  const hurried = attemptPatiently({ patienceMs: hurryMs, wait, describe });
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
  const uses = createFtsWordUses();
  const words = createWordWriter(wordIndex, uses);
  const parts = { index, numbering: sqliteNumbering, words, now: settings.now };
  let isClosed = false;

  return {
    shelves: {
      ...perform<Omit<Shelves, 'vectors'>>(createShelvedArticles(parts), attempt),
      vectors: perform<VectorShelf>(createShelvedVectors(), attempt),
    },
    lives: perform(createShelvedLives({ ...createArticleWork(parts), now: settings.now }), attempt),
    holdings: createHoldings({ index, wordIndex, uses, now: settings.now, perform: (work) => perform(work, attempt) }),
    deliveries: ledger(createDeliveriesLedger(settings)),
    duties: ledger(createDutiesLedger(settings)),
    turns: ledger(createTurnsLedger({ now: () => settings.now().getTime() })),
    answers: ledger(createAnswersLedger(settings)),
    exchanges: ledger(createExchangesLedger()),
    threads: ledger(createThreadsLedger()),
    sources: perform(createSourcesLedger(settings), attempt),
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
