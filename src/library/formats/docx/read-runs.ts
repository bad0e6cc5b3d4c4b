import { cleanText } from '../clean-text.js';
import { isNoteMark, lastLetters } from '../packed/note-mark.js';
import { attributeOf, elementAt, elementsIn, elementsWithin, type XmlElement } from '../packed/read-xml.js';
import { type Style, switchAt, valueAt } from './read-styles.js';

/** What is told of a document beside its blocks, as it is read. */
export interface Tally {
  insertions: number;
  deletions: number;
  pictures: number;
  embedded: number;
  readonly hidden: string[];
  readonly contents: string[];
}

export interface ParagraphText {
  readonly text: string;
  /** With the blanks at its ends, which count where it goes on in the next paragraph. */
  readonly written: string;
  /** All of its letters are. */
  readonly isBold: boolean;
  /** Ids of the notes that it refers to, as `footnote 2`. */
  readonly notes: readonly string[];
  /** Texts in boxes that are fastened to it. */
  readonly boxes: readonly XmlElement[];
}

/** Holds no words of the text. */
const wordless = new Set(['rPr', 'pPr', 'sdtPr', 'sdtEndPr', 'instrText', 'delText', 'delInstrText', 'fldChar', 'rt']);

/** Reads the words of a paragraph, with tracked changes as if they had been accepted. */
export function readRuns(
  paragraph: XmlElement,
  styleOf: (id: string | undefined) => Style,
  tally: Tally,
  isBoldStyle = false,
): ParagraphText {
  const texts: string[] = [];
  const notes: string[] = [];
  const boxes: XmlElement[] = [];
  let isBold = true;
  const readRun = (run: XmlElement) => {
    const properties = elementAt(run, 'rPr');
    const style = valueAt(properties, 'rStyle');
    const from = texts.length;
    readAll(run);
    const text = texts.slice(from).join('');
    const isRaised = valueAt(properties, 'vertAlign') === 'superscript';
    if (isRaised && isNoteMark(text, lastLetters(texts, from))) texts.length = from;
    else if (switchAt(properties, 'vanish') ?? (style !== undefined && styleOf(style).isHidden)) {
      tally.hidden.push(text);
      texts.length = from;
    } else if (/[\p{L}\p{N}]/u.test(text)) {
      isBold &&= switchAt(properties, 'b') ?? (style !== undefined && styleOf(style).isBold ? true : isBoldStyle);
    }
  };
  const readOne = (element: XmlElement) => {
    switch (element.name) {
      case 'r':
        return readRun(element);
      case 't':
        for (const child of element.children) if (typeof child === 'string') texts.push(child.replaceAll('\n', ' '));
        return;
      case 'tab':
      case 'ptab':
        return texts.push(' ');
      case 'br':
        return texts.push((attributeOf(element, 'type') ?? 'textWrapping') === 'textWrapping' ? '\n' : ' ');
      case 'cr':
        return texts.push('\n');
      case 'noBreakHyphen':
        return texts.push('-');
      case 'del':
      case 'moveFrom':
        tally.deletions += 1;
        return;
      case 'ins':
      case 'moveTo':
        tally.insertions += 1;
        return readAll(element);
      case 'footnoteReference':
      case 'endnoteReference':
        return notes.push(`${element.name.slice(0, -'Reference'.length)} ${attributeOf(element, 'id') ?? ''}`);
      case 'drawing':
      case 'pict':
      case 'object': {
        const own = elementsWithin(element, 'txbxContent');
        if (own.length === 0) tally.pictures += 1;
        return boxes.push(...own);
      }
      case 'AlternateContent': {
        const [choice] = elementsIn(element);
        return choice && readAll(choice);
      }
      case 'sdt':
        return elementAt(element, 'sdtPr', 'showingPlcHdr') ? undefined : readAll(element);
      default:
        return wordless.has(element.name) ? undefined : readAll(element);
    }
  };
  const readAll = (element: XmlElement) => {
    for (const child of element.children) if (typeof child !== 'string') readOne(child);
  };
  readAll(paragraph);
  const written = texts.join('');
  return { text: cleanText(written), written, isBold, notes, boxes };
}
