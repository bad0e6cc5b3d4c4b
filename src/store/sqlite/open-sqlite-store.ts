import type { Store } from '../store.js';
import { createArticleWriter } from './article-writer.js';
import { describeSqliteError } from './describe-sqlite-error.js';
import { createSqliteAnswers } from './sqlite-answers.js';
import { createSqliteArticles } from './sqlite-articles.js';
import { summarizeCollections } from './sqlite-collections.js';
import { openConnection } from './sqlite-connection.js';
import { createSqliteDeliveries } from './sqlite-deliveries.js';
import { findExchange, writeExchange } from './sqlite-exchanges.js';
import { countPassages, searchPassages } from './sqlite-search.js';
import { createSqliteThreads } from './sqlite-threads.js';
import { findKnownWords, findSimilarWords, measureLetterShare } from './sqlite-words.js';

export interface SqliteStoreOptions {
  /** Path of the database, made with its folder where there is none; `:memory:` for one that is gone when closed. */
  readonly file: string;
  readonly now: () => Date;
  /** Id of this run of the process, so that what another run left unfinished can be told. */
  readonly owner: string;
  /** Milliseconds that an owner may work on a delivery before it is taken for gone; default 30,000. */
  readonly leaseMs?: number;
  /** Milliseconds to wait for another process's transaction; default 5,000. The process stands still meanwhile. */
  readonly busyTimeoutMs?: number;
  /** Pages of 4 KiB that the file may grow to before `store_full`; default as many as SQLite can address. */
  readonly maxPages?: number;
  /** Opens an existing store without ever writing to it; methods that change something reject. Default `false`. */
  readonly readOnly?: boolean;
}

const defaults = { leaseMs: 30_000, busyTimeoutMs: 5_000, readOnly: false } as const;

/** Opens the embedded store. Rejects with a `VerbatimError` that says what is wrong with the file and what to do. */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const settings = { ...defaults, ...options };
  const connection = openConnection(settings);
  const articles = createSqliteArticles(connection);
  const writer = createArticleWriter(connection);
  const answers = createSqliteAnswers(connection);
  const deliveries = createSqliteDeliveries(connection, settings);
  const threads = createSqliteThreads(connection);

  const attempt = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      throw describeSqliteError(error, settings.file);
    }
  };

  return {
    saveArticle: (record) => attempt(() => writer.save(record)),
    removeArticle: (id) => attempt(() => writer.remove(id)),
    article: (id) => attempt(() => articles.article(id)),
    articles: () => attempt(articles.articles),
    collections: (newest) => attempt(() => summarizeCollections(connection, newest)),
    findByContent: (collection, contentHash) => attempt(() => articles.findByContent(collection, contentHash)),
    passages: (articleId) => attempt(() => articles.passages(articleId)),
    sections: (articleId) => attempt(() => articles.sections(articleId)),
    facts: (articleId) => attempt(() => articles.facts(articleId)),
    stats: () => attempt(articles.stats),
    searchPassages: (search) => attempt(() => searchPassages(connection, search)),
    passageFrequencies: (terms) => attempt(() => countPassages(connection, terms)),
    similarWords: (word, limit, language) => attempt(() => findSimilarWords(connection, word, limit, language)),
    knownWords: (words, language) => attempt(() => findKnownWords(connection, words, language)),
    letterShare: (word) => attempt(() => measureLetterShare(connection, word)),
    deliveries: {
      start: (delivery) => attempt(() => deliveries.start(delivery)),
      posting: (id) => attempt(() => deliveries.posting(id)),
      notPosted: (id) => attempt(() => deliveries.notPosted(id)),
      done: (id) => attempt(() => deliveries.done(id)),
      takeOver: () => attempt(deliveries.takeOver),
    },
    answers: {
      keep: (kept) => attempt(() => answers.keep(kept)),
      answer: (id) => attempt(() => answers.answer(id)),
      recent: (person, limit) => attempt(() => answers.recent(person, limit)),
      claimSharing: (id, at) => attempt(() => answers.claimSharing(id, at)),
      confirmSharing: (id) => attempt(() => answers.confirmSharing(id)),
      releaseSharing: (id) => attempt(() => answers.releaseSharing(id)),
      vote: (feedback) => attempt(() => answers.vote(feedback)),
      votes: (since) => attempt(() => answers.votes(since)),
    },
    threads: {
      follow: (conversation, person, until, now) => attempt(() => threads.follow(conversation, person, until, now)),
      renew: (conversation, person, until, now) => attempt(() => threads.renew(conversation, person, until, now)),
      followed: (conversation, now) => attempt(() => threads.followed(conversation, now)),
      leave: (conversation, except) => attempt(() => threads.leave(conversation, except)),
    },
    lastExchange: (conversation) => attempt(() => findExchange(connection, conversation)),
    saveExchange: (conversation, exchange, forgetBefore) =>
      attempt(() => writeExchange(connection, conversation, exchange, forgetBefore)),
    check: () => attempt(() => void articles.revision()),
    close: () => attempt(() => connection.close()),
  };
}
