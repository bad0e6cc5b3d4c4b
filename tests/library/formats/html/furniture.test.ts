import { describe, expect, it } from 'vitest';
import { isWay, mayBeFurniture } from '../../../../src/library/formats/html/furniture.js';
import { attribute, elementsBelow } from '../../../../src/library/formats/html/html-node.js';
import { parsePiece } from '../../../../src/library/formats/html/parse-html.js';

/** The element that is marked with `data-x`. */
function marked(html: string) {
  const element = [...elementsBelow(parsePiece(html))].find((one) => attribute(one, 'data-x') !== undefined);
  if (!element) throw new Error('nothing is marked');
  return element;
}

const long = { words: 60, linked: 2, links: 1 };
const ofLinks = { words: 30, linked: 18, links: 2 };

describe('mayBeFurniture', () => {
  it.each([
    ['a box among the sections of a manual', '<div class="section"><div class="sidebar" data-x></div></div>', long],
    ['a section whose heading gave it its id', '<section id="search-and-share" data-x></section>', long],
    ['the same in older pages', '<div class="section" id="the-menu" data-x></div>', long],
    ['a sentence with links', '<p data-x></p>', ofLinks],
    ['what a table with a name holds', '<div class="table-contents" data-x></div>', ofLinks],
  ])('is none: %s', (_, html, weight) => {
    expect(mayBeFurniture(marked(html), weight)).toBe(false);
    expect(isWay(marked(html), weight)).toBe(false);
  });

  it.each([
    ['a sidebar of the page', '<div class="layout"><div class="sidebar" data-x></div></div>', long],
    ['a box that is named so', '<div id="related-posts" data-x></div>', long],
    ['a section that is named so', '<section class="newsletter" data-x></section>', long],
    ['a box of links', '<div data-x></div>', ofLinks],
    ['a paragraph of links alone', '<p data-x></p>', { words: 20, linked: 16, links: 3 }],
  ])('may be some: %s', (_, html, weight) => {
    expect(mayBeFurniture(marked(html), weight)).toBe(true);
  });
});
