import { groupByPassage } from '../tables/rows.js';
import type { PendingPassage } from '../vector-shelf.js';
import type { SqliteConnection } from './sqlite-connection.js';

interface PassageRow {
  readonly id: number;
  readonly title: string;
  readonly heading: string | null;
  readonly start: number;
  readonly text: string;
}

interface SpanRow {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

const PASSAGES = `
  SELECT p.id, a.title, h.heading, p."start", p.text
  FROM json_each(?) j CROSS JOIN passages p ON p.id = j.value JOIN articles a ON a.seq = p.article
  LEFT JOIN sections h ON h.article = p.article AND h.ordinal = p.section ORDER BY j.key`;

const SENTENCES = `
  SELECT passage, "start", "end" FROM sentences
  WHERE passage IN (SELECT value FROM json_each(?)) ORDER BY passage, ordinal`;

/** What vectors of these passages are made of, in the order of the ids; nothing for those that are gone. */
export function readPassageTexts(connection: SqliteConnection, ids: readonly number[]): readonly PendingPassage[] {
  const wanted = JSON.stringify(ids);
  const rows: readonly PassageRow[] = connection.statement(PASSAGES).all(wanted);
  const spans: readonly SpanRow[] = connection.statement(SENTENCES).all(wanted);
  const spansOf = groupByPassage(spans, (span) => span);
  return rows.map(({ id, title, heading, start, text }) => ({
    id,
    title,
    ...(heading !== null && { heading }),
    sentences: (spansOf.get(id) ?? []).map((span) => text.slice(span.start - start, span.end - start)),
  }));
}
