import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { citationLink } from '../../../src/domain.js';
import { readArticles } from '../../../src/library/read-article.js';
import { describeInBrowser } from './describe-in-browser.js';

const filler = Array.from({ length: 60 }, (_, at) => `<p>Paragraph ${at} tells of the house and its rooms.</p>`).join(
  '',
);

/** What is marked is painted in one colour, letters and all. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rules of the house</title>
<link rel="icon" href="data:,"><style>::target-text { background: #ff00ff; color: #ff00ff; }</style></head><body><main>
<h1>Rules of the house</h1>${filler}
<p>The desk is <b>shut</b> on <a href="/days">high
   days</a>. Nobody else knows.</p>
<p>Whoever leaves the <em>reading room</em> after eight in the evening, re-enters it &amp; stays, signs the list at
the desk<sup><a href="#note">1</a></sup> before the watch goes round. All others sleep.</p>
<p dir="rtl" lang="ar">لا أحد هنا. يُغلق المكتب عند <b>الظهر</b> في آخر يوم من كل شهر، ويفتح بعد ذلك في اليوم التالي صباحا. لا شيء بعده.</p>
<p>These things are not allowed:</p><ul><li>Hot drinks near the maps</li><li>Photographs with flash</li></ul><p>All else is.</p>
<table><tr><th>Room</th><th>Fee</th><th>Owner</th></tr><tr><td>Map room</td><td>20 euros</td><td>Bo Carr</td></tr>
<tr><td>Film room</td><td>35 euros</td><td>Ines Roth</td></tr></table>${filler}</main></body></html>`;

describeInBrowser('the link of a citation from a web page', ({ open }) => {
  let server: Server;
  let url: string;
  let text: string;
  beforeAll(async () => {
    server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rules`;
    text = await readText(page);
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  it.each([
    ['a sentence cut by markup', 'The desk is', 'high days.', 'The desk is shut on high days'],
    [
      'a long one with punctuation and a footnote',
      'Whoever leaves',
      'goes round.',
      'Whoever leaves the reading room after eight in the evening, re-enters it & stays, signs the list at the desk 1 before the watch goes round',
    ],
    [
      'one that is read from right to left',
      'يُغلق',
      'صباحا.',
      'يُغلق المكتب عند الظهر في آخر يوم من كل شهر، ويفتح بعد ذلك في اليوم التالي صباحا',
    ],
    [
      'a list with what leads it in',
      'These things',
      'with flash',
      'These things are not allowed: Hot drinks near the maps Photographs with flash',
    ],
    ['a row of a table', 'Film room', 'Ines Roth', 'Film room 35 euros Ines Roth'],
  ])('marks %s, and opens there', async (_, first, last, marked) => {
    const start = text.indexOf(first);
    const quote = text.slice(start, text.indexOf(last, start) + last.length);
    const tab = await open(citationLink({ url, format: 'html', quote, locator: {} }) ?? '');
    expect(withoutEnds(await markedWords(tab))).toBe(marked);
    expect(await tab.evaluate<number>('window.scrollY')).toBeGreaterThan(500);
  });
});

/** What is quoted of the page. */
async function readText(source: string): Promise<string> {
  const file = { origin: '/rules.html', name: 'rules.html', bytes: new TextEncoder().encode(source) };
  const options = { collection: 'articles', now: '2026-11-24T10:00:00.000Z', keepsSources: false };
  const [read] = await readArticles(file, options);
  return read?.article.text ?? '';
}

function withoutEnds(words: string): string {
  return words.replace(/^\P{L}+|[^\p{L}\p{N}]+$/gu, '');
}

/** The words in sight that are painted as marked, with a blank between each two. */
async function markedWords(tab: Page): Promise<string> {
  const picture = (await tab.screenshot()).toString('base64');
  return tab.evaluate<string>(`(${readPaintedWords})('${picture}')`);
}

/** Runs in the page: the words whose middle has the colour of what is marked. */
const readPaintedWords = `async (png) => {
  const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0);
  const marked = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    for (const { index, 0: word } of walker.currentNode.nodeValue.matchAll(/\\S+/g)) {
      const range = document.createRange();
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      const pixel = context.getImageData(x + width / 2, y + height / 2, 1, 1).data;
      if (pixel.join() === '255,0,255,255') marked.push(word);
    }
  }
  return marked.join(' ');
}`;
