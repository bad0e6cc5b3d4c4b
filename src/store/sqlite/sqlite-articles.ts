import type { Article, ArticleHeader, Fact, Passage, Section, Sentence } from '../../domain.js';
import type { StoreStats } from '../store.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { articleHeader, type FactRow, factOf, HEADER_COLUMNS, type HeaderRow } from './sqlite-rows.js';

/** What is asked about articles as such; `ArticleWriter` changes them. */
export interface SqliteArticles {
  article(id: string): Article | undefined;
  articles(): readonly (ArticleHeader & { readonly analysis: number })[];
  findByContent(collection: string, contentHash: string): ArticleHeader | undefined;
  passages(articleId: string): readonly Passage[];
  sections(articleId: string): readonly Section[];
  facts(articleId: string): readonly Fact[];
  revision(): number;
  stats(): StoreStats;
}

interface TotalsRow {
  readonly articles: number;
  readonly passages: number;
  readonly sentences: number;
  readonly terms: number;
}

const TOTALS = `
  SELECT count(*) AS articles, coalesce(sum(passage_count), 0) AS passages,
    coalesce(sum(sentence_count), 0) AS sentences, coalesce(sum(term_count), 0) AS terms
  FROM articles`;

const FACTS = `
  SELECT f.passage, f.sentence, f.type, f.label, f."start", f."end"
  FROM articles a JOIN passages p ON p.article = a.seq JOIN facts f ON f.passage = p.id
  WHERE a.id = ? ORDER BY f."start", f."end", f.ordinal`;

const SECTIONS = `
  SELECT s.ordinal, s.heading, s.level, s."start", s."end"
  FROM articles a JOIN sections s ON s.article = a.seq WHERE a.id = ? ORDER BY s.ordinal`;

const PASSAGES = `
  SELECT p.id, p.ordinal, p.section, p."start", p."end"
  FROM articles a JOIN passages p ON p.article = a.seq WHERE a.id = ? ORDER BY p.ordinal`;

const SENTENCES = `
  SELECT ordinal, in_section AS inSection, "start", "end" FROM sentences WHERE passage = ? ORDER BY ordinal`;

interface PassageRow {
  readonly id: number;
  readonly ordinal: number;
  readonly section: number | null;
  readonly start: number;
  readonly end: number;
}

export function createSqliteArticles(connection: SqliteConnection): SqliteArticles {
  /** Another process may write, so the revision is read each time and only the sums behind it are kept. */
  let known: StoreStats | undefined;

  const countBy = (column: 'language' | 'collection'): Readonly<Record<string, number>> => {
    const sql = `SELECT ${column} AS name, count(*) AS n FROM articles GROUP BY ${column} ORDER BY ${column}`;
    const rows: readonly { readonly name: string; readonly n: number }[] = connection.statement(sql).all();
    return Object.fromEntries(rows.map((row) => [row.name, row.n]));
  };

  const revision = (): number => connection.statement('SELECT revision FROM state').get().revision;

  const countAll = (current: number): StoreStats => {
    const totals: TotalsRow = connection.statement(TOTALS).get();
    const { articles, passages, sentences, terms } = totals;
    const [languages, collections] = [countBy('language'), countBy('collection')];
    return { revision: current, articles, passages, sentences, terms, languages, collections };
  };

  return {
    article(id) {
      const sql = `SELECT ${HEADER_COLUMNS}, text FROM articles WHERE id = ?`;
      const row: (HeaderRow & { readonly text: string }) | undefined = connection.statement(sql).get(id);
      return row && { ...articleHeader(row), text: row.text };
    },
    articles() {
      const sql = `SELECT ${HEADER_COLUMNS}, analysis FROM articles ORDER BY seq`;
      const rows: readonly (HeaderRow & { readonly analysis: number })[] = connection.statement(sql).all();
      return rows.map((row) => ({ ...articleHeader(row), analysis: row.analysis }));
    },
    findByContent(collection, contentHash) {
      const sql = `SELECT ${HEADER_COLUMNS} FROM articles WHERE collection = ? AND content_hash = ? ORDER BY seq LIMIT 1`;
      const row: HeaderRow | undefined = connection.statement(sql).get(collection, contentHash);
      return row && articleHeader(row);
    },
    passages(articleId) {
      const rows: readonly PassageRow[] = connection.statement(PASSAGES).all(articleId);
      return rows.map(({ id, ordinal, section, start, end }) => {
        const sentences: readonly Sentence[] = connection.statement(SENTENCES).all(id);
        return { ordinal, start, end, ...(section !== null && { section }), sentences };
      });
    },
    sections(articleId) {
      const rows: readonly Section[] = connection.statement(SECTIONS).all(articleId);
      return rows.map((row) => ({ ...row }));
    },
    facts(articleId) {
      const rows: readonly FactRow[] = connection.statement(FACTS).all(articleId);
      return rows.map(factOf);
    },
    revision,
    stats: () =>
      connection.snapshot(() => {
        const current = revision();
        if (known?.revision !== current) known = countAll(current);
        return known;
      }),
  };
}
