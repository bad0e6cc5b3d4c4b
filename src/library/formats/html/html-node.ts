import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;
/** A document, a fragment of one, or an element. */
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

export function isElement(node: HtmlNode | HtmlParent): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The children of an element, in their order. */
export function childElements(parent: HtmlParent): HtmlElement[] {
  return parent.childNodes.filter(isElement);
}

/** The elements below a node in the order of the document; none below one that `enters` denies. */
export function* elementsBelow(parent: HtmlParent, enters?: (element: HtmlElement) => boolean): Generator<HtmlElement> {
  const waiting = childElements(parent).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if (enters && !enters(next)) continue;
    for (let at = next.childNodes.length - 1; at >= 0; at -= 1) {
      const child = next.childNodes[at];
      if (child && isElement(child)) waiting.push(child);
    }
  }
}

/** All texts below a node, as the source has their blanks, with what is given between them. */
export function textBelow(node: HtmlNode | HtmlParent, between = ''): string {
  const parts: string[] = [];
  const waiting: (HtmlNode | HtmlParent)[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('value' in next) parts.push(next.value);
    else if ('childNodes' in next) for (const child of [...next.childNodes].reverse()) waiting.push(child);
  }
  return parts.join(between);
}
