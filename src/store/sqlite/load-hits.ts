import type { ArticleHeader, Fact, Sentence } from '../../domain.js';
import type { PassageHit } from '../passage-index.js';
import type { TermsOfPassage } from '../score-passages.js';
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

/** A passage that may be a hit, with all but its sentences and facts. */
export interface CandidatePassage extends TermsOfPassage, CandidateArticle {
  readonly id: number;
  readonly row: PassageRow;
}

export interface ScoredPassage {
  readonly candidate: CandidatePassage;
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

interface CandidateArticle {
  readonly article: ArticleHeader;
  readonly title: readonly string[];
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

/** In the order of `ids`. */
export function loadCandidates(connection: SqliteConnection, ids: readonly number[]): readonly CandidatePassage[] {
  if (ids.length === 0) return [];
  const rows: readonly PassageRow[] = connection.statement(PASSAGES).all(JSON.stringify(ids));
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const articles = loadArticles(connection, rows);
  return ids.map((id) => {
    const row = rowById.get(id);
    const article = row && articles.get(row.article);
    // Index and tables change in one transaction, so a match without its passage was not our doing.
    if (!article) throw new StoreDamage(`passage ${id} is in the index but not in the store`);
    return {
      id,
      row,
      ...article,
      sentences: row.terms === '' ? [] : row.terms.split('\n').map(splitTerms),
      heading: splitTerms(row.heading_terms ?? ''),
    };
  });
}

function loadArticles(
  connection: SqliteConnection,
  passages: readonly PassageRow[],
): ReadonlyMap<number, CandidateArticle> {
  const seqs = JSON.stringify([...new Set(passages.map((row) => row.article))]);
  const rows: readonly (HeaderRow & { readonly seq: number; readonly title_terms: string })[] = connection
    .statement(HEADERS)
    .all(seqs);
  return new Map(rows.map((row) => [row.seq, { article: articleHeader(row), title: splitTerms(row.title_terms) }]));
}

/** In the order of `scored`. */
export function loadHits(connection: SqliteConnection, scored: readonly ScoredPassage[]): readonly PassageHit[] {
  if (scored.length === 0) return [];
  const ids = JSON.stringify(scored.map(({ candidate }) => candidate.id));
  const sentences: readonly SentenceRow[] = connection.statement(SENTENCES).all(ids);
  const facts: readonly FactRow[] = connection.statement(FACTS).all(ids);
  const sentencesOf = groupByPassage(sentences, sentenceOf);
  const factsOf = groupByPassage(facts, factOf);
  return scored.map(({ candidate, bm25 }) =>
    hitOf(candidate, sentencesOf.get(candidate.id) ?? [], factsOf.get(candidate.id) ?? [], bm25),
  );
}

function hitOf(
  { row, article, ...terms }: CandidatePassage,
  sentences: readonly Sentence[],
  facts: readonly Fact[],
  bm25: number,
): PassageHit {
  const { id, ordinal, section, start, end, text, heading } = row;
  return {
    id,
    article,
    ...(heading !== null && { heading }),
    titleTerms: terms.title,
    headingTerms: terms.heading,
    passage: {
      ordinal,
      ...(section !== null && { section }),
      start,
      end,
      text,
      // Of a single sentence without terms nothing is written.
      terms: terms.sentences.length === 0 ? sentences.map(() => []) : terms.sentences,
      sentences,
    },
    facts,
    bm25,
  };
}
