import type { Article } from '../../domain.js';
import { VerbatimError } from '../../errors.js';
import type { Actor } from '../audit-log.js';
import type { ArticleRecord, Word } from '../indexed-article.js';
import { writeAudit } from '../ledgers/audit-ledger.js';
import type { Numbering } from '../numbering.js';
import type { Shelves } from '../shelves.js';
import { first, run, type SqlLedger, type SqlWork, transaction } from '../sql.js';
import type { PassageTerms, TermIndex } from '../term-index.js';
import { insertRows } from './article-rows.js';
import { findCollection } from './find-collection.js';
import { forgetEditions, keepEdition } from './keep-edition.js';
import { forgetLife, keepLife } from './keep-life.js';
import { giveVectors, keepVectors } from './keep-vectors.js';
import { listPassageTerms } from './passage-terms.js';
import { bumpRevision } from './read-revision.js';

/** An article by its number, and its words. */
interface LearntArticle {
  readonly article: number;
  readonly words: readonly Word[];
}

/** Learns the words of articles for spelling, within the transaction that changes an article. */
export interface WordLearner {
  learn(collection: number, articles: readonly LearntArticle[]): SqlWork<void>;
  /** What the article alone had is forgotten; to be called before the article goes. */
  unlearn(article: number): SqlWork<void>;
  /** To be called when that transaction was rolled back. */
  forget(): void;
}

/** What the tables of articles don't hold themselves. */
export interface WriterParts {
  readonly index: Pick<TermIndex, 'create' | 'add' | 'remove'>;
  readonly numbering: Numbering;
  readonly words: WordLearner;
}

export interface WriterOptions extends WriterParts {
  readonly now: () => Date;
}

/** An article whose rows are written. */
interface WrittenArticle extends LearntArticle {
  readonly collection: number;
  readonly terms: readonly PassageTerms[];
}

interface FormerRow {
  readonly seq: number;
  readonly collection: number;
  /** The collection's. */
  readonly name: string;
}

const FORMER = `
  SELECT a.seq, a.collection, c.name FROM articles a JOIN collections c ON c.id = a.collection WHERE a.id = $1`;

/** How articles are changed, within a transaction that begins with `change`. */
export interface ArticleWork {
  /** Puts articles in place of those with their ids, which differ. */
  write(records: readonly ArticleRecord[], by: Actor): SqlWork<void>;
  remove(id: string, by: Actor): SqlWork<boolean>;
  /** Does such work wholly or not at all. */
  change<T>(work: SqlWork<T>): SqlWork<T>;
}

/** The changes to articles, each one transaction: it happens wholly or not at all. */
export function createArticleWriter({
  write,
  remove,
  change,
}: ArticleWork): Pick<SqlLedger<Shelves>, 'save' | 'saveAll' | 'remove'> {
  return {
    save: (record, by = 'program') => change(write([record], by)),
    *saveAll(records, by = 'program') {
      if (records.length > 0) yield* change(write(records, by));
    },
    remove: (id, by = 'program') => change(remove(id, by)),
  };
}

export function createArticleWork({ index, numbering, words, now }: WriterOptions): ArticleWork {
  /**
   * All rows go before what is indexed: SQLite writes what an index holds back to the disk before each statement that
   * could fail half done, so that an index which is written to once for all articles costs a fraction.
   */
  function* write(records: readonly ArticleRecord[], by: Actor): SqlWork<void> {
    requireDistinct(records);
    for (const { article } of records) requireText(article);
    // First, since it refuses a store that isn't whole.
    yield* bumpRevision();
    const written: WrittenArticle[] = [];
    for (const record of records) written.push(yield* writeRows(record, by));
    for (const collection of new Set(written.map((one) => one.collection))) {
      const own = written.filter((one) => one.collection === collection);
      const articles = own.map(({ article }) => article);
      yield* index.add(
        collection,
        articles,
        own.flatMap(({ terms }) => terms),
      );
      yield* words.learn(collection, own);
    }
  }

  function* writeRows(record: ArticleRecord, by: Actor): SqlWork<WrittenArticle> {
    const { article } = record;
    const collection = yield* findCollection(article.collection, index);
    yield* keepEdition(article);
    const kept = yield* keepVectors(article.id);
    const former = yield* deleteRows(article.id);
    const firstPassage = yield* numbering.nextPassages(record.passages.length);
    const terms = listPassageTerms(record, firstPassage);
    const seq = yield* insertRows(record, { collection, firstPassage, terms });
    yield* giveVectors(kept, seq);
    yield* keepLife(record, by, now().toISOString());
    yield* note(former ? 'article_changed' : 'article_added', by, article);
    return { collection, article: seq, terms, words: record.words };
  }

  function* remove(id: string, by: Actor): SqlWork<boolean> {
    const removed = yield* deleteRows(id);
    yield* forgetEditions(id);
    yield* forgetLife(id);
    if (!removed) return false;
    yield* bumpRevision();
    yield* note('article_removed', by, { id, collection: removed.name });
    return true;
  }

  function* note(
    act: 'article_added' | 'article_changed' | 'article_removed',
    by: Actor,
    { id, collection }: Pick<Article, 'id' | 'collection'>,
  ): SqlWork<void> {
    yield* writeAudit({ at: now().toISOString(), act, by, subject: id, collection });
  }

  /** Returns what was there. */
  function* deleteRows(id: string): SqlWork<FormerRow | undefined> {
    const row = yield* first<FormerRow>(FORMER, id);
    if (!row) return undefined;
    yield* index.remove(row.collection, row.seq);
    yield* words.unlearn(row.seq);
    yield* run('DELETE FROM articles WHERE seq = $1', row.seq);
    return row;
  }

  function* change<T>(work: SqlWork<T>): SqlWork<T> {
    try {
      return yield* transaction('articles', work);
    } catch (error) {
      words.forget();
      throw error;
    }
  }

  return { write, remove, change };
}

function requireDistinct(records: readonly ArticleRecord[]): void {
  const ids = new Set(records.map(({ article }) => article.id));
  if (ids.size < records.length) throw new RangeError('an article is to be saved twice at once');
}

/** SQLite's driver ends a string at its first NUL character, and PostgreSQL refuses it: it would cost the rest. */
function requireText({ name, origin, title, source, url, text }: Article): void {
  if (![name, origin, title, source, url, text].some((value) => value?.includes('\0'))) return;
  throw new VerbatimError(
    'input_unreadable',
    `${name} holds a NUL character, so it is not text: save it as UTF-8 text and import it again.`,
  );
}
