import { attribute, childElements, elementsBelow, type HtmlElement, type HtmlParent } from './html-node.js';
import type { WeightOf } from './weigh-elements.js';

/** What says nothing of what it holds: a list is more than its items. */
const containers = /^(?:div|section|article|main|body|html|form|center)$/;

/** What a page marks as its text: `main`, or an article that holds most of the page. */
export function markedText(body: HtmlParent, weightOf: WeightOf): HtmlElement | undefined {
  let main: HtmlElement | undefined;
  let article: HtmlElement | undefined;
  for (const element of elementsBelow(body)) {
    const { words } = weightOf(element);
    const isMain = element.tagName === 'main' || attribute(element, 'role') === 'main';
    // One without words waits for a script to fill it.
    if (isMain && words > (main ? weightOf(main).words : 0)) main = element;
    if (element.tagName === 'article' && words > (article ? weightOf(article).words : 0)) article = element;
  }
  if (main) return main;
  return article && weightOf(article).words > weightOf(body).words / 2 ? article : undefined;
}

/** The innermost element that holds all that was kept of a page. */
export function commonRoot(body: HtmlParent, kept: ReadonlySet<HtmlElement>): HtmlParent {
  const held = heldBy(body, kept);
  let root = body;
  for (;;) {
    const [child, further] = childElements(root).filter((element) => held.has(element));
    if (!child || further || !containers.test(child.tagName) || isOneOf(kept, root)) return root;
    root = child;
  }
}

/** Words beside a root, and their share of its own, from which they are text that it lacks. */
const lacking = { words: 30, share: 0.1 };

/**
 * The outermost element around a root beside which stands too much that looks like text to be left out: a page is
 * judged by one of its sections where that is much longer than the others.
 */
export function widenRoot(
  root: HtmlParent,
  body: HtmlParent,
  weightOf: WeightOf,
  looksLikeText: (element: HtmlElement) => boolean,
): HtmlParent {
  const least = Math.max(lacking.words, lacking.share * weightOf(root).words);
  let widest = root;
  let beside = 0;
  for (let inner = root; inner !== body && 'parentNode' in inner && inner.parentNode; inner = inner.parentNode) {
    for (const child of childElements(inner.parentNode)) {
      if (child !== inner && looksLikeText(child)) beside += weightOf(child).words - weightOf(child).linked;
    }
    if (beside < least) continue;
    widest = inner.parentNode;
    beside = 0;
  }
  return widest;
}

/** All that was kept below a node, and all that holds something of it. */
export function heldBy(root: HtmlParent, kept: ReadonlySet<HtmlElement>): ReadonlySet<HtmlParent> {
  const held = new Set<HtmlParent>();
  for (const element of kept) {
    for (let up: HtmlParent | null = element; up && !held.has(up); up = 'parentNode' in up ? up.parentNode : null) {
      held.add(up);
      if (up === root) break;
    }
  }
  return held;
}

function isOneOf(kept: ReadonlySet<HtmlParent>, node: HtmlParent): boolean {
  return kept.has(node);
}
