import type { Article, Fact, Section } from '../../domain.js';
import { VerbatimError } from '../../errors.js';
import type { ArticleRecord, ArticleSource, IndexedPassage } from '../indexed-article.js';
import { passageIndexOf } from './collection-tables.js';
import { findCollection } from './find-collection.js';
import { forgetEditions, keepEdition } from './keep-edition.js';
import { pack } from './pack.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { joinTerms } from './sqlite-rows.js';
import { insertSheet } from './sqlite-sheets.js';
import { createWordWriter, type WordWriter } from './word-writer.js';

const INSERT_ARTICLE = `
  INSERT INTO articles (id, collection, origin, name, title, source, url, language, content_hash, text_hash, format,
    published_at, revised_at, analysis, reader, title_terms, first_passage, passage_count, sentence_count, term_count,
    indexed_term_count, text)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const INDEXED = 'text_terms, heading_terms, title_terms';

/** The changes to articles, each one transaction: it happens wholly or not at all. */
export interface ArticleWriter {
  /** Puts the article in place of the one with its id. */
  save(record: ArticleRecord): void;
  /** Returns whether there was one. */
  remove(id: string): boolean;
}

export function createArticleWriter(connection: SqliteConnection): ArticleWriter {
  const words = createWordWriter(connection);

  const write = (record: ArticleRecord): void => {
    requireText(record.article);
    const collection = findCollection(connection, record.article.collection);
    keepEdition(connection, record.article);
    deleteRows(connection, words, record.article.id);
    const article = insertArticle(connection, collection, record);
    insertSource(connection, article, record.source);
    insertSections(connection, article, record.sections, record.headingTerms);
    const passageOf = insertPassages(connection, article, record.passages);
    insertFacts(connection, record.facts, passageOf);
    insertSheet(connection, article, record);
    indexArticle(connection, collection, article);
    words.learn(collection, article, record.words);
    bumpRevision(connection);
  };

  const change = <T>(work: () => T): T => {
    try {
      return connection.transaction(work);
    } catch (error) {
      words.forget();
      throw error;
    }
  };

  return {
    save: (record) => change(() => write(record)),
    remove: (id) =>
      change(() => {
        const removed = deleteRows(connection, words, id);
        forgetEditions(connection, id);
        if (removed) bumpRevision(connection);
        return removed;
      }),
  };
}

/** The driver ends a string at its first NUL character, so one would cost the rest of the text. */
function requireText({ name, origin, title, source, url, text }: Article): void {
  if (![name, origin, title, source, url, text].some((value) => value?.includes('\0'))) return;
  throw new VerbatimError(
    'input_unreadable',
    `${name} holds a NUL character, so it is not text: save it as UTF-8 text and import it again.`,
  );
}

function deleteRows(connection: SqliteConnection, words: WordWriter, id: string): boolean {
  const row: { readonly seq: number; readonly collection: number } | undefined = connection
    .statement('SELECT seq, collection FROM articles WHERE id = ?')
    .get(id);
  if (!row) return false;
  unindexArticle(connection, row.collection, row.seq);
  words.unlearn(row.seq);
  connection.statement('DELETE FROM articles WHERE seq = ?').run(row.seq);
  return true;
}

/** The index keeps no copy of what it indexed, so it is told the old terms to forget them. */
function unindexArticle(connection: SqliteConnection, collection: number, article: number): void {
  const index = passageIndexOf(collection);
  const sql = `
    INSERT INTO ${index} (${index}, rowid, ${INDEXED})
    SELECT 'delete', id, ${INDEXED} FROM passage_terms WHERE article = ?`;
  connection.statement(sql).run(article);
}

function indexArticle(connection: SqliteConnection, collection: number, article: number): void {
  const sql = `
    INSERT INTO ${passageIndexOf(collection)} (rowid, ${INDEXED})
    SELECT id, ${INDEXED} FROM passage_terms WHERE article = ?`;
  connection.statement(sql).run(article);
}

function bumpRevision(connection: SqliteConnection): void {
  connection.statement('UPDATE state SET revision = revision + 1').run();
}

function insertArticle(connection: SqliteConnection, collection: number, record: ArticleRecord): number {
  const { article, source, passages } = record;
  const terms = passages.map((passage) => countTerms(passage.terms));
  const ordinals = new Set(record.sections.map(({ ordinal }) => ordinal));
  const around = passages.map(({ section }) => countAround(record, ordinals, section));
  const { lastInsertRowid } = connection
    .statement(INSERT_ARTICLE)
    .run(
      article.id,
      collection,
      article.origin,
      article.name,
      article.title,
      article.source ?? null,
      article.url ?? null,
      article.language,
      article.contentHash,
      article.textHash,
      article.format,
      article.publishedAt ?? null,
      article.revisedAt,
      record.analysis,
      source.reader,
      joinTerms(record.titleTerms),
      nextPassage(connection),
      passages.length,
      sum(passages.map((passage) => passage.sentences.length)),
      sum(terms),
      sum(terms) + sum(around),
      article.text,
    );
  return Number(lastInsertRowid);
}

/** Terms that a passage is found by beside its own: those of its heading and of the title. */
function countAround(
  { titleTerms, headingTerms }: ArticleRecord,
  ordinals: ReadonlySet<number>,
  section: number | undefined,
): number {
  const hasHeading = section !== undefined && ordinals.has(section);
  return titleTerms.length + (hasHeading ? (headingTerms[section]?.length ?? 0) : 0);
}

function countTerms(sentences: IndexedPassage['terms']): number {
  return sum(sentences.map((terms) => terms.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function insertSource(connection: SqliteConnection, article: number, { blocks, map, bytes }: ArticleSource): void {
  connection
    .statement('INSERT INTO sources (article, blocks, map, bytes) VALUES (?, ?, ?, ?)')
    .run(article, JSON.stringify(blocks), map ? JSON.stringify(map) : null, bytes ? pack(bytes) : null);
}

/** The id that the next passage gets: nobody else can insert one before this transaction ends. */
function nextPassage(connection: SqliteConnection): number {
  const sql = "SELECT seq + 1 AS next FROM sqlite_sequence WHERE name = 'passages'";
  const row: { readonly next: number } | undefined = connection.statement(sql).get();
  return row?.next ?? 1;
}

function insertSections(
  connection: SqliteConnection,
  article: number,
  sections: readonly Section[],
  headingTerms: ArticleRecord['headingTerms'],
): void {
  const insert = connection.statement('INSERT INTO sections VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const { ordinal, heading, level, start, end } of sections) {
    insert.run(article, ordinal, heading, level, start, end, joinTerms(headingTerms[ordinal] ?? []));
  }
}

/** Returns the passage that each sentence (by its ordinal) stands in. */
function insertPassages(
  connection: SqliteConnection,
  article: number,
  passages: readonly IndexedPassage[],
): ReadonlyMap<number, number> {
  const insert = connection.statement(
    'INSERT INTO passages (article, ordinal, section, "start", "end", terms, text) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const insertSentence = connection.statement('INSERT INTO sentences VALUES (?, ?, ?, ?, ?, ?, ?)');
  const passageOf = new Map<number, number>();
  for (const { ordinal, section, start, end, text, terms, sentences } of passages) {
    const lines = terms.map(joinTerms).join('\n');
    const id = Number(insert.run(article, ordinal, section ?? null, start, end, lines, text).lastInsertRowid);
    for (const sentence of sentences) {
      const { inSection, leadIns, place } = sentence;
      const led = leadIns ? JSON.stringify(leadIns) : null;
      const placed = place ? JSON.stringify(place) : null;
      insertSentence.run(id, sentence.ordinal, inSection, sentence.start, sentence.end, led, placed);
      passageOf.set(sentence.ordinal, id);
    }
  }
  return passageOf;
}

function insertFacts(
  connection: SqliteConnection,
  facts: readonly Fact[],
  passageOf: ReadonlyMap<number, number>,
): void {
  const insert = connection.statement('INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const [i, { sentence, type, label, start, end }] of facts.entries()) {
    const passage = passageOf.get(sentence);
    if (passage === undefined) throw new RangeError(`no passage holds sentence ${sentence} of the fact "${label}"`);
    insert.run(passage, i, sentence, type, label, start, end);
  }
}
