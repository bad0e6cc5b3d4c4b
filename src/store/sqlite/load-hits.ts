import type { ArticleHeader, Fact, Sentence } from '../../domain.js';
import type { PassageHit } from '../passage-index.js';
import { StoreDamage } from '../store-damage.js';
import type { SqliteConnection } from './sqlite-connection.js';
import {
  ARTICLES,
  articleHeader,
  type FactRow,
  factOf,
  groupByPassage,
  HEADER_COLUMNS,
  type HeaderRow,
  type SentenceRow,
  sentenceOf,
  splitTerms,
} from './sqlite-rows.js';

/** A passage that is to become a hit. */
export interface ScoredPassage {
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

interface HitArticle {
  readonly article: ArticleHeader;
  readonly titleTerms: readonly string[];
}

const PASSAGES = `
  SELECT p.id, p.article, p.ordinal, p.section, p."start", p."end", p.terms, p.text, s.heading, s.heading_terms
  FROM passages p LEFT JOIN sections s ON s.article = p.article AND s.ordinal = p.section
  WHERE p.id IN (SELECT value FROM json_each(?))`;

const HEADERS = `
  SELECT a.seq, a.title_terms, ${HEADER_COLUMNS} FROM ${ARTICLES} WHERE a.seq IN (SELECT value FROM json_each(?))`;

const SENTENCES = `
  SELECT passage, ordinal, in_section, "start", "end" FROM sentences
  WHERE passage IN (SELECT value FROM json_each(?)) ORDER BY passage, ordinal`;

const FACTS = `
  SELECT passage, sentence, type, label, "start", "end" FROM facts
  WHERE passage IN (SELECT value FROM json_each(?)) ORDER BY passage, "start", "end", ordinal`;

/** In the order of `scored`. */
export function loadHits(connection: SqliteConnection, scored: readonly ScoredPassage[]): readonly PassageHit[] {
  if (scored.length === 0) return [];
  const ids = JSON.stringify(scored.map(({ id }) => id));
  const passages: readonly PassageRow[] = connection.statement(PASSAGES).all(ids);
  const sentences: readonly SentenceRow[] = connection.statement(SENTENCES).all(ids);
  const facts: readonly FactRow[] = connection.statement(FACTS).all(ids);
  const passageById = new Map(passages.map((row) => [row.id, row]));
  const articles = loadArticles(connection, passages);
  const sentencesOf = groupByPassage(sentences, sentenceOf);
  const factsOf = groupByPassage(facts, factOf);
  return scored.map(({ id, bm25 }) => {
    const row = passageById.get(id);
    const article = row && articles.get(row.article);
    if (!article) throw new StoreDamage(`passage ${id} is of no article`);
    return hitOf(row, article, sentencesOf.get(id) ?? [], factsOf.get(id) ?? [], bm25);
  });
}

function loadArticles(connection: SqliteConnection, passages: readonly PassageRow[]): ReadonlyMap<number, HitArticle> {
  const seqs = JSON.stringify([...new Set(passages.map((row) => row.article))]);
  const rows: readonly (HeaderRow & { readonly seq: number; readonly title_terms: string })[] = connection
    .statement(HEADERS)
    .all(seqs);
  return new Map(
    rows.map((row) => [row.seq, { article: articleHeader(row), titleTerms: splitTerms(row.title_terms) }]),
  );
}

function hitOf(
  row: PassageRow,
  { article, titleTerms }: HitArticle,
  sentences: readonly Sentence[],
  facts: readonly Fact[],
  bm25: number,
): PassageHit {
  const { id, ordinal, section, start, end, text, heading } = row;
  const terms = sentences.length === 0 ? [] : row.terms.split('\n').map(splitTerms);
  return {
    id,
    article,
    ...(heading !== null && { heading }),
    titleTerms,
    headingTerms: splitTerms(row.heading_terms ?? ''),
    passage: { ordinal, ...(section !== null && { section }), start, end, text, terms, sentences },
    facts,
    bm25,
  };
}
