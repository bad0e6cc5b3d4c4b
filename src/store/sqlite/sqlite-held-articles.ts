import type { Article, ArticleHeader, CollectionSummary, Section } from '../../domain.js';
import type { HeldCollections, HeldReader } from '../held-reader.js';
import type { ArticleOutline, HeldArticles } from '../holdings.js';
import type { SqlLedger } from '../sql.js';
import {
  ARTICLES,
  type ArticleRow,
  articleHeader,
  articleOf,
  type FactRow,
  factOf,
  groupByPassage,
  HEADER_COLUMNS,
  type HeaderRow,
  type SentenceRow,
  sentenceOf,
} from '../tables/rows.js';
import { cutSlices } from './cut-slices.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { readSheet, readSuggestions } from './sqlite-sheets.js';

const IS_HELD = 'a.collection IN (SELECT value FROM json_each(?1))';

const HEADERS = `SELECT ${HEADER_COLUMNS} FROM ${ARTICLES} WHERE ${IS_HELD} ORDER BY a.seq`;

const ARTICLE = `SELECT ${HEADER_COLUMNS}, a.text FROM ${ARTICLES} WHERE ${IS_HELD} AND a.id = ?2`;

const SEQ = `SELECT a.seq FROM articles a WHERE ${IS_HELD} AND a.id = ?2`;

const SECTIONS = 'SELECT ordinal, heading, level, "start", "end" FROM sections WHERE article = ? ORDER BY ordinal';

const PASSAGES = 'SELECT id, ordinal, section, "start", "end" FROM passages WHERE article = ? ORDER BY ordinal';

const SENTENCES = `
  SELECT s.passage, s.ordinal, s.in_section, s."start", s."end", s.lead_ins, s.place
  FROM passages p JOIN sentences s ON s.passage = p.id WHERE p.article = ? ORDER BY s.ordinal`;

const FACTS = `
  SELECT f.passage, f.sentence, f.type, f.label, f."start", f."end"
  FROM passages p JOIN facts f ON f.passage = p.id WHERE p.article = ? ORDER BY f."start", f."end", f.ordinal`;

interface PassageRow {
  readonly id: number;
  readonly ordinal: number;
  readonly section: number | null;
  readonly start: number;
  readonly end: number;
}

interface SummaryRow extends HeaderRow {
  readonly articles: number;
}

/** A day compares with an instant as texts do. Of one instant the last taken in comes first. */
const NEWEST_FIRST = 'coalesce(a.published_at, a.revised_at) DESC, a.seq DESC';

/** One query for all, however many articles there are. */
const NEWEST = `
  SELECT ${HEADER_COLUMNS}, a.articles FROM (
    SELECT *, count(*) OVER (PARTITION BY collection) AS articles,
      row_number() OVER (PARTITION BY collection ORDER BY ${NEWEST_FIRST}) AS place
    FROM articles a WHERE ${IS_HELD}) a JOIN collections c ON c.id = a.collection
  WHERE a.place <= ?2 ORDER BY ${NEWEST_FIRST}`;

export function createSqliteHeldArticles(
  connection: SqliteConnection,
  held: HeldReader<HeldCollections>,
): SqlLedger<HeldArticles> {
  const reading = <T>(read: (list: string) => T) =>
    // biome-ignore lint/correctness/useYield: until the rows are read by work too.
    held(function* ({ collections }) {
      return read(JSON.stringify(collections));
    });
  return {
    headers: () =>
      reading((list) => {
        const rows: readonly HeaderRow[] = connection.statement(HEADERS).all(list);
        return rows.map(articleHeader);
      }),
    article: (id) =>
      reading((list): Article | undefined => {
        const row: ArticleRow | undefined = connection.statement(ARTICLE).get(list, id);
        return row && articleOf(row);
      }),
    outline: (id) =>
      reading((list) => {
        const row: { readonly seq: number } | undefined = connection.statement(SEQ).get(list, id);
        return row && loadOutline(connection, row.seq);
      }),
    sheet: (id) => reading((list) => readSheet(connection, list, id)),
    suggestions: (id) => reading((list) => readSuggestions(connection, list, id)),
    slices: (wanted) => reading((list) => cutSlices(connection, list, wanted)),
    summaries: (newest) =>
      reading((list) => {
        const rows: readonly SummaryRow[] = connection.statement(NEWEST).all(list, newest);
        return summarize(rows);
      }),
  };
}

function loadOutline(connection: SqliteConnection, seq: number): ArticleOutline {
  const sections: readonly Section[] = connection.statement(SECTIONS).all(seq);
  const passages: readonly PassageRow[] = connection.statement(PASSAGES).all(seq);
  const sentences: readonly SentenceRow[] = connection.statement(SENTENCES).all(seq);
  const facts: readonly FactRow[] = connection.statement(FACTS).all(seq);
  const sentencesOf = groupByPassage(sentences, sentenceOf);
  return {
    sections: sections.map((section) => ({ ...section })),
    passages: passages.map(({ id, ordinal, section, start, end }) => ({
      ordinal,
      start,
      end,
      ...(section !== null && { section }),
      sentences: sentencesOf.get(id) ?? [],
    })),
    facts: facts.map(factOf),
  };
}

function summarize(rows: readonly SummaryRow[]): readonly CollectionSummary[] {
  const found = new Map<string, { readonly articles: number; readonly newest: [ArticleHeader, ...ArticleHeader[]] }>();
  for (const row of rows) {
    const summary = found.get(row.collection);
    if (summary) summary.newest.push(articleHeader(row));
    else found.set(row.collection, { articles: row.articles, newest: [articleHeader(row)] });
  }
  return [...found].map(([name, summary]) => ({ name, ...summary }));
}
