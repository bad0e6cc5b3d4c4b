import type { ArticleHeader, Fact, Sentence } from '../../domain.js';
import type { PassageHit, PassageSearch } from '../store.js';
import type { SqliteConnection } from './sqlite-connection.js';
import {
  articleHeader,
  type FactRow,
  factOf,
  HEADER_COLUMNS,
  type HeaderRow,
  quoteTerm,
  splitTerms,
} from './sqlite-rows.js';
import { scopeFilter } from './sqlite-scope.js';

/** What a term counts for in each column of `passage_index` when bm25 adds up; 0 leaves a column out. */
const TEXT_WEIGHT = 1;
const HEADING_WEIGHT = 1;
const TITLE_WEIGHT = 1;

/** SQLite's bm25 is smaller where it is better. */
const BM25 = `-bm25(passage_index, ${TEXT_WEIGHT}, ${HEADING_WEIGHT}, ${TITLE_WEIGHT})`;

interface MatchRow {
  readonly id: number;
  readonly bm25: number;
}

interface PassageRow {
  readonly id: number;
  readonly article: number;
  readonly ordinal: number;
  readonly section: number | null;
  readonly start: number;
  readonly end: number;
  readonly terms: string;
  readonly text: string;
  readonly heading: string | null;
  readonly heading_terms: string | null;
}

type SentenceRow = { readonly passage: number } & {
  readonly ordinal: number;
  readonly in_section: number;
  readonly start: number;
  readonly end: number;
};

interface HitArticle {
  readonly header: ArticleHeader;
  readonly titleTerms: readonly string[];
}

const PASSAGES = `
  SELECT p.id, p.article, p.ordinal, p.section, p."start", p."end", p.terms, p.text, s.heading, s.heading_terms
  FROM passages p LEFT JOIN sections s ON s.article = p.article AND s.ordinal = p.section
  WHERE p.id IN (SELECT value FROM json_each(?))`;

const SENTENCES = `
  SELECT passage, ordinal, in_section, "start", "end" FROM sentences
  WHERE passage IN (SELECT value FROM json_each(?)) ORDER BY passage, ordinal`;

const FACTS = `
  SELECT passage, sentence, type, label, "start", "end" FROM facts
  WHERE passage IN (SELECT value FROM json_each(?)) ORDER BY passage, "start", "end", ordinal`;

const ARTICLES = `
  SELECT seq, title_terms, ${HEADER_COLUMNS} FROM articles WHERE seq IN (SELECT value FROM json_each(?))`;

const FREQUENCIES = `
  SELECT coalesce(v.doc, 0) AS passages
  FROM json_each(?) j LEFT JOIN passage_vocabulary v ON v.term = lower(j.value) ORDER BY j.key`;

/** See `Store.searchPassages`. A handful of statements, however many hits. */
export function searchPassages(connection: SqliteConnection, search: PassageSearch): readonly PassageHit[] {
  const phrases = search.terms.filter((term) => term !== '').map(quoteTerm);
  if (phrases.length === 0 || search.limit < 1) return [];
  return connection.snapshot(() => loadHits(connection, findMatches(connection, phrases.join(' OR '), search)));
}

/** See `Store.passageFrequencies`. */
export function countPassages(connection: SqliteConnection, terms: readonly string[]): readonly number[] {
  const rows: readonly { readonly passages: number }[] = connection.statement(FREQUENCIES).all(JSON.stringify(terms));
  return rows.map((row) => row.passages);
}

function findMatches(connection: SqliteConnection, query: string, search: PassageSearch): readonly MatchRow[] {
  const filter = scopeFilter(connection, search.scope);
  if (!filter) return [];
  const sql = `
    SELECT i.rowid AS id, ${BM25} AS bm25 FROM passage_index i
    WHERE passage_index MATCH ? ${filter.condition} ORDER BY bm25 DESC, id LIMIT ?`;
  return connection.statement(sql).all(query, ...filter.values, Math.floor(search.limit));
}

function loadHits(connection: SqliteConnection, matches: readonly MatchRow[]): readonly PassageHit[] {
  if (matches.length === 0) return [];
  const ids = JSON.stringify(matches.map((match) => match.id));
  const passages: readonly PassageRow[] = connection.statement(PASSAGES).all(ids);
  const sentences: readonly SentenceRow[] = connection.statement(SENTENCES).all(ids);
  const facts: readonly FactRow[] = connection.statement(FACTS).all(ids);
  const passageById = new Map(passages.map((row) => [row.id, row]));
  const articles = loadArticles(connection, passages);
  const sentencesOf = groupByPassage(sentences, sentenceOf);
  const factsOf = groupByPassage(facts, factOf);
  return matches.map(({ id, bm25 }) => {
    const row = passageById.get(id);
    const article = row && articles.get(row.article);
    // Index and tables change in one transaction, so a match without its passage was not our doing.
    if (!article) throw new SyntaxError(`passage ${id} is in the index but not in the store`);
    return hitOf(row, article, sentencesOf.get(id) ?? [], factsOf.get(id) ?? [], bm25);
  });
}

function loadArticles(connection: SqliteConnection, passages: readonly PassageRow[]): ReadonlyMap<number, HitArticle> {
  const seqs = JSON.stringify([...new Set(passages.map((row) => row.article))]);
  const rows: readonly (HeaderRow & { readonly seq: number; readonly title_terms: string })[] = connection
    .statement(ARTICLES)
    .all(seqs);
  return new Map(rows.map((row) => [row.seq, { header: articleHeader(row), titleTerms: splitTerms(row.title_terms) }]));
}

function hitOf(
  row: PassageRow,
  article: HitArticle,
  sentences: readonly Sentence[],
  facts: readonly Fact[],
  bm25: number,
): PassageHit {
  const { ordinal, section, start, end, text } = row;
  const terms = sentences.length === 0 ? [] : row.terms.split('\n').map(splitTerms);
  return {
    id: row.id,
    article: article.header,
    ...(row.heading !== null && { heading: row.heading }),
    titleTerms: article.titleTerms,
    headingTerms: splitTerms(row.heading_terms ?? ''),
    passage: { ordinal, ...(section !== null && { section }), start, end, text, terms, sentences },
    facts,
    bm25,
  };
}

function sentenceOf({ ordinal, in_section, start, end }: SentenceRow): Sentence {
  return { ordinal, inSection: in_section, start, end };
}

function groupByPassage<Row extends { readonly passage: number }, Value>(
  rows: readonly Row[],
  read: (row: Row) => Value,
): ReadonlyMap<number, readonly Value[]> {
  const groups = new Map<number, Value[]>();
  for (const row of rows) {
    const group = groups.get(row.passage);
    if (group) group.push(read(row));
    else groups.set(row.passage, [read(row)]);
  }
  return groups;
}
