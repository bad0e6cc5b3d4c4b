import { isFurniture, isMenu, isWay } from './furniture.js';
import type { HtmlElement, HtmlParent } from './html-node.js';
import { parsePage } from './parse-html.js';
import { type HtmlBlocks, type ReadBlocksOptions, readBlocks } from './read-blocks.js';
import { isSetApart } from './set-apart.js';
import { weighElements } from './weigh-elements.js';

export interface SentHtmlOptions {
  readonly isLeftOut?: ReadBlocksOptions['isLeftOut'];
  /** Leaves out what only leads elsewhere, such as a list of chapters. */
  readonly withoutMenus?: boolean;
}

/** Blocks of HTML that is no part of a source as it stands: in a mail, a feed, an archive. They have no places. */
export function readSentHtml(html: string, options: SentHtmlOptions = {}): HtmlBlocks {
  const root = parsePage(html);
  const menus = options.withoutMenus ? menusOf(root) : new Set<HtmlElement>();
  const { blocks, leftOut } = readBlocks(root, {
    source: html,
    isLeftOut: (element) => options.isLeftOut?.(element) ?? (menus.has(element) ? 'lists of links' : undefined),
  });
  return { leftOut, blocks: blocks.map((block) => ({ ...block, pieces: block.pieces.map(({ text }) => ({ text })) })) };
}

function menusOf(root: HtmlParent): ReadonlySet<HtmlElement> {
  const menus = new Set<HtmlElement>();
  for (const [element, weight] of weighElements(root)) {
    if (!('tagName' in element) || !isSetApart(element) || element.tagName === 'body') continue;
    if (isFurniture(element) || isWay(element, weight) || isMenu(element, weight)) menus.add(element);
  }
  return menus;
}
