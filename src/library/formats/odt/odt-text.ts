import { cleanText } from '../clean-text.js';
import { attributeOf, elementAt, elementsIn, elementsWithin, textWithin, type XmlElement } from '../packed/read-xml.js';
import type { OdtStyles } from './odt-styles.js';

/** What is told of a document beside its blocks, as it is read. */
export interface OdtTally {
  pictures: number;
  readonly hidden: string[];
  readonly comments: string[];
  readonly contents: string[];
}

export interface OdtParagraph {
  readonly text: string;
  /** All of its letters are. */
  readonly isBold: boolean;
  /** The bodies of the notes that it refers to. */
  readonly notes: readonly XmlElement[];
  /** Texts in boxes that are fastened to it. */
  readonly boxes: readonly XmlElement[];
}

/** Hold no words of the text. */
const wordless = new Set([
  'script',
  'tracked-changes',
  'ruby-text',
  'number',
  'title',
  'desc',
  'annotation-end',
  'image',
]);

/** Blanks that aren't shown as they are written. */
const unusual = /[^\S ]| {2}/;

/** Blanks that `text:s` stands for at most. */
const mostBlanks = 100;

/** Reads the words of a paragraph, in which blanks and line breaks of the file are one blank. */
export function readOdtText(paragraph: XmlElement, styles: OdtStyles, tally: OdtTally): OdtParagraph {
  const texts: string[] = [];
  const notes: XmlElement[] = [];
  const boxes: XmlElement[] = [];
  let isBold = true;
  const readOne = (element: XmlElement, bold: boolean) => {
    switch (element.name) {
      case 's':
        return texts.push(' '.repeat(Math.min(mostBlanks, Math.max(1, Number(attributeOf(element, 'c') ?? 1) || 1))));
      case 'tab':
        return texts.push(' ');
      case 'line-break':
        return texts.push('\n');
      case 'note': {
        const body = elementAt(element, 'note-body');
        return body && notes.push(body);
      }
      case 'annotation':
        return tally.comments.push(elementsIn(element, 'p').map(textWithin).join(' '));
      case 'frame':
      case 'custom-shape':
      case 'rect': {
        const own = elementsWithin(element, 'text-box');
        const isPicture = elementsWithin(element, 'image').length > 0 && own.length === 0;
        if (isPicture) tally.pictures += 1;
        return boxes.push(...(element.name === 'frame' ? own : [element]));
      }
      case 'hidden-text':
      case 'hidden-paragraph':
        return tally.hidden.push(textWithin(element));
      case 'span': {
        const style = attributeOf(element, 'style-name');
        if (styles.isHidden('text', style)) return tally.hidden.push(textWithin(element));
        return readAll(element, styles.isBold('text', style) ?? bold);
      }
      default:
        return wordless.has(element.name) ? undefined : readAll(element, bold);
    }
  };
  const readAll = (element: XmlElement, bold: boolean) => {
    for (const child of element.children) {
      if (typeof child !== 'string') readOne(child, bold);
      else {
        texts.push(unusual.test(child) ? child.replace(/\s+/g, asShown) : child);
        if (isBold && !bold && /[\p{L}\p{N}]/u.test(child)) isBold = false;
      }
    }
  };
  const style = attributeOf(paragraph, 'style-name');
  readAll(paragraph, styles.isBold('paragraph', style) ?? false);
  const text = cleanText(texts.join(''));
  if (!styles.isHidden('paragraph', style)) return { text, isBold, notes, boxes };
  tally.hidden.push(text);
  return { text: '', isBold, notes: [], boxes: [] };
}

function asShown(blanks: string): string {
  return blanks.includes('\u00a0') ? blanks : ' ';
}
