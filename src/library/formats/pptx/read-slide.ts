import type { SourcePlace } from '../../../domain.js';
import type { DocumentWriter } from '../document-writer.js';
import { attributeOf, elementAt, elementsIn, elementsWithin, type XmlElement } from '../packed/read-xml.js';
import type { TableRow } from '../table.js';
import { paragraphsOf } from './slide-text.js';

/** What stands at the edge of every slide. */
const edges = new Set(['sldNum', 'ftr', 'dt', 'hdr']);

/** Reads slides into blocks, each with its title first. */
export class SlideReader {
  /** Texts at the edges of slides. */
  readonly edges: string[] = [];
  charts = 0;

  constructor(
    private readonly writer: DocumentWriter,
    /** The texts of a diagram, by its relation on the slide that is read. */
    private readonly diagramOf: (id: string) => XmlElement | undefined,
  ) {}

  read(slide: XmlElement, number: number): void {
    const place = { slide: number };
    const shapes = shapesOf(elementAt(slide, 'cSld', 'spTree'));
    const titles = shapes.filter((shape) => /^(?:title|ctrTitle)$/.test(kindOf(shape) ?? ''));
    for (const shape of titles) {
      const lines = paragraphsOf(elementAt(shape, 'txBody')).map(({ text }) => text.replaceAll('\n', ' '));
      if (lines.length > 0) this.writer.heading(kindOf(shape) === 'ctrTitle' ? 1 : 2, lines.join(' '), place);
    }
    for (const shape of shapes) {
      if (titles.includes(shape)) continue;
      if (shape.name === 'graphicFrame') this.readFrame(shape, place);
      else this.readShape(shape, place);
    }
    this.writer.endList();
  }

  private readShape(shape: XmlElement, place: SourcePlace): void {
    const kind = kindOf(shape);
    const paragraphs = paragraphsOf(elementAt(shape, 'txBody'));
    if (kind !== undefined && edges.has(kind)) {
      this.edges.push(...paragraphs.map(({ text }) => text));
      return;
    }
    // What is typed into a slide's own frame has marks; a text box has none unless it says so.
    const hasMarks = kind !== undefined && kind !== 'subTitle' && paragraphs.length > 1;
    for (const { text, depth, isItem, isBold } of paragraphs) {
      if (isItem ?? hasMarks) this.writer.item(text, depth, place);
      else if (isBold) this.writer.boldLine(text, place);
      else this.writer.paragraph(text, place);
    }
    // A list ends with its shape, but what stands under it in the next may be led in by it.
    this.writer.endList();
  }

  private readFrame(frame: XmlElement, place: SourcePlace): void {
    const data = elementAt(frame, 'graphic', 'graphicData');
    const table = elementAt(data, 'tbl');
    const diagram = elementAt(data, 'relIds');
    if (table) this.writer.table(rowsOf(table, place));
    else if (diagram) this.readDiagram(this.diagramOf(attributeOf(diagram, 'dm') ?? ''), place);
    else if (elementAt(data, 'chart')) this.charts += 1;
  }

  private readDiagram(diagram: XmlElement | undefined, place: SourcePlace): void {
    for (const point of diagram ? elementsWithin(diagram, 'pt') : []) {
      for (const { text } of paragraphsOf(elementAt(point, 't'))) this.writer.item(text, 0, place);
    }
  }
}

/** Shapes with texts, tables or diagrams, wherever they are grouped. */
function shapesOf(tree: XmlElement | undefined): XmlElement[] {
  return (tree ? elementsIn(tree) : []).flatMap((element) => {
    if (element.name === 'grpSp') return shapesOf(element);
    if (element.name === 'AlternateContent') return shapesOf(elementsIn(element)[0]);
    return element.name === 'sp' || element.name === 'graphicFrame' || element.name === 'cxnSp' ? [element] : [];
  });
}

/** What a shape's place on the slide is for; `obj` where the slide doesn't say, nothing for a text box. */
function kindOf(shape: XmlElement): string | undefined {
  const holder = elementAt(shape, 'nvSpPr', 'nvPr', 'ph');
  return holder && (attributeOf(holder, 'type') ?? 'obj');
}

function rowsOf(table: XmlElement, place: SourcePlace): TableRow[] {
  const properties = elementAt(table, 'tblPr');
  const hasHead = properties !== undefined && /^(?:1|true)$/.test(attributeOf(properties, 'firstRow') ?? '');
  const rows = elementsIn(table, 'tr');
  return rows.map((row, index) => ({
    isHead: hasHead && index === 0 && rows.length > 1,
    place,
    cells: elementsIn(row, 'tc').flatMap((cell) => {
      if (attributeOf(cell, 'hMerge') !== undefined || attributeOf(cell, 'vMerge') !== undefined) return [];
      const text = paragraphsOf(elementAt(cell, 'txBody'))
        .map((paragraph) => paragraph.text)
        .reduce((before, own) => (before === '' ? own : `${before}${/\p{P}$/u.test(before) ? '' : ';'} ${own}`), '');
      return {
        pieces: text === '' ? [] : [{ text }],
        columns: Number(attributeOf(cell, 'gridSpan') ?? 1) || 1,
        rows: Number(attributeOf(cell, 'rowSpan') ?? 1) || 1,
      };
    }),
  }));
}
