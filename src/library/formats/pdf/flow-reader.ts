import type { SourcePlace } from '../../../domain.js';
import { cleanText } from '../clean-text.js';
import type { DocumentWriter } from '../document-writer.js';
import { wordCount } from '../text-pieces.js';
import { isContentsHeading, isContentsLine } from './contents-line.js';
import type { LineJoiner } from './join-lines.js';
import { isRightToLeft, type Line } from './lines.js';
import { readItemLine } from './list-marks.js';
import type { PageTables } from './page-tables.js';
import { tableAt } from './tables.js';
import { levelOf, sentenceEnd, type TypeSizes } from './type-sizes.js';

/** A heading, paragraph or item of which more lines may come. */
interface Open {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly level: number;
  readonly lines: string[];
  readonly place: SourcePlace;
  last: Line;
}

/** Where an item's mark stands, and its number. */
interface Mark {
  readonly edge: number;
  readonly number: number | undefined;
}

const noteStart = /^(?:\p{N}{1,3}|[*†‡§]+)[.)]?\s*(?=\p{L}|["“«(])/u;

/** Words and lines of a heading at most. */
const headingWords = 40;

/** Makes blocks of lines, which are told to it column by column, in the order in which they are read. */
export class FlowReader {
  readonly contents: string[] = [];
  private open: Open | undefined;
  private isContents = false;
  private marks: Mark[] = [];
  private notes: { readonly text: string; readonly place: SourcePlace }[] = [];

  constructor(
    private readonly writer: DocumentWriter,
    private readonly tables: PageTables,
    private readonly joiner: LineJoiner,
    private readonly sizes: TypeSizes,
    /** Usual distance of lines, in sizes of their letters. */
    private readonly leading: number,
  ) {}

  /** Reads the lines of a column of a page; `column` are all that stand in it, where these are some of them. */
  read(lines: readonly Line[], page: number, column = lines): void {
    const noteAt = this.findNotes(lines);
    const text = lines.slice(0, noteAt);
    const edges = {
      left: column.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
      right: column.reduce((most, { right }) => Math.max(most, right), 0),
      isRight: isRightToLeft(text.map((line) => line.text).join('')),
    };
    for (let at = 0; at < text.length; at += 1) {
      const line = text[at];
      if (!line) continue;
      if (this.open?.kind === 'heading' && levelOf(line, this.sizes) === undefined) this.end();
      if (isContentsLine(line.text, this.isContents && levelOf(line, this.sizes) === undefined)) {
        this.contents.push(line.text.replace(/[.\s]{4,}/g, ' '));
        continue;
      }
      const isText =
        levelOf(line, this.sizes) !== undefined || this.itemOf(line) || this.isJustified(line, text[at - 1]);
      const table = isText ? undefined : tableAt(text, at);
      if (table) {
        this.end();
        this.tables.write(
          table.rows.map((row) => ({ ...row, place: { page } })),
          at === 0,
        );
        at += table.lines - 1;
      } else this.readLine(line, text[at - 1], page, edges);
    }
    this.readNotes(lines.slice(noteAt), page);
  }

  /** Lines that are known to be one paragraph; it may go on with what the page before ends with. */
  paragraph(lines: readonly Line[], page: number, mayGoOn: boolean): void {
    const [first, ...others] = lines;
    if (!first) return;
    if (mayGoOn && this.goesOnFrom(first)) this.add(first);
    else this.begin('paragraph', 0, first, page, first.text);
    for (const line of others) this.add(line);
  }

  /** Lines that are known to be notes. */
  readNotes(lines: readonly Line[], page: number): void {
    const notes: string[][] = [];
    for (const { text } of lines) {
      if (noteStart.test(text) || notes.length === 0) notes.push([text.replace(noteStart, '')]);
      else notes.at(-1)?.push(text);
    }
    for (const note of notes) this.notes.push({ text: cleanText(this.joiner.join(note)), place: { page } });
  }

  /** To be called after the last column, and before what is read otherwise. */
  end(): void {
    const open = this.open;
    this.open = undefined;
    if (open) {
      const text = cleanText(this.joiner.join(open.lines));
      if (open.kind === 'heading') this.isContents = isContentsHeading(text);
      if (open.kind === 'heading' && wordCount(text) <= headingWords) this.writer.heading(open.level, text, open.place);
      else if (open.kind === 'item') this.writer.item(text, open.level, open.place);
      else this.writer.paragraph(text, open.place);
    }
    const notes = this.notes;
    this.notes = [];
    for (const note of notes) this.writer.later(note.text, note.place);
  }

  private readLine(line: Line, above: Line | undefined, page: number, edges: Edges): void {
    const level = levelOf(line, this.sizes);
    const item = level === undefined ? this.itemOf(line) : undefined;
    const edge = edges.isRight ? -line.right : line.left;
    if (level !== undefined) {
      const isSame = this.open?.kind === 'heading' && this.open.level === level && this.isNear(line, above);
      if (isSame) this.add(line);
      else this.begin('heading', level, line, page, line.text);
    } else if (item) {
      while (this.marks.length > 0 && edge < (this.marks.at(-1)?.edge ?? 0) - line.size * 0.5) this.marks.pop();
      const isSame = Math.abs(edge - (this.marks.at(-1)?.edge ?? Number.NaN)) <= line.size * 0.5;
      if (isSame) this.marks.pop();
      this.begin('item', this.marks.length, line, page, item.text);
      this.marks.push({ edge, number: item.number });
    } else if (this.goesOn(line, above, edges)) this.add(line);
    else {
      this.marks = [];
      this.begin('paragraph', 0, line, page, line.text);
    }
  }

  private begin(kind: Open['kind'], level: number, line: Line, page: number, text: string): void {
    this.end();
    if (kind !== 'item') this.marks = [];
    this.open = { kind, level, lines: [text], place: { page }, last: line };
  }

  private add(line: Line): void {
    this.open?.lines.push(line.text);
    if (this.open) this.open.last = line;
  }

  /** Reads a line as an item, by the marks of the list that goes on. */
  private itemOf(line: Line): { readonly text: string; readonly number: number | undefined } | undefined {
    for (const { number } of [...this.marks].reverse()) {
      const item = readItemLine(line, number);
      if (item) return item;
    }
    return readItemLine(line, undefined);
  }

  private goesOn(line: Line, above: Line | undefined, edges: Edges): boolean {
    const { open } = this;
    if (!open || open.kind === 'heading' || Math.abs(line.size - open.last.size) > 0.8) return false;
    const isNewColumn = above === undefined || above !== open.last;
    if (isNewColumn) return this.goesOnFrom(line);
    if (!this.isNear(line, above)) return false;
    const { left, right, isRight } = edges;
    const indent = (each: Line) => (isRight ? right - each.right : each.left - left);
    if (open.kind === 'item') return indent(line) > indentOfMark(this.marks.at(-1), edges) + line.size * 0.3;
    const rest = isRight ? above.left - left : right - above.right;
    const isShifted = Math.abs(indent(line) - indent(above)) > line.size * 0.8;
    if (isShifted && (open.lines.length > 1 || rest > 0.15 * (right - left))) return false;
    const isShort = rest > 0.25 * (right - left) && /[.!?…؟]["'”’»)\]]*$/u.test(above.text);
    return !(isShort && /^[^\p{Ll}]/u.test(line.text));
  }

  /** Whether a line at the top of a column goes on with what stands at the end of the one before. */
  private goesOnFrom(line: Line): boolean {
    const { open } = this;
    if (!open || open.kind === 'heading' || Math.abs(line.size - open.last.size) > 0.8) return false;
    const isOpen = !sentenceEnd.test(open.last.text) || /[,،]$/.test(open.last.text);
    return isOpen && (/^[\p{Ll}\p{Lo}(“"«]/u.test(line.text) || /[-\u00ad]$/.test(open.last.text));
  }

  /** Whether a line with wide gaps goes on with the text above it, which ends at the same edges. */
  private isJustified(line: Line, above: Line | undefined): boolean {
    if (!above || !this.isNear(line, above) || above.size !== line.size) return false;
    return Math.abs(above.left - line.left) < line.size && Math.abs(above.right - line.right) < line.size * 0.3;
  }

  private isNear(line: Line, above: Line | undefined): boolean {
    return above !== undefined && line.y > above.y && line.y - above.y < (this.leading + 0.35) * line.size;
  }

  /** Where the notes of a column begin: small lines at its end, of which the first has a mark. */
  private findNotes(lines: readonly Line[]): number {
    let at = lines.length;
    while (at > 0 && (lines[at - 1]?.size ?? 0) < this.sizes.body * 0.92) at -= 1;
    while (at < lines.length && !noteStart.test(lines[at]?.text ?? '')) at += 1;
    return at === 0 ? lines.length : at;
  }
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly isRight: boolean;
}

function indentOfMark(mark: Mark | undefined, { left, right, isRight }: Edges): number {
  if (!mark) return 0;
  return isRight ? right + mark.edge : mark.edge - left;
}
