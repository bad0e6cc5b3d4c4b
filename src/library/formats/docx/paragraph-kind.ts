import type { XmlElement } from '../packed/read-xml.js';
import { type Style, valueAt } from './read-styles.js';

/** Styles of a list of definitions, as pandoc and LibreOffice name them. */
const term = /^(?:definition term|list heading)$/;
const meaning = /^(?:definition|list contents)$/;

export function isTerm({ name }: Style): boolean {
  return term.test(name);
}

export function isMeaning({ name }: Style): boolean {
  return meaning.test(name);
}

/** A line of a table of contents, or what stands above it. */
export function isContents({ name }: Style): boolean {
  return /^(?:toc (?:\d|heading)|contents (?:\d|heading)|table of figures)/.test(name);
}

/** From 1; nothing for a paragraph that is no heading. */
export function levelOf(paragraph: XmlElement, style: Style): number | undefined {
  if (style.name === 'title') return 1;
  const own = valueAt(paragraph, 'pPr', 'outlineLvl');
  const outline = own === undefined ? style.outline : Number(own);
  if (outline !== undefined) return outline >= 0 && outline < 9 ? Math.trunc(outline) + 1 : undefined;
  const named = /^heading (\d)$/.exec(style.name)?.[1];
  return named === undefined ? undefined : Number(named);
}
