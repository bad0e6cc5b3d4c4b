import { SaxesParser } from 'saxes';
import { ArticleRefused } from '../../article-refused.js';

interface XmlAttribute {
  readonly name: string;
  readonly value: string;
}

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Their names as they are written, with prefixes. */
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Levels of elements within each other at most: what reads them goes as deep. */
const depthLimit = 500;

/** Elements held at a time, at most. */
const elementLimit = 1_000_000;

/** UTF-16 units between two tags at most: as much as an article has. */
const textLimit = 10 * 1024 * 1024;

/**
 * Reads the elements of an XML text one after the other, so that no more than one of them is held: whole elements that
 * stand in containers only. What is declared in a document type is not looked at.
 * @throws {ArticleRefused} for what isn't well-formed, nests too deeply or holds one element that is too large.
 */
export function eachElement(text: string, containers: ReadonlySet<string>, take: (element: XmlElement) => void): void {
  requireShortTexts(text);
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: OpenElement[] = [];
  let levels = 0;
  let held = 0;
  let attributes: XmlAttribute[] = [];
  parser.on('attribute', (attribute) => attributes.push(attribute));
  parser.on('opentag', ({ name }) => {
    const own = attributes;
    if (own.length > 0) attributes = [];
    const local = name.slice(name.indexOf(':') + 1);
    levels += 1;
    held += 1;
    if (levels > depthLimit) throw new ArticleRefused(`it is nested deeper than ${depthLimit} levels; save it again`);
    if (held > elementLimit) throw new ArticleRefused('a part of it is too large; split it into parts');
    if (open.length === 0 && containers.has(local)) return;
    open.push({ name: local, attributes: own.length > 0 ? own : noAttributes, children: [] });
  });
  const addText = (words: string) => {
    open.at(-1)?.children.push(words);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    levels -= 1;
    const element = open.pop();
    if (!element) return;
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else {
      held = 0;
      take(element);
    }
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof ArticleRefused || !isParserError(error)) throw error;
    throw new ArticleRefused('damaged: a part of it is no XML; save it again in the program that made it', {
      cause: error,
    });
  }
}

/** Before the parser, which would hold such a text several times. */
function requireShortTexts(text: string): void {
  let from = 0;
  while (text.length - from > textLimit) {
    const last = text.lastIndexOf('<', from + textLimit);
    if (last <= from) throw new ArticleRefused('a text in it is longer than ten million letters; split it into parts');
    from = last;
  }
}

/** What the parser itself throws; other errors are ours. */
function isParserError(error: unknown): boolean {
  return error instanceof Error && error.constructor === Error;
}

const none: ReadonlySet<string> = new Set();
const noAttributes: readonly XmlAttribute[] = [];

/** The outermost element of an XML text. Throws as `eachElement` does. */
export function parseXml(text: string): XmlElement {
  let root: XmlElement | undefined;
  eachElement(text, none, (element) => {
    root = element;
  });
  return root ?? elementAround('');
}

/** An element without attributes, around others. */
export function elementAround(name: string, ...children: readonly XmlElement[]): XmlElement {
  return { name, attributes: noAttributes, children };
}

/** The value of an attribute, whatever its prefix. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  let found: string | undefined;
  for (const { name: own, value } of attributes) {
    if (own === name) return value;
    const isPrefixed = own.length > name.length && own.endsWith(name) && own[own.length - name.length - 1] === ':';
    if (isPrefixed) found ??= value;
  }
  return found;
}

/** The elements directly in another, of one name where it is given. */
export function elementsIn({ children }: XmlElement, name?: string): XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element of a path of names. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) {
    found = found?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
  }
  return found;
}

/** All elements of a name within another, outermost first; none within another of the same name. */
export function elementsWithin(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  addWithin(element, name, found);
  return found;
}

function addWithin({ children }: XmlElement, name: string, found: XmlElement[]): void {
  for (const child of children) {
    if (typeof child === 'string') continue;
    if (child.name === name) found.push(child);
    else addWithin(child, name, found);
  }
}

/** All text within an element. */
export function textWithin(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');
}
