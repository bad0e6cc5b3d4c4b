import { cleanText } from '../clean-text.js';
import type { DocumentWriter } from '../document-writer.js';
import { isPlainLabel } from '../packed/number-label.js';
import type { TableRow } from '../table.js';
import type { CodeLines } from './code-lines.js';
import type { FlowReader } from './flow-reader.js';
import type { LineJoiner } from './join-lines.js';
import type { Line } from './lines.js';
import { readItemLine } from './list-marks.js';
import type { PageTables } from './page-tables.js';
import type { TaggedBlock, TaggedRow } from './tagged-blocks.js';
import { levelOf, type TypeSizes } from './type-sizes.js';

/** Lines of a paragraph that is set as a heading, at most. */
const headingLines = 3;

/** Makes blocks of pages that are tagged; what their tags leave open is read as it stands. */
export class TaggedReader {
  constructor(
    private readonly writer: DocumentWriter,
    private readonly flow: FlowReader,
    private readonly tables: PageTables,
    private readonly joiner: LineJoiner,
    private readonly sizes: TypeSizes,
    private readonly code: CodeLines,
    /** Whether the document's tags name headings; where they don't, the size of letters does. */
    private readonly hasHeads: boolean,
  ) {}

  read(blocks: readonly TaggedBlock[], page: number): void {
    const column = blocks.flatMap((block) => (block.kind === 'table' ? [] : block.lines));
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'loose') this.flow.read(block.lines, page, column);
      else if (block.kind === 'contents') this.flow.contents.push(block.lines.map(({ text }) => text).join(' '));
      else if (block.kind === 'note') this.flow.readNotes(block.lines, page);
      else if (block.kind === 'paragraph' && block.lines.length > 1 && this.code.takes(block.lines)) this.flow.end();
      else if (block.kind === 'paragraph') this.readParagraph(block.lines, page, index === 0);
      else {
        this.flow.end();
        if (block.kind === 'heading') this.writer.heading(block.level, this.joined(block.lines), { page });
        else if (block.kind === 'item') this.readItem(block, page);
        else if (block.kind === 'table') this.readTable(block.rows, page, index === 0);
      }
    }
  }

  private readParagraph(lines: readonly Line[], page: number, isFirst: boolean): void {
    const [first] = lines;
    const level = first && !this.hasHeads && lines.length <= headingLines ? levelOf(first, this.sizes) : undefined;
    if (level === undefined) this.flow.paragraph(lines, page, isFirst);
    else {
      this.flow.end();
      this.writer.heading(level, this.joined(lines), { page });
    }
  }

  private readItem({ lines, label, depth, isFirst }: TaggedBlock & { readonly kind: 'item' }, page: number): void {
    const [first, ...others] = lines;
    const mark = first && label === '' ? readItemLine(first, undefined) : undefined;
    const texts = [mark?.text ?? first?.text ?? '', ...others.map((line) => line.text)];
    const text = cleanText(this.joiner.join(texts));
    const isPlain = isPlainLabel(label) || !/[\p{L}\p{N}]/u.test(label);
    if (isFirst) this.writer.item(isPlain ? text : `${label} ${text}`, depth, { page });
    else this.writer.underItem(text, depth, { page });
  }

  private readTable(rows: readonly TaggedRow[], page: number, isFirst: boolean): void {
    const read = rows.map(
      ({ isHead, cells }): TableRow => ({
        isHead,
        place: { page },
        cells: cells.map((lines) => ({ pieces: lines.length === 0 ? [] : [{ text: this.joined(lines) }] })),
      }),
    );
    this.tables.write(read, isFirst);
  }

  private joined(lines: readonly Line[]): string {
    return cleanText(this.joiner.join(lines.map(({ text }) => text)));
  }
}
