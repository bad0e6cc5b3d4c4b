import { attribute, elementsBelow, type HtmlElement, type HtmlParent, isElement } from './html-node.js';
import type { Weight } from './weigh-elements.js';

const parts = new Set(['nav', 'dialog', 'search']);
const roles = new Set([
  ...['navigation', 'search', 'contentinfo', 'dialog', 'alertdialog', 'menu', 'menubar', 'toolbar', 'tablist'],
  ...['complementary', 'doc-toc', 'doc-pagelist', 'directory'],
]);
const consent = /(?:^|[-_\s])(?:cookie|consent|gdpr)[-_]?(?:banner|bar|notice|dialog|popup|overlay|consent)/i;

/** Names that templates give to what stands around a text. */
const names =
  /(?:^|[-_\s])(?:nav|navbar|navigation|navheader|navfooter|menu|breadcrumbs?|sidebar|toc|tableofcontents|pagination|pager|share|sharing|social|related|recommended|newsletter|subscribe|promo|advert|ads?|banner|footer|masthead|comments?|tags|toolbar|cookie|skip|login|search|widget|printfooter|catlinks|contents)(?:[-_\s]|$)/i;
/** Names of what leads elsewhere. */
const ways =
  /nav(?:bar|igation|header|footer)?(?:[-_\s]|$)|(?:^|[-_\s])(?:breadcrumbs?|toc(?:tree)?|pagination|pager|skip)(?:[-_\s]|$)/i;
const ofTheText =
  /footnote|endnote|admonition|callout|(?:table|example|figure|equation)-contents|(?:^|[-_\s])(?:note|tip|warning|important|caution)(?:[-_\s]|$)/i;
/** What a text is divided into; a box that stands right in one is the text's own, whatever it is called. */
const division = /(?:^|\s)(?:section|sect\d|level\d|chapter|appendix|preface)(?:\s|$)/i;

/** Whether an element stands around the text, as its tag, role or name say. */
export function isFurniture(element: HtmlElement): boolean {
  const { tagName } = element;
  const role = attribute(element, 'role') ?? '';
  if (parts.has(tagName) || roles.has(role) || consent.test(namesOf(element))) return true;
  if (tagName === 'aside' || tagName === 'footer') {
    return !isWithin(element, /^(?:main|article|blockquote)$/) && !ofTheText.test(namesOf(element));
  }
  const isBanner = role === 'banner' || (tagName === 'header' && !isWithin(element, /^(?:main|article|section)$/));
  return isBanner && !hasTitle(element);
}

/** Words of what stands beside or under a text, from which it is taken for a part of it. */
const beside = 30;

/** Words of what leads elsewhere that are no link's, at most. */
const fewWords = 100;

/** Whether an element may stand around the text, where somebody else thinks so too. */
export function mayBeFurniture(element: HtmlElement, { words, linked, links }: Weight): boolean {
  const own = namesOf(element);
  if (ofTheText.test(own) || isBoxOfText(element) || isSentence(element, words - linked)) return false;
  if (links > 1 && linked > words / 2) return true;
  if (names.test(own)) return true;
  const isBeside = element.tagName === 'aside' || element.tagName === 'footer';
  return isBeside && (words < beside || linked > words / 4);
}

/** A box among the sections of a manual, as DocBook sets it. */
function isBoxOfText(element: HtmlElement): boolean {
  const up = element.parentNode;
  return /(?:^|\s)sidebar(?:\s|$)/.test(namesOf(element)) && up !== null && isElement(up) && division.test(namesOf(up));
}

/** Words of a paragraph around its links from which it says something of its own. */
const sayingWords = 8;

function isSentence({ tagName }: HtmlElement, plain: number): boolean {
  return tagName === 'p' && plain >= sayingWords;
}

/** Whether an element leads to other pages, as its name or its links say. */
export function isWay(element: HtmlElement, { words, linked, links }: Weight): boolean {
  if (links === 0 || linked <= words / 4 || words - linked > fewWords || ofTheText.test(namesOf(element))) return false;
  if (ways.test(namesOf(element)) || (names.test(namesOf(element)) && linked > words / 2)) return true;
  if (links > 6 || linked <= words / 2) return false;
  for (const link of elementsBelow(element)) {
    const leads = `${attribute(link, 'rel') ?? ''} ${attribute(link, 'class') ?? ''}`;
    if (link.tagName === 'a' && /(?:^|\s)(?:prev|previous|next)(?:\s|$)/.test(leads)) return true;
  }
  return false;
}

/** Whether an element is a menu by its links alone. */
export function isMenu(element: HtmlElement, { words, linked, links }: Weight): boolean {
  if (links < 3 || ofTheText.test(namesOf(element))) return false;
  return names.test(namesOf(element))
    ? linked > words / 3
    : linked > 0.9 * words && words < 8 * links && words - linked < beside;
}

/** Its class and id; the id of a section is made of its heading's words, and says nothing. */
function namesOf(element: HtmlElement): string {
  const named = attribute(element, 'class') ?? '';
  const isSection = element.tagName === 'section' || division.test(named);
  return isSection ? named : `${named} ${attribute(element, 'id') ?? ''}`;
}

function isWithin(element: HtmlElement, tags: RegExp): boolean {
  for (let up: HtmlParent | null = element.parentNode; up && isElement(up); up = up.parentNode) {
    if (tags.test(up.tagName) || (tags.test('main') && attribute(up, 'role') === 'main')) return true;
  }
  return false;
}

function hasTitle(element: HtmlElement): boolean {
  let isTitled = false;
  for (const { tagName } of elementsBelow(element)) {
    if (tagName === 'nav') return false;
    if (tagName === 'h1') isTitled = true;
  }
  return isTitled;
}
