import { countWords } from '../count-left-out.js';
import { attribute, type HtmlParent, isElement, isText } from './html-node.js';
import { whyLeftOut } from './left-out.js';

export interface Weight {
  /** Words below an element that are shown, and those of them that are a link's. */
  readonly words: number;
  readonly linked: number;
  readonly links: number;
}

export type WeightOf = (element: HtmlParent) => Weight;

/** The words of a node that is shown and of each element below it that is, counted once. */
export function weighElements(root: HtmlParent): ReadonlyMap<HtmlParent, Weight> {
  const weights = new Map<HtmlParent, Weight>();
  weigh(root, weights);
  return weights;
}

function weigh(element: HtmlParent, weights: Map<HtmlParent, Weight>): Weight {
  let words = 0;
  let linked = 0;
  let links = 0;
  for (const child of element.childNodes) {
    if (isText(child)) words += countWords(child.value);
    else if (isElement(child) && whyLeftOut(child) === undefined) {
      const weight = weigh(child, weights);
      words += weight.words;
      linked += weight.linked;
      links += weight.links;
    }
  }
  const weight = ownWeight(element, { words, linked, links });
  weights.set(element, weight);
  return weight;
}

/**
 * The elements with links below a node, of which at least a quarter of the words may be a link's: those that have more
 * words beside their links are no menus, and are not counted to their end.
 */
export function weighLinked(root: HtmlParent): ReadonlyMap<HtmlParent, Weight> {
  const weights = new Map<HtmlParent, Weight>();
  weighLinks(root, weights);
  return weights;
}

/** Words of an element for each of its links' from which it is a text. */
const fewest = 4;

function weighLinks(element: HtmlParent, weights: Map<HtmlParent, Weight>): Weight {
  let linked = 0;
  let links = 0;
  for (const child of element.childNodes) {
    if (!isElement(child) || whyLeftOut(child) !== undefined) continue;
    const weight = isLink(child) ? { links: 1, linked: wordsIn(child) } : weighLinks(child, weights);
    linked += weight.linked;
    links += weight.links;
  }
  if (links === 0) return noLinks;
  const most = fewest * linked;
  const words = wordsIn(element, most);
  const weight = ownWeight(element, { words, linked, links });
  if (words < most) weights.set(element, weight);
  return weight;
}

const noLinks: Weight = { words: 0, linked: 0, links: 0 };

/** Words below an element that are shown; where they are `most` or more, not all are counted. */
function wordsIn(element: HtmlParent, most = Number.POSITIVE_INFINITY): number {
  let words = 0;
  for (const child of element.childNodes) {
    if (words >= most) break;
    if (isText(child)) words += countWords(child.value);
    else if (isElement(child) && whyLeftOut(child) === undefined) words += wordsIn(child, most - words);
  }
  return words;
}

function ownWeight(element: HtmlParent, { words, linked, links }: Weight): Weight {
  // Headings lead to themselves.
  if (isElement(element) && /^h[1-6]$/.test(element.tagName)) return { words, linked: 0, links: 0 };
  return isLink(element) ? { words, linked: words, links: 1 } : { words, linked, links };
}

function isLink(element: HtmlParent): boolean {
  return isElement(element) && element.tagName === 'a' && attribute(element, 'href') !== undefined;
}
