import type { Span } from '../../domain.js';
import type { SliceRequest } from '../holdings.js';
import { all, type SqlWork } from '../sql.js';

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

/**
 * See `HeldArticles.slices`: one statement where passages hold all spans, another for what they don't. Databases count
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
    return row && slices[place] === undefined && isCurrent({ ...request, row }) ? [{ ...request, row }] : [];
  });
  if (open.length === 0) return slices;
  const textOf = yield* readTexts(open);
  return slices.map((slice, place) => {
    const request = wanted[place];
    const row = rowOf.get(place);
    if (slice !== undefined || !request || !row) return slice;
    const text = isCurrent({ ...request, row }) ? textOf.get(row.seq) : undefined;
    return text === undefined ? undefined : cut(text, 0, request.span);
  });
}

interface OpenRequest extends SliceRequest {
  readonly row: WantedRow;
}

/** Whole texts of articles. */
function* readTexts(open: readonly OpenRequest[]): SqlWork<ReadonlyMap<number, string>> {
  const rows = yield* all<TextRow>(TEXTS, [...new Set(open.map(({ row }) => row.seq))]);
  return new Map(rows.map(({ seq, text }) => [seq, text]));
}

function isCurrent({ textHash, row }: OpenRequest): boolean {
  return textHash === row.text_hash;
}

function cut(text: string, textStart: number, { start, end }: Span): string | undefined {
  const [from, to] = [start - textStart, end - textStart];
  return from >= 0 && from <= to && to <= text.length ? text.slice(from, to) : undefined;
}
