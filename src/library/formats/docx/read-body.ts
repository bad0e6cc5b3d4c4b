import { cleanText } from '../clean-text.js';
import { DocumentWriter } from '../document-writer.js';
import { type CellText, joinParagraphs } from '../packed/cell-text.js';
import { isPlainLabel } from '../packed/number-label.js';
import { elementAt, elementsIn, textWithin, type XmlElement } from '../packed/read-xml.js';
import { isContents, isMeaning, isTerm, levelOf } from './paragraph-kind.js';
import type { Numbering } from './read-numbering.js';
import { type ParagraphText, readRuns, type Tally } from './read-runs.js';
import { type Style, valueAt } from './read-styles.js';
import { readTable, rowsOf, unwrap } from './read-table.js';

/** What the parts of a file say that its body refers to. */
export interface Surroundings {
  readonly styleOf: (id: string | undefined) => Style;
  readonly hasHeadStyle: (id: string | undefined) => boolean;
  readonly numbering: Numbering;
  /** The paragraphs of notes, by `footnote 2`. */
  readonly notes: ReadonlyMap<string, readonly XmlElement[]>;
}

/** Reads the blocks of a body, told to it element by element. */
export class BodyReader {
  readonly writer = new DocumentWriter();
  private readonly told = new Set<string>();
  private term = '';
  /** Of a paragraph whose end was deleted: it goes on in the next. */
  private begun = '';

  constructor(
    private readonly around: Surroundings,
    private readonly tally: Tally,
  ) {}

  read(element: XmlElement): void {
    switch (element.name) {
      case 'p':
        this.readParagraph(element);
        break;
      case 'tbl':
        this.readTable(element);
        break;
      case 'sdt':
        if (/contents/i.test(valueAt(element, 'sdtPr', 'docPartObj', 'docPartGallery') ?? '')) {
          this.tally.contents.push(textsOf(element));
        } else this.readAll(elementAt(element, 'sdtContent'));
        break;
      case 'AlternateContent':
        this.readAll(elementsIn(element)[0]);
        break;
      case 'altChunk':
        this.tally.embedded += 1;
        break;
      case 'customXml':
      case 'smartTag':
      case 'ins':
      case 'moveTo':
        this.readAll(element);
        break;
      case 'del':
      case 'moveFrom':
        this.tally.deletions += 1;
        break;
    }
  }

  /** To be called after the last element. */
  end(): void {
    const begun = cleanText(this.begun);
    if (begun !== '') this.writer.paragraph(begun);
    this.begun = '';
    this.endTerm();
    this.writer.endList();
  }

  private readAll(element: XmlElement | undefined): void {
    for (const child of element ? elementsIn(element) : []) this.read(child);
  }

  private readParagraph(element: XmlElement): void {
    const { style, label, depth } = this.place(element);
    const paragraph = this.runs(element, style);
    const written = `${this.begun}${paragraph.written}`;
    const text = cleanText(written);
    const marks = elementAt(element, 'pPr', 'rPr');
    this.begun = '';
    if (elementAt(marks, 'ins')) this.tally.insertions += 1;
    if (elementAt(marks, 'del')) {
      this.tally.deletions += 1;
      this.begun = written;
    } else if (isContents(style)) this.tally.contents.push(text);
    else this.write(element, style, text, label, depth, paragraph);
    this.tellNotes(paragraph.notes);
    for (const box of paragraph.boxes) this.readAll(box);
  }

  private write(
    element: XmlElement,
    style: Style,
    text: string,
    label: string | undefined,
    depth: number,
    { isBold }: ParagraphText,
  ): void {
    const level = levelOf(element, style);
    const numbered = [label, text].filter(Boolean).join(' ');
    // Blank lines stand between the items of a list too.
    if (numbered === '') return;
    if (isMeaning(style)) {
      this.writer.definition(this.term, text);
      this.term = '';
      return;
    }
    this.endTerm();
    if (isTerm(style)) this.term = text;
    else if (level !== undefined) this.writer.heading(level, numbered);
    else if (label !== undefined) this.writer.item(isPlainLabel(label) ? text : numbered, depth);
    else if (this.writer.isInList && /^list\b/.test(style.name)) this.writer.underItem(text, depth);
    else if (isBold) this.writer.boldLine(text);
    else this.writer.paragraph(text);
  }

