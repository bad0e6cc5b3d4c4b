import { parse } from 'csv-parse/sync';
import { ArticleRefused } from '../../article-refused.js';
import type { ReadDocument, TextPiece } from '../contract.js';
import { guessHead } from '../guess-head.js';
import { decodePage } from '../html/decode-page.js';
import { lifeOfTables } from '../life/life-of-tables.js';
import type { TableRow } from '../table.js';
import { tableBlocks } from '../table-rows.js';
import { findDelimiter } from './find-delimiter.js';

/** Rows of a file, and columns, at most, and UTF-16 units of a row. */
const rowLimit = 100_000;
const columnLimit = 1_000;
const lengthLimit = 1_000_000;

interface CsvRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/** A table as one document, each row a block. @throws {ArticleRefused} for what is no table, or too large. */
export function readCsv(bytes: Uint8Array): ReadDocument {
  const { text } = decodePage(bytes);
  if (text.includes('\0')) throw new ArticleRefused('no table: it holds NUL characters; save it as CSV in UTF-8');
  const records = parsed(text, findDelimiter(text));
  if (records.length > rowLimit) throw new ArticleRefused('it has more than 100,000 rows; split it into parts');
  if (records.some(({ record }) => record.length > columnLimit)) {
    throw new ArticleRefused('it has more than 1,000 columns; split it into parts');
  }
  const width = records[0]?.record.length ?? 0;
  // A longer row has more than the head names, which is its head still.
  const isHeaded = guessHead(records.slice(0, 51).map(({ record }) => record.slice(0, width)));
  let at = 0;
  const rows = records.map(({ record, raw }, index): TableRow => {
    const found = text.indexOf(raw, at);
    const start = found < 0 ? at : found;
    at = start + raw.length;
    return {
      cells: cellsOf(record, raw, start).map((pieces) => ({ pieces })),
      isHead: isHeaded && index === 0,
      place: { row: index + 1 },
    };
  });
  const blocks = tableBlocks(rows, { group: 1, first: 0 });
  if (!blocks.some(({ kind }) => kind === 'row')) throw new ArticleRefused('the table holds no row with a text');
  const notes = isHeaded ? [] : ['its first row was not taken for the names of the columns'];
  const { life, notes: ofLife } = lifeOfTables([rows]);
  return { matter: life ? { life } : {}, blocks, leftOut: [], notes: [...notes, ...ofLife] };
}

function parsed(text: string, delimiter: string): CsvRecord[] {
  try {
    const records: unknown[] = parse(text, {
      delimiter,
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: lengthLimit,
      to: rowLimit + 1,
    });
    return records.filter(isRecord);
  } catch (error) {
    const isLong = error instanceof Error && /maximum size|max_record_size/i.test(error.message);
    const reason = isLong ? 'a row of it is longer than a million letters' : 'its quotes don’t match';
    throw new ArticleRefused(`${reason}; save it as CSV anew`, { cause: error });
  }
}

function isRecord(record: unknown): record is CsvRecord {
  return typeof record === 'object' && record !== null && 'raw' in record && 'record' in record;
}

/** The cells of a row, which begins at `start`, with their places, as far as they are written in it as they read. */
function cellsOf(record: readonly string[], raw: string, start: number): TextPiece[][] {
  let from = 0;
  return record.map((cell) => {
    if (cell.trim() === '') return [];
    const at = raw.indexOf(cell, from);
    const shown = cell.replace(/\r\n?|\n/g, ' ');
    if (at < 0) return [{ text: shown }];
    from = at + cell.length;
    return [{ text: shown, ...(shown.length === cell.length && { at: { start: start + at, end: start + from } }) }];
  });
}
