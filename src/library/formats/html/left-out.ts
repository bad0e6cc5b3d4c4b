import { attribute, elementsBelow, type HtmlElement, isElement, textBelow } from './html-node.js';

/** Never shown, so that nobody misses it. */
const unseen = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'title', 'iframe', 'object', 'embed', 'noembed', 'noframes'],
  ...['canvas', 'audio', 'video', 'map', 'datalist', 'rp', 'annotation', 'annotation-xml', 'colgroup'],
]);

const named = new Map([
  ['svg', 'words in pictures'],
  ['select', 'form controls'],
  ['textarea', 'form controls'],
  ['option', 'form controls'],
  ['meter', 'form controls'],
  ['progress', 'form controls'],
  ['del', 'struck through'],
  ['s', 'struck through'],
  ['strike', 'struck through'],
  ['rt', 'reading aids'],
]);

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const hiddenClass =
  /(?:^|\s)(?:sr-only|(?:govuk-)?visually-?hidden|screen-reader(?:-text|-only)?|element-invisible)(?:\s|$)/;
const noteClass = /footnote|noteref/i;
const toolClass = /(?:^|\s)(?:mw-editsection|mw-cite-backlink|headerlink|anchorjs-link|skip-link|copybtn)(?:\s|$)/;

/**
 * Why nobody reads an element's words in the text of its page: a few words to count them under, `''` where they are
 * never shown and need no count, undefined where they are read.
 */
export function whyLeftOut(element: HtmlElement): string | undefined {
  const { tagName } = element;
  if (unseen.has(tagName)) return '';
  const reason = named.get(tagName);
  if (reason !== undefined) return reason;
  if (isHidden(element)) return 'hidden words';
  if (tagName === 'button') return isTitle(element) ? undefined : 'form controls';
  if (isNoteMark(element)) return 'footnote marks';
  if (isTool(element)) return 'links without words';
  return undefined;
}

function isHidden(element: HtmlElement): boolean {
  return element.attrs.some(({ name, value }) => {
    switch (name) {
      case 'hidden':
        // Found by the browser's own search, and shown then.
        return value.toLowerCase() !== 'until-found';
      case 'aria-hidden':
        return value === 'true';
      case 'style':
        return hiddenStyle.test(value);
      case 'class':
        return hiddenClass.test(value);
      default:
        return false;
    }
  });
}

/** Headings that open what is under them are buttons. */
function isTitle({ parentNode }: HtmlElement): boolean {
  return parentNode !== null && /^(?:h[1-6]|summary|dt)$/.test(parentNode.nodeName);
}

/** "[3]", "*", "a": a mark that leads to a note elsewhere on the page. Powers and ordinals lead nowhere. */
function isNoteMark(element: HtmlElement): boolean {
  const role = attribute(element, 'role');
  if (role === 'doc-noteref' || role === 'doc-backlink') return true;
  const { tagName } = element;
  if (tagName !== 'sup' && tagName !== 'a' && tagName !== 'dt') return false;
  const text = textBelow(element).trim();
  if (!/^[[(]?(?:\d{1,3}|\p{L}|[*†‡§¶#]{1,4})[\])]?$/u.test(text)) return false;
  if (tagName === 'a') return leadsToNote(element) && (/^[[(*†‡§]/.test(text) || noteClass.test(classOf(element)));
  const { parentNode } = element;
  const isInLink = parentNode !== null && isElement(parentNode) && leadsToNote(parentNode);
  return isInLink || [...elementsBelow(element)].some(leadsToNote);
}

function leadsToNote(element: HtmlElement): boolean {
  return element.tagName === 'a' && attribute(element, 'href')?.includes('#') === true;
}

function classOf(element: HtmlElement): string {
  return attribute(element, 'class') ?? '';
}

/** What helps to handle the page: a link of marks alone to a place on it, a link to edit a section. */
function isTool(element: HtmlElement): boolean {
  if (toolClass.test(classOf(element))) return true;
  if (element.tagName !== 'a' || attribute(element, 'href')?.startsWith('#') !== true) return false;
  return !/[\p{L}\p{N}]/u.test(textBelow(element));
}
