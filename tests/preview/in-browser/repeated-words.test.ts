import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseAnchor, citationLink } from '../../../src/domain.js';
import { describeInBrowser } from './describe-in-browser.js';
import { markedIn, markingStyle, withoutEnds } from './marked-words.js';
import { readPageText } from './read-page-text.js';

const filler = Array.from({ length: 30 }, (_, at) => `<p>Paragraph ${at} tells of the house and its rooms.</p>`).join(
  '',
);

/** Sentences of few words, so that nearly each stands there many times; always the same ones. */
const dice = Array.from({ length: 80 }, (_, at) => Math.floor(Math.abs(Math.sin(at + 1)) * 1_000) % 11);
const said = ['The tide is low.', 'Nobody came.', 'The tide is low, and nobody came.', '“The tide is low.”'];
const diced = dice
  .map((roll, at) => `<span id="roll${at}">${said[roll % said.length]}</span>${roll > 7 ? '</p><p>' : ' '}`)
  .join('');

/** The same words stand in several places, each in an element of its own. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rules of the house</title>
<link rel="icon" href="data:,"><style>${markingStyle}</style></head><body><main><h1>Rules of the house</h1>${filler}
<h2>The map room</h2>
<p>Maps are shown on request. <span id="mid1">The desk is shut on <a href="/days">high days</a>.</span> Ask the watch.</p>
<p>Films are lent for an hour. <span id="mid2">The desk is shut on <b>high days</b>.</span> Come back later.</p>
<h2>The film room</h2><p id="own1">No food is allowed in here.</p>
<h2>The reading room</h2><p id="own2">No food is allowed in here.</p>
<ul><li>Pencils are lent.</li><li id="item1">Re-entry is free, R&amp;D too.</li><li>Pens are not.</li>
<li id="item2">Re-entry is free, R&amp;D too.</li></ul>
<p><span id="long1">Whoever leaves the reading room after eight in the evening signs the list at the desk.</span> So it is.
<span id="long2">Whoever leaves the reading room after nine in the morning or comes by the back door signs the list at the
desk.</span> So it was. <span id="long3">Whoever leaves the reading room after eight in the evening signs the list at the
desk.</span></p>
<p>He said: <span id="said1">“Nothing is lost.”</span> She said (twice): <span id="said2">“Nothing is lost.”</span></p>
<p dir="rtl" lang="ar">هذا للزوار. <span id="arab1">يُغلق المكتب عند الظهر.</span> وهذا للعاملين: <span id="arab2">يُغلق المكتب عند
الظهر.</span> لا شيء بعده.</p>
<p lang="zh">图书馆很大。<span id="han1">办公桌关了。</span>我们回家。<span id="han2">办公桌关了。</span>他们去学校。</p>
<table><tr><th>Room</th><th>Fee</th><th>Owner</th></tr>
<tr id="row1"><td>Map room</td><td>20 euros</td><td>Bo Carr</td></tr>
<tr><td>Film room</td><td>35 euros</td><td>Ines Roth</td></tr>
<tr id="row2"><td>Map room</td><td>20 euros</td><td>Bo Carr</td></tr></table>
<h2>The tide</h2><p>${diced}</p>${filler}</main></body></html>`;

const cases = [
  ['a sentence within a paragraph', 'The desk is shut on high days.', ['mid1', 'mid2']],
  ['a paragraph of its own', 'No food is allowed in here.', ['own1', 'own2']],
  ['an item of a list', 'Re-entry is free, R&D too.', ['item1', 'item2']],
  [
    'a long sentence',
    'Whoever leaves the reading room after eight in the evening signs the list at the desk.',
    ['long1', 'long3'],
  ],
  ['what is said twice', '“Nothing is lost.”', ['said1', 'said2']],
  ['words that are read from right to left', 'يُغلق المكتب عند الظهر.', ['arab1', 'arab2']],
  ['words without blanks', '办公桌关了。', ['han1', 'han2']],
  ['a row of a table', 'Map room · Fee 20 euros · Owner Bo Carr', ['row1', 'row2']],
] as const;

describeInBrowser('the link to words that stand on a page twice', ({ open }) => {
  let server: Server;
  let url: string;
  let text: string;
  beforeAll(async () => {
    server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rules`;
    text = await readPageText(page);
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  /** Opens the link of a quote that stands there. */
  const openAt = async (start: number, quote: string) => {
    const anchor = chooseAnchor(text, { start, end: start + quote.length });
    const link = citationLink({ url, format: 'html', quote, locator: {}, ...(anchor && { anchor }) });
    return { link, marked: await markedIn(await open(link ?? '')) };
  };

  it.each(cases.flatMap(([what, quote, ids]) => ids.map((id, at) => [what, id, quote, at] as const)))(
    'marks of %s the right one (%s), whole',
    async (_, id, quote, at) => {
      const { link, marked } = await openAt(placesOf(text, quote)[at] ?? -1, quote);
      expect(link).toMatch(/-,|,-/);
      expect([...new Set(marked.map((found) => found.id))]).toEqual([id]);
      const words = quote.replaceAll(' · Fee', '').replaceAll(' · Owner', '');
      const separator = /\p{Script=Han}/u.test(quote) ? '' : ' ';
      expect(withoutEnds(marked.map(({ word }) => word).join(separator))).toBe(withoutEnds(words));
    },
  );

  it('marks a sentence that begins and ends as another does whole, and nothing else', async () => {
    const start = text.indexOf('Whoever leaves the reading room after nine');
    const quote = text.slice(start, text.indexOf('desk.', start) + 'desk.'.length);
    const { marked } = await openAt(start, quote);
    expect([...new Set(marked.map(({ id }) => id))]).toEqual(['long2']);
    expect(marked.map(({ word }) => word).join(' ')).toBe(quote.replace(/\s+/g, ' '));
  });

  it('marks the one that is meant, wherever the same words stand', async () => {
    let at = text.indexOf('The tide\n');
    const places = dice.map((roll) => {
      const sentence = said[roll % said.length] ?? '';
      const start = text.indexOf(sentence, at);
      at = start + sentence.length;
      return { start, sentence };
    });
    for (const roll of [0, 1, 7, 23, 40, 41, 62, 79]) {
      const { start = -1, sentence = '' } = places[roll] ?? {};
      const { link, marked } = await openAt(start, sentence);
      expect([...new Set(marked.map(({ id }) => id))], `${roll}: ${link}`).toEqual([`roll${roll}`]);
    }
  });
});

function placesOf(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
