import { attribute, type HtmlElement } from './html-node.js';

/** Elements that a browser sets apart from what stands before and after. */
const apart = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl'],
  ...['dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header', 'hgroup', 'hr', 'html', 'legend', 'li'],
  ...['main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'ul', 'caption', 'tbody'],
  ...['thead', 'tfoot', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'optgroup', 'option', 'listing', 'xmp'],
]);
const shownApart = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table)/i;

/** Whether a browser sets an element apart from what stands before and after it. */
export function isSetApart(element: HtmlElement): boolean {
  return apart.has(element.tagName) || shownApart.test(attribute(element, 'style') ?? '');
}
