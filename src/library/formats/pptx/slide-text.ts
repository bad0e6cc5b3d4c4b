import { cleanText } from '../clean-text.js';
import { isNoteMark, lastLetters } from '../packed/note-mark.js';
import { attributeOf, elementAt, elementsIn, textWithin, type XmlElement } from '../packed/read-xml.js';

export interface SlideParagraph {
  readonly text: string;
  /** From 0. */
  readonly depth: number;
  /** Whether it has a mark before it; nothing where its place on the slide decides. */
  readonly isItem: boolean | undefined;
  /** All of its letters are. */
  readonly isBold: boolean;
}

/** The paragraphs of a shape's or a cell's text that hold words. */
export function paragraphsOf(body: XmlElement | undefined): SlideParagraph[] {
  return (body ? elementsIn(body, 'p') : []).flatMap((paragraph) => {
    const texts: string[] = [];
    const isBold = readRuns(paragraph, texts);
    const text = cleanText(texts.join(''));
    if (text === '') return [];
    const properties = elementAt(paragraph, 'pPr');
    const marks = properties ? elementsIn(properties).map(({ name }) => name) : [];
    const isItem = marks.includes('buNone')
      ? false
      : marks.some((name) => /^bu(?:Char|AutoNum|Blip)$/.test(name)) || undefined;
    const depth = Math.min(8, Math.max(0, Number((properties && attributeOf(properties, 'lvl')) ?? 0) || 0));
    return { text, depth, isItem, isBold };
  });
}

/** Whether all letters are bold. */
function readRuns(element: XmlElement, texts: string[]): boolean {
  let isBold = true;
  for (const child of elementsIn(element)) {
    if (child.name === 'br') texts.push('\n');
    else if (child.name === 't') texts.push(textWithin(child).replace(/[\n\v]/g, '\n'));
    else if (child.name === 'fld' && /^slidenum|^datetime/.test(attributeOf(child, 'type') ?? '')) continue;
    else if (child.name === 'AlternateContent') isBold = readRuns(elementsIn(child)[0] ?? child, texts) && isBold;
    else {
      const from = texts.length;
      const areBold = readRuns(child, texts);
      const properties = elementAt(child, 'rPr');
      const own = texts.slice(from).join('');
      const isRaised = Number((properties && attributeOf(properties, 'baseline')) ?? 0) > 0;
      if (isRaised && isNoteMark(own, lastLetters(texts, from))) texts.length = from;
      const says = /[\p{L}\p{N}]/u.test(own);
      if (!says || child.name === 'pPr') continue;
      isBold &&= child.name === 'r' ? properties !== undefined && attributeOf(properties, 'b') === '1' : areBold;
    }
  }
  return isBold;
}
