import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { citationLink } from '../../../src/domain.js';
import { describeInBrowser } from './describe-in-browser.js';
import { markedWords, markingStyle, withoutEnds } from './marked-words.js';
import { readPageText } from './read-page-text.js';

const filler = Array.from({ length: 60 }, (_, at) => `<p>Paragraph ${at} tells of the house and its rooms.</p>`).join(
  '',
);

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rules of the house</title>
<link rel="icon" href="data:,"><style>${markingStyle}</style></head><body><main>
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
    text = await readPageText(page);
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
