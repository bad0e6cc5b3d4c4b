import { LRUCache } from 'lru-cache';
import type { ArticleHeader, Sentence } from '../../domain.js';
import type { PassageHit } from '../passage-index.js';
import { StoreDamage } from '../store-damage.js';
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
} from '../tables/rows.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** A passage that is to become a hit. */
export interface ScoredPassage {
  readonly id: number;
  readonly bm25: number;
}

/** Gives the hits in the order of `scored`: to be asked within a snapshot. */
export type LoadHits = (scored: readonly ScoredPassage[]) => readonly PassageHit[];

type LoadedPassage = Omit<PassageHit, 'bm25'>;

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

/** As much as the passages of 20,000 sentences take. */
const REMEMBERED_BYTES = 16 * 1024 * 1024;

const REMEMBERED_ARTICLES = 1_000;

/** Different terms that passages share, so that each is kept once: 10 MB at most. */
const REMEMBERED_TERMS = 100_000;

const PASSAGES = `
  SELECT p.id, p.article, p.ordinal, p.section, p."start", p."end", p.terms, p.text, s.heading, s.heading_terms
  FROM passages p LEFT JOIN sections s ON s.article = p.article AND s.ordinal = p.section
  WHERE p.id IN (SELECT value FROM json_each(?))`;

const HEADERS = `
  SELECT a.seq, a.title_terms, ${HEADER_COLUMNS} FROM ${ARTICLES} WHERE a.seq IN (SELECT value FROM json_each(?))`;

const SENTENCES = `
  SELECT passage, ordinal, in_section, "start", "end", lead_ins, place FROM sentences
  WHERE passage IN (SELECT value FROM json_each(?)) ORDER BY passage, ordinal`;

const FACTS = `
  SELECT passage, sentence, type, label, "start", "end" FROM facts
  WHERE passage IN (SELECT value FROM json_each(?)) ORDER BY passage, "start", "end", ordinal`;

/**
 * Returns what loads hits. Nothing of a passage or its article ever changes, and no id is used again, so what was
 * loaded is remembered whatever happens to the articles.
 */
export function createHitLoader(connection: SqliteConnection): LoadHits {
  const articles = new LRUCache<number, HitArticle>({ max: REMEMBERED_ARTICLES });
  const known = new LRUCache<number, LoadedPassage>({ maxSize: REMEMBERED_BYTES, sizeCalculation: sizeOf });
  const split = createTermSplitter();

  const findArticles = (seqs: readonly number[]): ReadonlyMap<number, HitArticle | undefined> => {
    const found = new Map(seqs.map((seq) => [seq, articles.get(seq)]));
    const unknown = [...found.keys()].filter((seq) => !found.get(seq));
    for (const [seq, article] of loadArticles(connection, unknown)) {
      found.set(seq, article);
      articles.set(seq, article);
    }
    return found;
  };

  const load = (ids: readonly number[]): ReadonlyMap<number, LoadedPassage> => {
    if (ids.length === 0) return new Map();
    const wanted = JSON.stringify(ids);
    const rows: readonly PassageRow[] = connection.statement(PASSAGES).all(wanted);
    const sentences: readonly SentenceRow[] = connection.statement(SENTENCES).all(wanted);
    const facts: readonly FactRow[] = connection.statement(FACTS).all(wanted);
    const articleOf = findArticles(rows.map(({ article }) => article));
    const sentencesOf = groupByPassage(sentences, sentenceOf);
    const factsOf = groupByPassage(facts, factOf);
    const passageOf = (row: PassageRow): LoadedPassage => {
      const { id } = row;
      const article = articleOf.get(row.article);
      if (!article) throw new StoreDamage(`passage ${id} is of no article`);
      return { id, ...article, ...readPassage(row, split, sentencesOf.get(id) ?? []), facts: factsOf.get(id) ?? [] };
    };
    return new Map(rows.map((row) => [row.id, passageOf(row)]));
  };

  return (scored) => {
    const found = new Map(scored.map(({ id }) => [id, known.get(id)]));
    const unknown = [...found.keys()].filter((id) => !found.get(id));
    for (const [id, passage] of load(unknown)) {
      found.set(id, passage);
      known.set(id, passage);
    }
    return scored.map(({ id, bm25 }) => {
      const passage = found.get(id);
      // Index and tables change in one transaction, so a match without its passage was not our doing.
      if (!passage) throw new StoreDamage(`passage ${id} is in the index but not in the store`);
      return { ...passage, bm25 };
    });
  };
}

function loadArticles(connection: SqliteConnection, seqs: readonly number[]): ReadonlyMap<number, HitArticle> {
  if (seqs.length === 0) return new Map();
  const rows: readonly (HeaderRow & { readonly seq: number; readonly title_terms: string })[] = connection
    .statement(HEADERS)
    .all(JSON.stringify(seqs));
  return new Map(
    rows.map((row) => [row.seq, { article: articleHeader(row), titleTerms: splitTerms(row.title_terms) }]),
  );
}

function readPassage(
  { ordinal, section, start, end, text, terms, heading, heading_terms }: PassageRow,
  split: (line: string) => readonly string[],
  sentences: readonly Sentence[],
): Pick<LoadedPassage, 'heading' | 'headingTerms' | 'passage'> {
  return {
    ...(heading !== null && { heading }),
    headingTerms: split(heading_terms ?? ''),
    passage: {
      ordinal,
      ...(section !== null && { section }),
      start,
      end,
      text,
      terms: sentences.length === 0 ? [] : terms.split('\n').map(split),
      sentences,
    },
  };
}

/** Splits a line of terms as `splitTerms` does, but gives the same string for the same term, as far as it remembers. */
function createTermSplitter(): (line: string) => readonly string[] {
  const known = new Map<string, string>();
  const keepOnce = (term: string): string => {
    const before = known.get(term);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED_TERMS) known.clear();
    known.set(term, term);
    return term;
  };
  return (line) => splitTerms(line).map(keepOnce);
}

/** About the bytes that a passage takes, its terms being shared: what it is made of, counted by how many there are. */
function sizeOf({ passage, facts }: LoadedPassage): number {
  const terms = passage.terms.reduce((sum, ofSentence) => sum + ofSentence.length, 0);
  const labels = facts.reduce((sum, { label }) => sum + label.length, 0);
  return 500 + 2 * (passage.text.length + labels) + 8 * terms + 60 * passage.sentences.length + 120 * facts.length;
}
