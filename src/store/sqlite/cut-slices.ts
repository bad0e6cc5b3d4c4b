import type { Span } from '../../domain.js';
import type { SliceRequest } from '../holdings.js';
import { unpack } from '../tables/pack.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** A text that a request may be cut from, and where in the article it begins. */
interface TextRow {
  readonly key: number;
  readonly start: number;
  readonly text: string;
}

/** The article of each request, as far as it is held. */
const WANTED = `
  json_each(?1) j JOIN articles a ON a.id = j.value ->> 'articleId'
    AND a.collection IN (SELECT value FROM json_each(?2))`;

const IS_CURRENT = "a.text_hash = j.value ->> 'textHash'";

/**
 * The passage that a span begins in, which mostly holds all of it: then its article's text, which may be long, isn't
 * read.
 */
const PASSAGES = `
  SELECT j.key, p."start", p.text FROM ${WANTED} AND ${IS_CURRENT} JOIN passages p ON p.id = (
    SELECT id FROM passages WHERE article = a.seq AND "start" <= j.value ->> 'start' ORDER BY "start" DESC LIMIT 1)`;

const TEXTS = `SELECT j.key, 0 AS "start", a.text FROM ${WANTED} AND ${IS_CURRENT}`;

const EDITIONS = `
  SELECT j.key, e.text FROM ${WANTED}
  JOIN editions e ON e.article_id = a.id AND e.text_hash = j.value ->> 'textHash'`;

/**
 * See `HeldArticles.slices`: one query for each kind of text that it needs. SQLite counts code points, so the cut isn't
 * made there.
 */
export function cutSlices(
  connection: SqliteConnection,
  list: string,
  wanted: readonly SliceRequest[],
): readonly (string | undefined)[] {
  const slices: (string | undefined)[] = wanted.map(() => undefined);

  /** Only what is still to be cut is asked for. */
  const cutFrom = (load: (requests: string) => readonly TextRow[]): void => {
    const open = wanted.flatMap(({ articleId, textHash, span }, place) =>
      slices[place] === undefined ? [{ place, articleId, textHash, start: span.start, end: span.end }] : [],
    );
    if (open.length === 0) return;
    for (const { key, start, text } of load(JSON.stringify(open))) {
      const request = open[key];
      if (request) slices[request.place] = cut(text, start, request);
    }
  };

  cutFrom((requests) => connection.statement(PASSAGES).all(requests, list));
  cutFrom((requests) => connection.statement(TEXTS).all(requests, list));
  cutFrom((requests) => {
    const rows: readonly { readonly key: number; readonly text: Uint8Array }[] = connection
      .statement(EDITIONS)
      .all(requests, list);
    return rows.map(({ key, text }) => ({ key, start: 0, text: unpack(text).toString('utf8') }));
  });
  return slices;
}

function cut(text: string, textStart: number, { start, end }: Span): string | undefined {
  const [from, to] = [start - textStart, end - textStart];
  return from >= 0 && from <= to && to <= text.length ? text.slice(from, to) : undefined;
}
