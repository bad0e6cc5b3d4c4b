import { attributeOf, elementAt, type XmlElement } from '../packed/read-xml.js';

/** What a style says of its paragraphs, with what it takes from those that it is based on. */
export interface Style {
  /** Lower case, as Word has it in every language. */
  readonly name: string;
  /** 0 is the highest; 9 is text. */
  readonly outline?: number;
  readonly list?: string;
  readonly depth?: number;
  readonly isBold: boolean;
  readonly isHidden: boolean;
}

interface RawStyle {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly element: XmlElement;
}

/** Styles that are based on each other at most. */
const longestChain = 20;

/** Finds a style by its id; where none is named, the default of paragraphs. */
export function readStyles(styles: readonly XmlElement[]): (id: string | undefined) => Style {
  const raw = new Map<string, RawStyle>();
  let usual: string | undefined;
  for (const element of styles) {
    const id = attributeOf(element, 'styleId') ?? '';
    const name = attributeOf(elementAt(element, 'name') ?? element, 'val') ?? id;
    if (attributeOf(element, 'type') === 'paragraph' && isOn(attributeOf(element, 'default'))) usual = id;
    raw.set(id, { name: name.toLowerCase(), basedOn: valueAt(element, 'basedOn'), element });
  }
  const read = new Map<string | undefined, Style>();
  return (id) => {
    const found = read.get(id);
    if (found) return found;
    const style = resolve(raw, id ?? usual);
    read.set(id, style);
    return style;
  };
}

function resolve(raw: ReadonlyMap<string, RawStyle>, id: string | undefined): Style {
  const chain: RawStyle[] = [];
  for (let at = raw.get(id ?? ''); at && chain.length < longestChain; at = raw.get(at.basedOn ?? '')) chain.push(at);
  const first = <T>(value: (element: XmlElement) => T | undefined) =>
    chain.map(({ element }) => value(element)).find((found) => found !== undefined);
  const outline = first((element) => valueAt(element, 'pPr', 'outlineLvl'));
  const list = first((element) => valueAt(element, 'pPr', 'numPr', 'numId'));
  const depth = first((element) => valueAt(element, 'pPr', 'numPr', 'ilvl'));
  return {
    name: chain[0]?.name ?? '',
    ...(outline !== undefined && { outline: Number(outline) }),
    ...(list !== undefined && { list }),
    ...(depth !== undefined && { depth: Number(depth) }),
    isBold: first((element) => switchAt(element, 'rPr', 'b')) ?? false,
    isHidden: first((element) => switchAt(element, 'rPr', 'vanish')) ?? false,
  };
}

/** `val` of the element at a path. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const found = elementAt(element, ...path);
  return found && attributeOf(found, 'val');
}

/** Whether what a path names is on; nothing where it isn't there. */
export function switchAt(element: XmlElement | undefined, ...path: readonly string[]): boolean | undefined {
  const found = elementAt(element, ...path);
  return found && isOn(attributeOf(found, 'val') ?? 'true');
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
