import { CsvError, parse } from 'csv-parse/sync';
import { VerbatimError } from '../src/errors.js';

/** A row of a person's own table of questions. */
export interface QuestionRow {
  /** Of the row's first line in the file, from 1. */
  readonly line: number;
  readonly question: string;
  /** As it was written; empty where the question should be refused. */
  readonly article: string;
  /** As it was written; empty where any sentence of the article will do. */
  readonly quote: string;
  /** As the column `language` has it, where there is one. */
  readonly language?: string;
}

const columns = ['question', 'expected article', 'expected quote'] as const;

/**
 * Reads a table of questions: comma-separated (or semicolons or tabs, as the header has it), with the columns
 * `question`, `expected article` and `expected quote` in any order; others are left alone. `file` is what it is called
 * in messages.
 * @throws {VerbatimError} `input_unreadable`, naming the first line that is wrong and what to do about it.
 */
export function readQuestionTable(content: string, file: string): QuestionRow[] {
  const [header, ...rows] = parseRows(content, file);
  const places = findColumns(header?.cells ?? [], file);
  const width = header?.cells.length ?? 0;
  const languages = (header?.cells ?? []).findIndex((name) => name.trim().toLowerCase() === 'language');
  const questions = rows.map(({ line, cells }): QuestionRow => {
    if (cells.length > width) {
      throw unreadable(`${file}, line ${line}: ${cells.length} cells where the header has ${width}. ${quoting}`);
    }
    const cell = (name: (typeof columns)[number]) => (cells[places[name]] ?? '').trim();
    const row = { line, question: cell('question'), article: cell('expected article'), quote: cell('expected quote') };
    return checkRow({ ...row, ...(languages >= 0 && { language: (cells[languages] ?? '').trim() }) }, file);
  });
  if (questions.length === 0) throw unreadable(`${file} holds no question: write one a line under the header.`);
  return questions;
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRows(content: string, file: string): Row[] {
  let linesRead = 0;
  try {
    const records = parse(content, {
      bom: true,
      delimiter: delimiterOf(content),
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (record, { lines }) => {
        linesRead = lines;
        return record;
      },
    }) as unknown as readonly ParsedRecord[];
    return records.map(({ record, info }) => ({
      line: info.lines - record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0),
      cells: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Where a quotation mark is never closed, the parser names the last line of the file instead of the row's first.
    const line = error.code === 'CSV_QUOTE_NOT_CLOSED' ? linesRead + 1 : Number(error.lines ?? linesRead + 1);
    throw unreadable(`${file}, line ${line}: ${explain(error.code)} ${quoting}`, error);
  }
}

interface ParsedRecord {
  readonly record: readonly string[];
  /** `lines`: the record's last line in the file, from 1. */
  readonly info: { readonly lines: number };
}

/** Some spreadsheets write semicolons or tabs: whatever the header has, where it has no comma. */
function delimiterOf(content: string): string {
  const [header = ''] = content.split(/\r?\n/, 1);
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',';
}

const quoting =
  'Put a cell that holds a comma or a quotation mark between quotation marks, and double the marks within it.';

function explain(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark opens a cell and none closes it.';
  if (code === 'INVALID_OPENING_QUOTE' || code === 'CSV_INVALID_CLOSING_QUOTE') {
    return 'a quotation mark stands in the middle of a cell.';
  }
  return 'this is not comma-separated text.';
}

function findColumns(header: readonly string[], file: string): Record<(typeof columns)[number], number> {
  const names = header.map((name) => name.trim().toLowerCase().replaceAll(/\s+/g, ' '));
  const missing = columns.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const list = missing.map((name) => `"${name}"`).join(' and ');
    throw unreadable(
      `${file}, line 1: the header lacks ${list}; the first line must be: question,expected article,expected quote`,
    );
  }
  return {
    question: names.indexOf('question'),
    'expected article': names.indexOf('expected article'),
    'expected quote': names.indexOf('expected quote'),
  };
}

function checkRow(row: QuestionRow, file: string): QuestionRow {
  const { line, question, article, quote } = row;
  if (!/[\p{L}\p{N}]/u.test(question)) throw unreadable(`${file}, line ${line}: the question is empty: write it.`);
  if (article === '' && quote !== '') {
    throw unreadable(
      `${file}, line ${line}: a quote is expected but no article: name its article, or leave both empty for a question that should be refused.`,
    );
  }
  return row;
}

function unreadable(message: string, cause?: unknown): VerbatimError {
  return new VerbatimError('input_unreadable', message, cause === undefined ? undefined : { cause });
}
