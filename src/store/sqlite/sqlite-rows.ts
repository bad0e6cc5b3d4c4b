import type { ArticleHeader, Fact, FactType } from '../../domain.js';

/** The columns of an article's header, as `articleHeader` reads them. */
export const HEADER_COLUMNS =
  'id, collection, origin, name, title, source, url, language, content_hash, published_at, revised_at';

export interface HeaderRow {
  readonly id: string;
  readonly collection: string;
  readonly origin: string;
  readonly name: string;
  readonly title: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly content_hash: string;
  readonly published_at: string | null;
  readonly revised_at: string;
}

export interface FactRow {
  readonly passage: number;
  readonly sentence: number;
  readonly type: FactType;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export function articleHeader(row: HeaderRow): ArticleHeader {
  return {
    id: row.id,
    collection: row.collection,
    origin: row.origin,
    name: row.name,
    title: row.title,
    ...(row.source !== null && { source: row.source }),
    ...(row.url !== null && { url: row.url }),
    language: row.language,
    contentHash: row.content_hash,
    ...(row.published_at !== null && { publishedAt: row.published_at }),
    revisedAt: row.revised_at,
  };
}

export function factOf({ sentence, type, label, start, end }: FactRow): Fact {
  return { type, label, sentence, start, end };
}

/** Terms as one line of a `terms` column. Throws `RangeError` for a term that could not be told from its neighbours. */
export function joinTerms(terms: readonly string[]): string {
  const odd = terms.find((term) => term === '' || /[\s\p{Cc}]/u.test(term));
  if (odd !== undefined) throw new RangeError(`a term must be a word without white space, not ${JSON.stringify(odd)}`);
  return terms.join(' ');
}

export function splitTerms(line: string): readonly string[] {
  return line === '' ? [] : line.split(' ');
}

/** A term as a full-text phrase: quoted, so that nothing in it is read as syntax. */
export function quoteTerm(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