  /** A term without a meaning. */
  private endTerm(): void {
    if (this.term !== '') this.writer.paragraph(this.term);
    this.term = '';
  }

  /** A paragraph's style, and its number and depth in its list; numbers go on with each call. */
  private place(element: XmlElement): { readonly style: Style; readonly label?: string; readonly depth: number } {
    const style = this.around.styleOf(valueAt(element, 'pPr', 'pStyle'));
    const list = valueAt(element, 'pPr', 'numPr', 'numId') ?? style.list;
    const depth = Number(valueAt(element, 'pPr', 'numPr', 'ilvl') ?? style.depth ?? 0) || 0;
    if (list === undefined || list === '0') return { style, depth };
    return { style, depth: Math.min(Math.max(0, depth), 8), label: this.around.numbering.next(list, depth) };
  }

  private runs(element: XmlElement, style: Style): ParagraphText {
    return readRuns(element, this.around.styleOf, this.tally, style.isBold);
  }

  private readTable(table: XmlElement): void {
    this.tally.insertions += unwrap(table, 'tr').filter((row) => elementAt(row, 'trPr', 'ins')).length;
    this.tally.deletions += unwrap(table, 'tr').length - rowsOf(table).length;
    if (this.isLayout(table)) {
      this.writer.endList();
      for (const row of rowsOf(table)) for (const cell of unwrap(row, 'tc')) this.readAll(cell);
      return;
    }
    const notes: string[] = [];
    const rows = readTable(table, (cell) => this.readCell(cell, notes), this.around.hasHeadStyle);
    this.endTerm();
    this.writer.table(rows);
    this.tellNotes(notes);
  }

  /** A table that only places texts on the page: one of one column, or with headings or tables in it. */
  private isLayout(table: XmlElement): boolean {
    const rows = rowsOf(table).map((row) => unwrap(row, 'tc'));
    if (rows.every((cells) => cells.length <= 1)) return true;
    return rows.flat().some((cell) => {
      const holdsTable = unwrap(cell, 'tbl').length > 0;
      return holdsTable || unwrap(cell, 'p').some((each) => this.isHeading(each));
    });
  }

  private isHeading(paragraph: XmlElement): boolean {
    const style = this.around.styleOf(valueAt(paragraph, 'pPr', 'pStyle'));
    return levelOf(paragraph, style) !== undefined && textsOf(paragraph).trim() !== '';
  }

  private readCell(cell: XmlElement, notes: string[]): CellText {
    return joinParagraphs(
      unwrap(cell, 'p').map((element) => {
        const { style, label = '' } = this.place(element);
        const own = this.runs(element, style);
        notes.push(...own.notes);
        const boxes = own.boxes.flatMap((box) => unwrap(box, 'p')).map((each) => this.runs(each, style).text);
        const parts = [isPlainLabel(label) ? '' : label, own.text, ...boxes];
        return { text: parts.filter(Boolean).join(' '), isBold: own.isBold };
      }),
    );
  }

  private tellNotes(notes: readonly string[]): void {
    for (const note of notes) {
      if (this.told.has(note)) continue;
      this.told.add(note);
      for (const element of this.around.notes.get(note) ?? []) {
        const { text } = this.runs(element, this.around.styleOf(undefined));
        if (text !== '') this.writer.note(text);
      }
    }
  }
}

function textsOf(element: XmlElement): string {
  if (element.name === 't') return textWithin(element);
  return elementsIn(element)
    .map(textsOf)
    .join(element.name === 'p' || element.name === 'r' ? '' : ' ');
}
