import type { Fact, Section } from '../../domain.js';
import type { ArticleRecord, ArticleSource, IndexedPassage } from '../indexed-article.js';
import { pack } from '../tables/pack.js';
import { joinTerms } from '../tables/rows.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { insertSheet } from './sqlite-sheets.js';

const INSERT_ARTICLE = `
  INSERT INTO articles (id, collection, origin, name, title, source, url, language, content_hash, text_hash, format,
    published_at, revised_at, analysis, reader, title_terms, first_passage, passage_count, sentence_count, term_count,
    indexed_term_count, text)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Writes all rows of an article that isn't there; returns the number that they name it by. */
export function insertRows(connection: SqliteConnection, collection: number, record: ArticleRecord): number {
  const article = insertArticle(connection, collection, record);
  insertSource(connection, article, record.source);
  insertSections(connection, article, record.sections, record.headingTerms);
  const passageOf = insertPassages(connection, article, record.passages);
  insertFacts(connection, record.facts, passageOf);
  insertSheet(connection, article, record);
  return article;
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
