import { LRUCache } from 'lru-cache';
import type { ArticleHeader, Sentence } from '../../domain.js';
import type { PassageHit } from '../passage-index.js';
import { asking, type SqlWork, together } from '../sql.js';
import { StoreDamage } from '../store-damage.js';
import {
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

/** A passage that is to become a hit. */
export interface ScoredPassage {
  readonly id: number;
  readonly bm25: number;
}

/** Gives the hits in the order of `scored`: to be asked within a snapshot. */
export type LoadHits = (scored: readonly ScoredPassage[]) => SqlWork<readonly PassageHit[]>;

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

interface TitleRow {
  readonly seq: number;
  readonly title_terms: string;
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
  WHERE p.id = ANY($1)`;

/**
 * Of the passages, so that they needn't be read first. Their articles are listed on their own: else PostgreSQL, as long
 * as it has no statistics, looks for the passages in each article that there is.
 */
const HEADERS = `
  SELECT a.seq, a.title_terms, ${HEADER_COLUMNS}
  FROM (SELECT DISTINCT p.article FROM passages p WHERE p.id = ANY($1)) w
  JOIN articles a ON a.seq = w.article JOIN collections c ON c.id = a.collection`;

const SENTENCES = `
  SELECT passage, ordinal, in_section, "start", "end", lead_ins, place FROM sentences
  WHERE passage = ANY($1) ORDER BY passage, ordinal`;

const FACTS = `
  SELECT passage, sentence, type, label, "start", "end" FROM facts
  WHERE passage = ANY($1) ORDER BY passage, "start", "end", ordinal`;

/**
 * Returns what loads hits. Nothing of a passage or its article ever changes, and no id is used again, so what was
 * loaded is remembered whatever happens to the articles.
 */
export function createHitLoader(): LoadHits {
  const articles = new LRUCache<number, HitArticle>({ max: REMEMBERED_ARTICLES });
  const known = new LRUCache<number, LoadedPassage>({ maxSize: REMEMBERED_BYTES, sizeCalculation: sizeOf });
  const split = createTermSplitter();

  /** The same object for the same article, as far as it is remembered. */
  const keepArticle = (row: HeaderRow & TitleRow): HitArticle => {
    const article = articles.get(row.seq) ?? { article: articleHeader(row), titleTerms: splitTerms(row.title_terms) };
    articles.set(row.seq, article);
    return article;
  };

  function* load(ids: readonly number[]): SqlWork<ReadonlyMap<number, LoadedPassage>> {
    if (ids.length === 0) return new Map();
    const [rows, headers, sentences, facts] = yield* together<
      [readonly PassageRow[], readonly (HeaderRow & TitleRow)[], readonly SentenceRow[], readonly FactRow[]]
    >(asking(PASSAGES, ids), asking(HEADERS, ids), asking(SENTENCES, ids), asking(FACTS, ids));
    const articleOf = new Map(headers.map((row) => [row.seq, keepArticle(row)]));
    const sentencesOf = groupByPassage(sentences, sentenceOf);
    const factsOf = groupByPassage(facts, factOf);
    const passageOf = (row: PassageRow): LoadedPassage => {
      const { id } = row;
      const article = articleOf.get(row.article);
      if (!article) throw new StoreDamage(`passage ${id} is of no article`);
      return { id, ...article, ...readPassage(row, split, sentencesOf.get(id) ?? []), facts: factsOf.get(id) ?? [] };
    };
    return new Map(rows.map((row) => [row.id, passageOf(row)]));
  }

  return function* (scored) {
    const found = new Map(scored.map(({ id }) => [id, known.get(id)]));
    const unknown = [...found.keys()].filter((id) => !found.get(id));
    for (const [id, passage] of yield* load(unknown)) {
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
