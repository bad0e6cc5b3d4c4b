import { Readability } from '@mozilla/readability';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readPage } from '../../../../src/library/formats/html/read-page.js';
import { shownBlocks } from '../shown-blocks.js';

const said = 'The reading room is closed on the last Monday of each month, and opens again on Tuesday at nine.';

/** What is read of a page, and how often Readability was asked for it. */
function read(html: string): { readonly first: string | undefined; readonly asked: number } {
  const parse = vi.spyOn(Readability.prototype, 'parse');
  onTestFinished(() => parse.mockRestore());
  const [first] = shownBlocks(readPage(new TextEncoder().encode(html)).blocks);
  return { first, asked: parse.mock.calls.length };
}

describe('a page', () => {
  it.each([
    ['a text with a link', `<p>${said}</p><p>${said} <a href="/a">More</a></p>`],
    ['a list of things to do', `<p>${said}</p><ul><li>Ring the bell<li>Sign the book</ul>`],
    ['a menu that says that it is one', `<nav><a href="/a">A</a> <a href="/b">B</a></nav><p>${said}</p>`],
  ])('with %s is read without Readability', (_, html) => {
    expect(read(html)).toEqual({ first: said, asked: 0 });
  });

  it('with what may be a menu is read with it, once', () => {
    const links = '<div><a href="/a">About the house</a> <a href="/b">Opening hours</a></div>';
    expect(read(`${links}<p>${said}</p><p>${said}</p>`).asked).toBe(1);
  });
});
