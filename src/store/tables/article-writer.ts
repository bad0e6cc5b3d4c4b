import type { Article } from '../../domain.js';
import { VerbatimError } from '../../errors.js';
import type { ArticleRecord, Word } from '../indexed-article.js';
import type { Numbering } from '../numbering.js';
import type { Shelves } from '../shelves.js';
import { first, run, type SqlLedger, type SqlWork, transaction } from '../sql.js';
import type { TermIndex } from '../term-index.js';
import { insertRows } from './article-rows.js';
import { findCollection } from './find-collection.js';
import { forgetEditions, keepEdition } from './keep-edition.js';
import { giveVectors, keepVectors } from './keep-vectors.js';
import { listPassageTerms } from './passage-terms.js';
import { bumpRevision } from './read-revision.js';

/** Learns the words of articles for spelling, within the transaction that changes an article. */
export interface WordLearner {
  learn(collection: number, article: number, words: readonly Word[]): SqlWork<void>;
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

/** The changes to articles, each one transaction: it happens wholly or not at all. */
export function createArticleWriter({
  index,
  numbering,
  words,
}: WriterParts): Pick<SqlLedger<Shelves>, 'save' | 'remove'> {
  function* write(record: ArticleRecord): SqlWork<void> {
    const { article } = record;
    requireText(article);
    const collection = yield* findCollection(article.collection, index);
    yield* keepEdition(article);
    const kept = yield* keepVectors(article.id);
    yield* deleteRows(article.id);
    const firstPassage = yield* numbering.nextPassages(record.passages.length);
    const terms = listPassageTerms(record, firstPassage);
    const seq = yield* insertRows(record, { collection, firstPassage, terms });
    yield* giveVectors(kept, seq);
    yield* index.add(collection, seq, terms);
    yield* words.learn(collection, seq, record.words);
    yield* bumpRevision();
  }

  function* remove(id: string): SqlWork<boolean> {
    const removed = yield* deleteRows(id);
    yield* forgetEditions(id);
    if (removed) yield* bumpRevision();
    return removed;
  }

  function* deleteRows(id: string): SqlWork<boolean> {
    const row = yield* first<{ readonly seq: number; readonly collection: number }>(
      'SELECT seq, collection FROM articles WHERE id = $1',
      id,
    );
    if (!row) return false;
    yield* index.remove(row.collection, row.seq);
    yield* words.unlearn(row.seq);
    yield* run('DELETE FROM articles WHERE seq = $1', row.seq);
    return true;
  }

  function* change<T>(work: SqlWork<T>): SqlWork<T> {
    try {
      return yield* transaction('articles', work);
    } catch (error) {
      words.forget();
      throw error;
    }
  }

  return {
    save: (record) => change(write(record)),
    remove: (id) => change(remove(id)),
  };
}

/** SQLite's driver ends a string at its first NUL character, and PostgreSQL refuses it: it would cost the rest. */
function requireText({ name, origin, title, source, url, text }: Article): void {
  if (![name, origin, title, source, url, text].some((value) => value?.includes('\0'))) return;
  throw new VerbatimError(
    'input_unreadable',
    `${name} holds a NUL character, so it is not text: save it as UTF-8 text and import it again.`,
  );
}
