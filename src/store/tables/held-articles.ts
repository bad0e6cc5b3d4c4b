import type { Article, ArticleHeader, CollectionSummary, Section } from '../../domain.js';
import { beside } from '../beside.js';
import type { HeldCollections, HeldReader } from '../held-reader.js';
import type { ArticleOutline, DatedSlices, HeldArticles, SliceRequest } from '../holdings.js';
import { all, asking, first, type SqlLedger, type SqlWork, together } from '../sql.js';
import { readKeys } from './article-keys.js';
import { cutSlices } from './cut-slices.js';
import { readEdition } from './read-edition.js';
import { readFreshness } from './read-freshness.js';
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
} from './rows.js';
import { readSheet, readSuggestions } from './sheets.js';

const IS_HELD = 'a.collection = ANY($1)';

const HEADERS = `SELECT ${HEADER_COLUMNS} FROM ${ARTICLES} WHERE ${IS_HELD} ORDER BY a.seq`;

const ARTICLE = `SELECT ${HEADER_COLUMNS}, a.text FROM ${ARTICLES} WHERE ${IS_HELD} AND a.id = $2`;

const SEQ = `SELECT a.seq FROM articles a WHERE ${IS_HELD} AND a.id = $2`;

const SECTIONS = 'SELECT ordinal, heading, level, "start", "end" FROM sections WHERE article = $1 ORDER BY ordinal';

const PASSAGES = 'SELECT id, ordinal, section, "start", "end" FROM passages WHERE article = $1 ORDER BY ordinal';

const SENTENCES = `
  SELECT s.passage, s.ordinal, s.in_section, s."start", s."end", s.lead_ins, s.place
  FROM passages p JOIN sentences s ON s.passage = p.id WHERE p.article = $1 ORDER BY s.ordinal`;

const FACTS = `
  SELECT f.passage, f.sentence, f.type, f.label, f."start", f."end"
  FROM passages p JOIN facts f ON f.passage = p.id WHERE p.article = $1 ORDER BY f."start", f."end", f.ordinal`;

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
  WHERE a.place <= $2 ORDER BY ${NEWEST_FIRST}`;

/** The same without some of the articles. */
const NEWEST_BUT = NEWEST.replace(`WHERE ${IS_HELD}`, `WHERE ${IS_HELD} AND NOT a.id = ANY($3)`);

export function createHeldArticles(held: HeldReader<HeldCollections>): SqlLedger<HeldArticles> {
  return {
    headers: () => held(readHeaders),
    article: (id) => held((now) => readArticle(now, id)),
    outline: (id) => held((now) => readOutline(now, id)),
    sheet: (id) => held((now) => readSheet(inForce(now, id), id)),
    suggestions: (id) => held((now) => readSuggestions(inForce(now, id), id)),
    keys: (ids) => held((now) => readKeys(now, ids)),
    slices: (wanted) => held((now) => cutInForce(now, wanted)),
    datedSlices: (wanted) => held((now) => cutDated(now, wanted)),
    edition: (id, textHash) => held(({ collections }) => readEdition(collections, id, textHash)),
    summaries: (newest) => held((now) => readSummaries(now, newest)),
  };
}

/** Of an article that is out of force nothing is held. */
function inForce({ collections, outIds }: HeldCollections, id: string): readonly number[] {
  return outIds?.has(id) ? [] : collections;
}

/** What is out of force is cut from no more than what is gone. */
function* cutInForce(
  { collections, outIds }: HeldCollections,
  wanted: readonly SliceRequest[],
): SqlWork<readonly (string | undefined)[]> {
  const slices = yield* cutSlices(collections, wanted);
  return outIds ? slices.map((slice, at) => (outIds.has(wanted[at]?.articleId ?? '') ? undefined : slice)) : slices;
}

function* cutDated(now: HeldCollections, wanted: readonly SliceRequest[]): SqlWork<DatedSlices> {
  const ids = new Set(wanted.map(({ articleId }) => articleId).filter((id) => !now.outIds?.has(id)));
  const [slices, freshness] = yield* beside(cutInForce(now, wanted), readFreshness(now.collections, [...ids]));
  return { slices, freshness };
}

function* readHeaders({ collections, outIds }: HeldCollections): SqlWork<readonly ArticleHeader[]> {
  const rows = yield* all<HeaderRow>(HEADERS, collections);
  return rows.filter(({ id }) => !outIds?.has(id)).map(articleHeader);
}

function* readArticle({ collections }: HeldCollections, id: string): SqlWork<Article | undefined> {
  const row = yield* first<ArticleRow>(ARTICLE, collections, id);
  return row && articleOf(row);
}

function* readSummaries(
  { collections, outIds }: HeldCollections,
  newest: number,
): SqlWork<readonly CollectionSummary[]> {
  if (!outIds) return summarize(yield* all<SummaryRow>(NEWEST, collections, newest));
  return summarize(yield* all<SummaryRow>(NEWEST_BUT, collections, newest, [...outIds]));
}

function* readOutline({ collections }: HeldCollections, id: string): SqlWork<ArticleOutline | undefined> {
  const row = yield* first<{ readonly seq: number }>(SEQ, collections, id);
  if (!row) return undefined;
  const [sections, passages, sentences, facts] = yield* together<
    [readonly Section[], readonly PassageRow[], readonly SentenceRow[], readonly FactRow[]]
  >(asking(SECTIONS, row.seq), asking(PASSAGES, row.seq), asking(SENTENCES, row.seq), asking(FACTS, row.seq));
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
