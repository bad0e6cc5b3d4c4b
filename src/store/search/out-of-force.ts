import { all, asking, type SqlWork } from '../sql.js';

/** An article that may not be quoted, of a collection that is held. */
export interface OutArticle {
  readonly seq: number;
  readonly id: string;
  readonly collection: number;
  readonly language: string;
  /** Its passages have ids that follow one another, from `first` on. */
  readonly first: number;
  readonly passages: number;
  readonly sentences: number;
  readonly terms: number;
  readonly indexed_terms: number;
}

/** Which articles may not be quoted, and how long that is so: from `since` on, until the next window begins or ends. */
export interface OutOfForce {
  readonly articles: readonly OutArticle[];
  readonly since: string;
  /** Excluded; absent where no window is left to begin or to end. */
  readonly until?: string;
}

interface WindowRow {
  readonly id: string;
  /** When it comes into force, of what isn't yet; else `null`. */
  readonly from_at: string | null;
}

/** What is out of force at an instant. By keys of an index each, so that what has no window costs nothing. */
const OUT = `
  SELECT article_id AS id, from_at FROM article_lives WHERE from_at > $1
  UNION ALL SELECT article_id AS id, NULL AS from_at FROM article_lives WHERE until_at <= $1`;

const NEXT_END = 'SELECT min(until_at) AS next FROM article_lives WHERE until_at > $1';

const ARTICLES = `
  SELECT seq, id, collection, language, first_passage AS first, passage_count AS passages, sentence_count AS sentences,
    term_count AS terms, indexed_term_count AS indexed_terms
  FROM articles WHERE id = ANY($1) ORDER BY seq`;

/** What is to be asked to know it at an instant (ISO 8601), for `listOut`. */
export function askOut(now: string) {
  return [asking(OUT, now), asking(NEXT_END, now)] as const;
}

export type OutRows = [readonly WindowRow[], readonly { readonly next: string | null }[]];

/** What is out of force of these collections. */
export function* listOut(now: string, [windows, [end]]: OutRows, collections: readonly number[]): SqlWork<OutOfForce> {
  const ids = [...new Set(windows.map(({ id }) => id))];
  const found = ids.length === 0 ? [] : yield* all<OutArticle>(ARTICLES, ids);
  const changes = [end?.next, ...windows.map(({ from_at }) => from_at)].filter((at) => typeof at === 'string');
  const [until] = changes.sort();
  const articles = found.filter(({ collection }) => collections.includes(collection));
  return { articles, since: now, ...(until !== undefined && { until }) };
}

/** Whether the same is out of force at an instant (ISO 8601). */
export function isStill({ since, until }: OutOfForce, now: string): boolean {
  return since <= now && (until === undefined || now < until);
}
