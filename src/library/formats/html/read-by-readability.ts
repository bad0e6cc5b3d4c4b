import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type HtmlElement, type HtmlParent, isElement, isText } from './html-node.js';

/** Elements, and levels of them, beyond which Readability isn't asked: it looks at all words once for each level. */
const elementLimit = 30_000;
const depthLimit = 200;

/** What Readability goes by. */
const carried = new Set(['class', 'id', 'role', 'href', 'src', 'itemprop', 'rel', 'itemtype', 'colspan', 'rowspan']);
const mark = 'data-nth';

/** UTF-16 units of an attribute that are copied: names are short, and data in addresses says nothing. */
const valueLimit = 1_000;

/**
 * The elements that Readability takes for the text of a page, as far as it kept them: of some only what stands in them
 * is named. Only those that are read are shown to it. Undefined for a page in which it finds no text, or too large.
 */
export function readByReadability(
  body: HtmlParent,
  isRead: (element: HtmlElement) => boolean,
): ReadonlySet<HtmlElement> | undefined {
  const elements: HtmlElement[] = [];
  const { document } = parseHTML('<!doctype html><html><head><title></title></head><body></body></html>');
  const copyBelow = (from: HtmlParent, to: Container, depth: number): boolean => {
    if (depth > depthLimit) return false;
    for (const child of from.childNodes) {
      if (isText(child)) to.appendChild(document.createTextNode(child.value));
      if (!isElement(child) || !isRead(child)) continue;
      elements.push(child);
      if (elements.length > elementLimit) return false;
      const copy = document.createElement(isPlain(child.tagName) ? child.tagName : 'span');
      for (const { name, value } of child.attrs)
        if (carried.has(name)) copy.setAttribute(name, value.slice(0, valueLimit));
      copy.setAttribute(mark, String(elements.length - 1));
      to.appendChild(copy);
      if (!copyBelow(child, copy, depth + 1)) return false;
    }
    return true;
  };
  if (!copyBelow(body, document.body, 0)) return undefined;
  const found = new Readability(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  if (!isTree(found?.content)) return undefined;
  const kept = Array.from(found.content.querySelectorAll(`[${mark}]`), (node) => {
    return elements[Number(node.getAttribute(mark))];
  });
  return new Set(kept.filter((element) => element !== undefined));
}

/** Names that an element can be made with; scripts of pages make up others. */
function isPlain(tagName: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(tagName);
}

interface Container {
  appendChild(node: unknown): unknown;
}

interface Tree {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

function isTree(content: unknown): content is Tree {
  return typeof content === 'object' && content !== null && 'querySelectorAll' in content;
}
