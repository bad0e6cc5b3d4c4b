import { isFurniture, isMenu, isWay } from './furniture.js';
import type { HtmlElement, HtmlParent } from './html-node.js';
import { parsePage } from './parse-html.js';
import { type HtmlBlocks, type ReadBlocksOptions, readBlocks } from './read-blocks.js';
import { isSetApart } from './set-apart.js';
import { weighLinked } from './weigh-elements.js';

export interface SentHtmlOptions {
  readonly isLeftOut?: ReadBlocksOptions['isLeftOut'];
  /** Leaves out what only leads elsewhere, such as a list of chapters. */
  readonly withoutMenus?: boolean;
}

/** Blocks of HTML that is no part of a source as it stands: in a mail, a feed, an archive. They have no places. */
export function readSentHtml(html: string, options: SentHtmlOptions = {}): HtmlBlocks {
  const root = parsePage(html, false);
  const menus = options.withoutMenus && hasLink.test(html) ? menusOf(root) : none;
  const isMenuOf = (element: HtmlElement) =>
    options.withoutMenus && mayGo(element) && (isFurniture(element) || menus.has(element));
  const { blocks, leftOut } = readBlocks(root, {
    source: html,
    isLeftOut: (element) => options.isLeftOut?.(element) ?? (isMenuOf(element) ? 'lists of links' : undefined),
  });
  return { leftOut, blocks };
}

const hasLink = /<a\s/i;
const none: ReadonlySet<HtmlElement> = new Set();

function mayGo(element: HtmlElement): boolean {
  return element.tagName !== 'body' && isSetApart(element);
}

function menusOf(root: HtmlParent): ReadonlySet<HtmlElement> {
  const menus = new Set<HtmlElement>();
  for (const [element, weight] of weighLinked(root)) {
    if (!('tagName' in element) || !mayGo(element)) continue;
    if (isWay(element, weight) || isMenu(element, weight)) menus.add(element);
  }
  return menus;
}
