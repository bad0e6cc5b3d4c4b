import { z } from 'zod';
import type { ArticleSheet } from '../holdings.js';
import type { ArticleRecord, SheetLine, Suggestion } from '../indexed-article.js';
import { parseStored } from '../parse-stored.js';
import { first, insert, type SqlWork } from '../sql.js';
import { storedLeadIns, storedPlace } from '../stored-place.js';
import { pack, unpack } from './pack.js';
import { ARTICLES, articleHeader, HEADER_COLUMNS, type HeaderRow } from './rows.js';

const IS_HELD = 'a.collection = ANY($1) AND a.id = $2';

const SHEET = `
  SELECT ${HEADER_COLUMNS}, s.lines FROM ${ARTICLES} LEFT JOIN sheets s ON s.article = a.seq WHERE ${IS_HELD}`;

const SUGGESTIONS = `SELECT s.suggestions FROM articles a JOIN sheets s ON s.article = a.seq WHERE ${IS_HELD}`;

const span = { start: z.number(), end: z.number() };

const storedLines: z.ZodType<readonly SheetLine[]> = z.array(
  z.object({
    group: z.enum(['who', 'what', 'where', 'when', 'how_many']),
    heading: z.exactOptional(z.string()),
    sentence: z.object({
      ordinal: z.number(),
      inSection: z.number(),
      ...span,
      leadIns: z.exactOptional(storedLeadIns),
      place: z.exactOptional(storedPlace),
    }),
    values: z.array(z.object(span)),
  }),
);

const storedSuggestions: z.ZodType<readonly Suggestion[]> = z.array(
  z.object({
    question: z.string(),
    type: z.enum(['role', 'person', 'organization', 'place', 'date', 'quantity', 'definition']),
  }),
);

/** Keeps what was chosen of an article; `article` is its row. */
export function* insertSheet(
  article: number,
  { sheet, suggestions }: Pick<ArticleRecord, 'sheet' | 'suggestions'>,
): SqlWork<void> {
  yield* insert('sheets', ['article', 'lines', 'suggestions'], [[article, packJson(sheet), packJson(suggestions)]]);
}

/** Of an article of one of the collections. */
export function* readSheet(collections: readonly number[], id: string): SqlWork<ArticleSheet | undefined> {
  const row = yield* first<HeaderRow & { readonly lines: Uint8Array | null }>(SHEET, collections, id);
  if (!row) return undefined;
  const lines = row.lines ? parseStored(storedLines, unpackJson(row.lines), 'fact sheet of an article') : [];
  return { article: articleHeader(row), lines };
}

/** As `readSheet`. */
export function* readSuggestions(collections: readonly number[], id: string): SqlWork<readonly Suggestion[]> {
  const row = yield* first<{ readonly suggestions: Uint8Array }>(SUGGESTIONS, collections, id);
  return row ? parseStored(storedSuggestions, unpackJson(row.suggestions), 'suggestions of an article') : [];
}

function packJson(value: unknown): Uint8Array {
  return pack(JSON.stringify(value));
}

function unpackJson(packed: Uint8Array): string {
  return unpack(packed).toString('utf8');
}
