import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { citationLink } from '../../../src/domain.js';
import { divideText } from '../../../src/library/divide-text.js';
import { readArticles } from '../../../src/library/read-article.js';
import { wait } from '../../set-up/wait.js';
import { describeInBrowser } from './describe-in-browser.js';

const file = path.resolve(import.meta.dirname, '../../library/formats/files/history.pdf');
const bytes = new Uint8Array(readFileSync(file));

/** What the browser's own viewer says it shows, once it shows a page. */
const shownPage = `document.querySelector('pdf-viewer')?.shadowRoot.querySelector('viewer-toolbar')?.shadowRoot
  .querySelector('viewer-page-selector')?.shadowRoot.querySelector('input')?.value`;

describeInBrowser('the link of a citation from a PDF', ({ open }) => {
  let server: Server;
  beforeAll(async () => {
    server = createServer((_, response) => response.setHeader('content-type', 'application/pdf').end(bytes));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  it.each([
    ['Fourteen fishermen’s daughters', '1'],
    ['The anniversary exhibition documents', '2'],
  ])('opens it at the page of “%s…”', async (words, page) => {
    const options = { collection: 'articles', now: '2026-11-24T10:00:00.000Z', keepsSources: false };
    const [read] = await readArticles({ origin: '/history.pdf', name: 'history.pdf', bytes }, options);
    const { text = '', language = 'en' } = read?.article ?? {};
    const { passages } = divideText(text, read?.source.blocks ?? [], language);
    const sentence = passages
      .flatMap(({ sentences }) => sentences)
      .find(({ start }) => text.slice(start).replaceAll("'", '’').startsWith(words));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/history.pdf`;
    const place = sentence?.place ?? {};
    const tab = await open(citationLink({ url, format: 'pdf', quote: words, locator: { place } }) ?? '');
    const viewer = await waitForViewer(tab);
    await vi.waitFor(async () => expect(await viewer.evaluate(shownPage)).toBe(page), wait);
  });
});

async function waitForViewer(tab: Page) {
  const isViewer = (frame: Frame) => frame.url().startsWith('chrome-extension:');
  return tab.frames().find(isViewer) ?? tab.waitForEvent('framenavigated', isViewer);
}
