import { commonRoot, heldBy, markedText, widenRoot } from './choose-root.js';
import { isFurniture, isMenu, isWay, mayBeFurniture } from './furniture.js';
import { childElements, elementsBelow, type HtmlElement, type HtmlParent } from './html-node.js';
import { readByReadability } from './read-by-readability.js';
import { isSetApart } from './set-apart.js';
import { type WeightOf, weighElements } from './weigh-elements.js';

export interface MainText {
  readonly root: HtmlParent;
  /** What stands in the root and is no part of its text. */
  readonly furniture: ReadonlySet<HtmlElement>;
  /** Words that stand on the page outside of the root. */
  readonly outside: number;
  /** Words that the page shows. */
  readonly shown: number;
}

/** Share of a page's words that Readability must find, so that what it leaves out may be a menu. */
const trusted = 0.5;

/**
 * The text of a page without its menus. Where it is, the page's own tags say (`main`, `article`), and Readability where
 * they don't. What stands in it goes if its tag says so, or if it looks like a menu and Readability left it out. A page
 * on which nothing does is read without Readability, which costs several times as much as all the rest.
 */
export function findMainText(page: HtmlParent): MainText {
  const body = bodyOf(page);
  const weights = weighElements(body);
  const weightOf: WeightOf = (element) => weights.get(element) ?? { words: 0, linked: 0, links: 0 };
  const isRead = (element: HtmlElement) => weights.has(element) && !isFurniture(element);
  const marked = markedText(body, weightOf);
  const isDoubtful = hasDoubtful(marked ?? body, isRead, weightOf);
  const kept = isDoubtful ? readByReadability(marked ?? body, isRead) : undefined;
  const found = kept && share(marked ?? body, kept, isRead, weightOf) > trusted ? kept : undefined;
  const looksLikeText = (element: HtmlElement): boolean => {
    const weight = weightOf(element);
    return isRead(element) && !isWay(element, weight) && !mayBeFurniture(element, weight);
  };
  const root = marked ?? (found ? widenRoot(commonRoot(body, found), body, weightOf, looksLikeText) : body);
  const held = found && heldBy(root, found);
  const isText = (element: HtmlElement): boolean => {
    if (!isRead(element)) return false;
    if (!isSetApart(element)) return true;
    if (isWay(element, weightOf(element))) return false;
    if (!held) return !isMenu(element, weightOf(element));
    return held.has(element) || !mayBeFurniture(element, weightOf(element));
  };
  const furniture = new Set<HtmlElement>();
  for (const element of elementsBelow(root, (one) => !furniture.has(one) && weights.has(one))) {
    if (weights.has(element) && !isText(element)) furniture.add(element);
  }
  const shown = weightOf(body).words;
  return { root, furniture, outside: shown - weightOf(root).words, shown };
}

function bodyOf(page: HtmlParent): HtmlParent {
  for (const element of elementsBelow(page)) if (element.tagName === 'body') return element;
  return page;
}

/** What is a menu only with the list or table that it is part of. */
const parts = /^(?:li|dt|dd|tbody|tr|td|th)$/;

/** Whether anything below a node may be a menu, though neither its tag nor its role says so. */
function hasDoubtful(root: HtmlParent, isRead: (element: HtmlElement) => boolean, weightOf: WeightOf): boolean {
  for (const element of elementsBelow(root, isRead)) {
    if (!isRead(element) || !isSetApart(element) || parts.test(element.tagName)) continue;
    if (mayBeFurniture(element, weightOf(element))) return true;
  }
  return false;
}

/** Share of the words below a node that may be text which was kept. */
function share(
  root: HtmlParent,
  kept: ReadonlySet<HtmlElement>,
  isRead: (element: HtmlElement) => boolean,
  weightOf: WeightOf,
): number {
  let words = 0;
  let found = 0;
  const count = (element: HtmlParent, isKept: boolean) => {
    const below = childElements(element).reduce((sum, child) => sum + weightOf(child).words, 0);
    const own = weightOf(element).words - below;
    words += own;
    if (isKept) found += own;
  };
  count(root, true);
  for (const element of elementsBelow(root, isRead)) if (isRead(element)) count(element, kept.has(element));
  return words === 0 ? 0 : found / words;
}
