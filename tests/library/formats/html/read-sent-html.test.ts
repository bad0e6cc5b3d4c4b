import { expect, it } from 'vitest';
import { readSentHtml, type SentHtmlOptions } from '../../../../src/library/formats/html/read-sent-html.js';
import { shownBlocks } from '../shown-blocks.js';

function shown(html: string, options?: SentHtmlOptions): string[] {
  return shownBlocks(readSentHtml(html, options).blocks);
}

const chapter = `<nav><a href="a">Home</a> <a href="b">Next</a></nav><h1>Fees</h1>
  <div class="toc"><ul><li><a href="1">Boats</a></li><li><a href="2">Guests</a></li><li><a href="3">Dogs</a></li></ul></div>
  <p>Boats pay <b>20</b> euros.</p>`;

it('reads blocks that stand nowhere in a source', () => {
  const { blocks } = readSentHtml('<p>Boats pay <b>20</b> euros.</p>');
  expect(shownBlocks(blocks)).toEqual(['Boats pay 20 euros.']);
  for (const { pieces } of blocks) for (const piece of pieces) expect(piece).not.toHaveProperty('at');
});

it('leaves out what only leads elsewhere where that is asked for, and counts its words', () => {
  expect(shown(chapter, { withoutMenus: true })).toEqual(['# Fees', 'Boats pay 20 euros.']);
  const words = readSentHtml(chapter, { withoutMenus: true }).leftOut.reduce((sum, { words }) => sum + words, 0);
  expect(words).toBe(5);
  expect(shown(chapter).join(' ')).toContain('Guests');
});

it('leaves out what it is told to, under the name that is given', () => {
  const isLeftOut: SentHtmlOptions['isLeftOut'] = ({ tagName }) =>
    tagName === 'blockquote' ? 'quoted mail' : undefined;
  const { blocks, leftOut } = readSentHtml('<p>Yes.</p><blockquote>May we?</blockquote>', { isLeftOut });
  expect(shownBlocks(blocks)).toEqual(['Yes.']);
  expect(leftOut).toEqual([{ what: 'quoted mail', words: 2 }]);
});
