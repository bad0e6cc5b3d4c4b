import type { DocumentWriter } from '../document-writer.js';
import type { TableRow } from '../table.js';
import { textOf } from '../text-pieces.js';

/** Puts down the tables of pages, of which some go on over a page. */
export class PageTables {
  /** Heads that are repeated where their table goes on. */
  readonly repeated: string[] = [];
  private head: readonly TableRow[] = [];

  constructor(private readonly writer: DocumentWriter) {}

  /** What stands first on a page may go on from the page before, whose heads it has, or has again. */
  write(rows: readonly TableRow[], isFirst: boolean): void {
    const again = rows.slice(0, this.head.length);
    if (isFirst && again.length > 0 && wordsOf(again) === wordsOf(this.head)) {
      this.repeated.push(wordsOf(again));
      this.writer.table(rows.slice(again.length), this.head);
      return;
    }
    const isAlone = rows.every(({ isHead }) => isHead);
    const own = isAlone ? rows.map((row) => ({ ...row, isHead: false })) : rows;
    const hasHead = own.some(({ isHead }) => isHead);
    const goesOn = isFirst && !hasHead && own[0]?.cells.length === this.head[0]?.cells.length;
    this.writer.table(own, goesOn ? this.head : []);
    if (!goesOn) this.head = own.filter(({ isHead }) => isHead);
  }
}

function wordsOf(rows: readonly TableRow[]): string {
  return rows.map(({ cells }) => cells.map(({ pieces }) => textOf(pieces)).join(' ')).join(' ');
}
