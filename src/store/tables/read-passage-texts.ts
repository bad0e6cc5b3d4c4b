import { asking, type SqlWork, together } from '../sql.js';
import type { PendingPassage } from '../vector-shelf.js';
import { groupByPassage } from './rows.js';

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
  SELECT p.id, a.title, h.heading, p."start", p.text FROM passages p JOIN articles a ON a.seq = p.article
  LEFT JOIN sections h ON h.article = p.article AND h.ordinal = p.section WHERE p.id = ANY($1)`;

const SENTENCES = `
  SELECT passage, "start", "end" FROM sentences WHERE passage = ANY($1) ORDER BY passage, ordinal`;

/** What vectors of these passages are made of, in the order of the ids; nothing for those that are gone. */
export function* readPassageTexts(ids: readonly number[]): SqlWork<readonly PendingPassage[]> {
  if (ids.length === 0) return [];
  const [rows, spans] = yield* together<[readonly PassageRow[], readonly SpanRow[]]>(
    asking(PASSAGES, ids),
    asking(SENTENCES, ids),
  );
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const spansOf = groupByPassage(spans, (span) => span);
  return ids.flatMap((id) => {
    const row = rowOf.get(id);
    return row ? [pendingPassage(row, spansOf.get(id) ?? [])] : [];
  });
}

function pendingPassage({ id, title, heading, start, text }: PassageRow, spans: readonly SpanRow[]): PendingPassage {
  return {
    id,
    title,
    ...(heading !== null && { heading }),
    sentences: spans.map((span) => text.slice(span.start - start, span.end - start)),
  };
}
