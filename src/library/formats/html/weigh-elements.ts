import { countWords } from '../count-left-out.js';
import { attribute, elementsBelow, type HtmlParent, isElement, isText } from './html-node.js';
import { whyLeftOut } from './left-out.js';

export interface Weight {
  /** Words below an element that are shown, and those of them that are a link's. */
  words: number;
  linked: number;
  links: number;
}

export type WeightOf = (element: HtmlParent) => Weight;

/** The words of each element below a node that is shown, counted once. */
export function weighElements(root: HtmlParent): ReadonlyMap<HtmlParent, Weight> {
  const weights = new Map<HtmlParent, Weight>();
  const shown = [...elementsBelow(root, (element) => whyLeftOut(element) === undefined)];
  // What stands deeper comes later, so that from the end each is whole before it is added to what it stands in.
  for (const element of [...shown.reverse(), root]) {
    if (isElement(element) && whyLeftOut(element) !== undefined) continue;
    weights.set(element, weigh(element, weights));
  }
  return weights;
}

function weigh(element: HtmlParent, weights: ReadonlyMap<HtmlParent, Weight>): Weight {
  const sum = { words: 0, linked: 0, links: 0 };
  for (const child of element.childNodes) {
    if (isText(child)) sum.words += countWords(child.value);
    const weight = isElement(child) ? weights.get(child) : undefined;
    sum.words += weight?.words ?? 0;
    sum.linked += weight?.linked ?? 0;
    sum.links += weight?.links ?? 0;
  }
  if (!isElement(element)) return sum;
  // Headings lead to themselves.
  if (/^h[1-6]$/.test(element.tagName)) return { words: sum.words, linked: 0, links: 0 };
  const isLink = element.tagName === 'a' && attribute(element, 'href') !== undefined;
  return isLink ? { words: sum.words, linked: sum.words, links: 1 } : sum;
}
