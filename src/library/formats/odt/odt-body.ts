import { DocumentWriter } from '../document-writer.js';
import { type CellText, joinParagraphs } from '../packed/cell-text.js';
import { isPlainLabel } from '../packed/number-label.js';
import {
  attributeOf,
  elementAround,
  elementsIn,
  elementsWithin,
  textWithin,
  type XmlElement,
} from '../packed/read-xml.js';
import type { Counts, OdtNumbers } from './odt-numbers.js';
import type { OdtStyles } from './odt-styles.js';
import { layoutCells, readOdtTable } from './odt-table.js';
import { type OdtParagraph, type OdtTally, readOdtText } from './odt-text.js';

/** The list that a paragraph is in. */
interface InList {
  readonly style: string;
  readonly counts: Counts;
  /** From 1. */
  readonly level: number;
}

const indexes = new Set([
  'table-of-content',
  'illustration-index',
  'table-index',
  'object-index',
  'user-index',
  'alphabetical-index',
  'bibliography',
]);

/** Reads the blocks of a text, told to it element by element. */
export class OdtBody {
  readonly writer = new DocumentWriter();
  private term = '';

  constructor(
    private readonly styles: OdtStyles,
    private readonly numbers: OdtNumbers,
    private readonly tally: OdtTally,
  ) {}

  read(element: XmlElement, list?: InList): void {
    if (indexes.has(element.name)) this.tally.contents.push(textWithin(element));
    else if (element.name === 'h') this.readHeading(element, list);
    else if (element.name === 'p') this.readParagraph(element);
    else if (element.name === 'list') this.readList(element, list);
    else if (element.name === 'table') this.readTable(element);
    else if (element.name === 'section' || element.name === 'text-box' || element.name === 'numbered-paragraph') {
      for (const child of elementsIn(element)) this.read(child, list);
    } else if (element.name === 'frame') this.readParagraph(elementAround('p', element));
  }

  /** To be called after the last element. */
  end(): void {
    this.endTerm();
    this.writer.endList();
  }

  private readHeading(element: XmlElement, list: InList | undefined, label?: string): void {
    const paragraph = this.text(element);
    const level = Number(attributeOf(element, 'outline-level') ?? 1) || 1;
    const isNumbered = list === undefined && attributeOf(element, 'is-list-header') !== 'true' && paragraph.text !== '';
    const number = label ?? (isNumbered ? this.numbers.heading(level) : '');
    const text = [number, paragraph.text].filter(Boolean).join(' ');
    this.endTerm();
    if (paragraph.text !== '') this.writer.heading(level, text);
    this.addFastened(paragraph);
  }

  private readParagraph(element: XmlElement): void {
    const paragraph = this.text(element);
    const { text, isBold } = paragraph;
    const names = this.styles.namesOf(attributeOf(element, 'style-name'));
    const isOf = (kind: RegExp) => names.some((name) => kind.test(name));
    if (text !== '') {
      if (isOf(/^(?:definition definition|list contents)/)) {
        this.writer.definition(this.term, text);
        this.term = '';
      } else {
        this.endTerm();
        if (isOf(/^(?:definition term|list heading)/)) this.term = text;
        else if (isOf(/^contents (?:\d|heading)/)) this.tally.contents.push(text);
        else if (names[0] === 'title' || names[1] === 'title') this.writer.heading(1, text);
        else if (isBold) this.writer.boldLine(text);
        else this.writer.paragraph(text);
      }
    }
    this.addFastened(paragraph);
  }

  private readList(element: XmlElement, outer: InList | undefined): void {
    const style = attributeOf(element, 'style-name') ?? outer?.style ?? '';
    const continued = attributeOf(element, 'continue-list');
    const goesOn = attributeOf(element, 'continue-numbering') === 'true';
    const counts = outer?.counts ?? this.numbers.begin(style, attributeOf(element, 'id'), continued, goesOn);
    const list: InList = { style, counts, level: (outer?.level ?? 0) + 1 };
    if (!outer && !goesOn && continued === undefined) this.writer.endList();
    for (const item of elementsIn(element)) {
      if (item.name === 'list-item' || item.name === 'list-header') this.readItem(item, list);
    }
  }

  private readItem(item: XmlElement, list: InList): void {
    const isNumbered = item.name === 'list-item';
    let isFirst = true;
    for (const child of elementsIn(item)) {
      if (child.name !== 'p' && child.name !== 'h') {
        this.read(child, list);
        continue;
      }
      const start = attributeOf(item, 'start-value');
      const label =
        isFirst && isNumbered
          ? this.numbers.next(list.counts, list.style, list.level, start === undefined ? undefined : Number(start) || 1)
          : '';
      if (child.name === 'h') this.readHeading(child, list, label);
      else this.addItem(this.text(child), label, isFirst, list.level - 1);
      isFirst = false;
    }
  }

  private addItem(paragraph: OdtParagraph, label: string, isFirst: boolean, depth: number): void {
    const text = isPlainLabel(label) ? paragraph.text : [label, paragraph.text].filter(Boolean).join(' ');
    this.endTerm();
    if (text !== '') {
      if (isFirst) this.writer.item(text, depth);
      else this.writer.underItem(text, depth);
    }
    this.addFastened(paragraph);
  }

  private readTable(table: XmlElement): void {
    this.endTerm();
    const placed = layoutCells(table);
    if (placed) {
      this.writer.endList();
      for (const cell of placed) for (const child of elementsIn(cell)) this.read(child);
      return;
    }
    const notes: XmlElement[] = [];
    this.writer.table(readOdtTable(table, (cell) => this.readCell(cell, notes)));
    for (const note of notes) this.addNote(note);
  }

  private readCell(cell: XmlElement, notes: XmlElement[]): CellText {
    const paragraphs = elementsIn(cell).flatMap((each) => (each.name === 'p' ? [each] : elementsWithin(each, 'p')));
    return joinParagraphs(
      paragraphs.map((element) => {
        const own = this.text(element);
        const boxes = own.boxes.flatMap((box) => elementsWithin(box, 'p')).map((each) => this.text(each).text);
        notes.push(...own.notes);
        return { text: [own.text, ...boxes].filter(Boolean).join(' '), isBold: own.isBold };
      }),
    );
  }

  private addFastened({ notes, boxes }: OdtParagraph): void {
    for (const note of notes) this.addNote(note);
    for (const box of boxes) for (const child of elementsIn(box)) this.read(child);
  }

  private addNote(body: XmlElement): void {
    for (const element of elementsWithin(body, 'p')) {
      const { text } = this.text(element);
      if (text !== '') this.writer.note(text);
    }
  }

  /** A term without a meaning. */
  private endTerm(): void {
    if (this.term !== '') this.writer.paragraph(this.term);
    this.term = '';
  }

  private text(element: XmlElement): OdtParagraph {
    return readOdtText(element, this.styles, this.tally);
  }
}
