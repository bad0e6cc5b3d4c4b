import type { Article, ArticleFormat, ArticleHeader, Fact, FactType, Sentence } from '../../domain.js';
import { parseStored } from '../parse-stored.js';
import { storedLeadIns, storedPlace } from '../stored-place.js';

/** The columns of an article's header, as `articleHeader` reads them, of `ARTICLES`. */
export const HEADER_COLUMNS = `a.id, c.name AS collection, a.origin, a.name, a.title, a.source, a.url, a.language,
  a.content_hash, a.text_hash, a.format, a.published_at, a.revised_at`;

export const ARTICLES = 'articles a JOIN collections c ON c.id = a.collection';

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
  readonly text_hash: string;
  readonly format: ArticleFormat;
  readonly published_at: string | null;
  readonly revised_at: string;
}

export interface ArticleRow extends HeaderRow {
  readonly text: string;
}

export interface SentenceRow {
  readonly passage: number;
  readonly ordinal: number;
  readonly in_section: number;
  readonly start: number;
  readonly end: number;
  readonly lead_ins: string | null;
  readonly place: string | null;
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
    textHash: row.text_hash,
    format: row.format,
    ...(row.published_at !== null && { publishedAt: row.published_at }),
    revisedAt: row.revised_at,
  };
}

export function articleOf(row: ArticleRow): Article {
  return { ...articleHeader(row), text: row.text };
}

export function sentenceOf({ ordinal, in_section, start, end, lead_ins, place }: SentenceRow): Sentence {
  return {
    ordinal,
    inSection: in_section,
    start,
    end,
    ...(lead_ins !== null && { leadIns: parseStored(storedLeadIns, lead_ins, 'what leads a sentence in') }),
    ...(place !== null && { place: parseStored(storedPlace, place, 'the place of a sentence') }),
  };
}

export function factOf({ sentence, type, label, start, end }: FactRow): Fact {
  return { type, label, sentence, start, end };
}

/** Rows of passages in the order that they come in, by passage. */
export function groupByPassage<Row extends { readonly passage: number }, Value>(
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

/** Terms as one line of a `terms` column. Throws `RangeError` for a term that could not be told from its neighbours. */
export function joinTerms(terms: readonly string[]): string {
  const odd = terms.find((term) => term === '' || /[\s\p{Cc}]/u.test(term));
  if (odd !== undefined) throw new RangeError(`a term must be a word without white space, not ${JSON.stringify(odd)}`);
  return terms.join(' ');
}

export function splitTerms(line: string): readonly string[] {
  return line === '' ? [] : line.split(' ');
}
