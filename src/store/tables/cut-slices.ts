import type { Span } from '../../domain.js';
import type { SliceRequest } from '../holdings.js';
import { all, asking, type SqlWork, together } from '../sql.js';
import { unpack } from './pack.js';

/** A request whose article is held. */
interface WantedRow {
  readonly place: number;
  readonly seq: number;
  /** Of the article as it is now. */
  readonly text_hash: string;
  /** Of the passage that the span begins in; NULL where there is none, or where another edition is asked for. */
  readonly start: number | null;
  readonly text: string | null;
}

interface TextRow {
  readonly seq: number;
  readonly text: string;
}

interface EditionRow {
  readonly article_id: string;
  readonly text_hash: string;
  readonly text: Uint8Array;
}

/** So many requests are looked up by one statement, whose text names each of their values. */
const MOST_AT_ONCE = 40;

/** Looked up one by one: where passages are joined, PostgreSQL reads all that there are. */
function ofPassage(column: string): string {
  return `CASE WHEN a.text_hash = w.text_hash THEN (
      SELECT p.${column} FROM passages p WHERE p.article = a.seq AND p."start" <= w."start"
      ORDER BY p."start" DESC LIMIT 1) END`;
}

/**
 * The passage that a span begins in, which mostly holds all of it: then its article's text, which may be long, isn't
 * read.
 */
function lookingUp(count: number): string {
  const requests = Array.from({ length: count }, (_, i) => {
    const [place, id, hash, start] = [2, 3, 4, 5].map((from) => `$${from + 4 * i}`);
    return `(CAST(${place} AS bigint), CAST(${id} AS text), CAST(${hash} AS text), CAST(${start} AS bigint))`;
  });
  return `
    WITH wanted (place, id, text_hash, "start") AS (VALUES ${requests.join(', ')})
    SELECT w.place, a.seq, a.text_hash, ${ofPassage('"start"')} AS "start", ${ofPassage('text')} AS text
    FROM wanted w JOIN articles a ON a.id = w.id AND a.collection = ANY($1)`;
}

/** By how many requests they look up. */
const LOOKING_UP = Array.from({ length: MOST_AT_ONCE + 1 }, (_, count) => lookingUp(count));

const TEXTS = 'SELECT seq, text FROM articles WHERE seq = ANY($1)';

const EDITIONS = `
  SELECT article_id, text_hash, text FROM editions WHERE article_id = ANY($1) AND text_hash = ANY($2)`;

/**
 * See `HeldArticles.slices`: one statement where passages hold all spans, two more for what they don't. Databases count
 * code points, so the cut isn't made there.
 */
export function* cutSlices(
  collections: readonly number[],
  wanted: readonly SliceRequest[],
): SqlWork<readonly (string | undefined)[]> {
  const slices: (string | undefined)[] = [];
  for (let from = 0; from < wanted.length; from += MOST_AT_ONCE) {
    slices.push(...(yield* cutSome(collections, wanted.slice(from, from + MOST_AT_ONCE))));
  }
  return slices;
}

function* cutSome(
  collections: readonly number[],
  wanted: readonly SliceRequest[],
): SqlWork<readonly (string | undefined)[]> {
  const values = wanted.flatMap(({ articleId, textHash, span }, place) => [place, articleId, textHash, span.start]);
  const rows = yield* all<WantedRow>(LOOKING_UP[wanted.length] ?? '', collections, ...values);
  const rowOf = new Map(rows.map((row) => [row.place, row]));
  const slices = wanted.map(({ span }, place) => {
    const { text, start } = rowOf.get(place) ?? {};
    return typeof text === 'string' ? cut(text, start ?? 0, span) : undefined;
  });
  const open = wanted.flatMap((request, place) => {
    const row = rowOf.get(place);
    return row && slices[place] === undefined ? [{ ...request, row }] : [];
  });
  if (open.length === 0) return slices;
  const textOf = yield* readTexts(open);
  return slices.map((slice, place) => {
    const request = wanted[place];
    const row = rowOf.get(place);
    if (slice !== undefined || !request || !row) return slice;
    const text = textOf({ ...request, row });
    return text === undefined ? undefined : cut(text, 0, request.span);
  });
}

interface OpenRequest extends SliceRequest {
  readonly row: WantedRow;
}

/** Whole texts: those of articles that are as they are asked for, and editions of the others. */
function* readTexts(open: readonly OpenRequest[]): SqlWork<(request: OpenRequest) => string | undefined> {
  const current = open.filter(isCurrent);
  const former = open.filter((request) => !isCurrent(request));
  const [texts, editions] = yield* together<[readonly TextRow[], readonly EditionRow[]]>(
    asking(TEXTS, [...new Set(current.map(({ row }) => row.seq))]),
    asking(
      EDITIONS,
      [...new Set(former.map(({ articleId }) => articleId))],
      [...new Set(former.map(({ textHash }) => textHash))],
    ),
  );
  const textOf = new Map(texts.map(({ seq, text }) => [seq, text]));
  const editionOf = new Map(
    editions.map(({ article_id, text_hash, text }) => [keyOf(article_id, text_hash), text] as const),
  );
  return (request) => {
    if (isCurrent(request)) return textOf.get(request.row.seq);
    const packed = editionOf.get(keyOf(request.articleId, request.textHash));
    return packed && unpack(packed).toString('utf8');
  };
}

function isCurrent({ textHash, row }: OpenRequest): boolean {
  return textHash === row.text_hash;
}

function keyOf(articleId: string, textHash: string): string {
  return `${textHash} ${articleId}`;
}

function cut(text: string, textStart: number, { start, end }: Span): string | undefined {
  const [from, to] = [start - textStart, end - textStart];
  return from >= 0 && from <= to && to <= text.length ? text.slice(from, to) : undefined;
}
