import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { findBrowser, howToInstallBrowser } from '../../../screenshots/find-browser.js';
import '../../set-up/provided.js';

export interface BrowserUnderTest {
  /** Opens an address in a tab of its own; it and all it asked for is looked at when the test ends. */
  open(url: string, options?: BrowserContextOptions): Promise<Page>;
}

/** How long a test waits for something to show, in milliseconds: for a busy machine, since what is missing fails anyway. */
const patience = 30_000;

const executablePath = findBrowser(process.env);

/**
 * Tests in a real Chromium, one for all files. Where there is none they are skipped, and it is said how to install one.
 * After each test, no tab may have asked for anything beyond 127.0.0.1 or written an error to its console.
 */
export function describeInBrowser(name: string, body: (browser: BrowserUnderTest) => void): void {
  if (executablePath === undefined) {
    process.stderr.write(`\nSKIPPED: "${name}" needs a browser. ${howToInstallBrowser}\n\n`);
    describe.skip(name, () => body({ open: () => Promise.reject(new Error(howToInstallBrowser)) }));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    const complaints: string[] = [];
    const asked: string[] = [];
    beforeAll(async () => {
      const address = inject('browserAddress');
      if (address === '') throw new Error(`There is no browser at ${executablePath}. ${howToInstallBrowser}`);
      browser = await chromium.connect(address);
    }, 60_000);
    afterAll(() => browser?.close());
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      const foreign = asked.splice(0).filter((url) => !isOwn(new URL(url)));
      expect({ foreign, complaints: complaints.splice(0) }).toEqual({ foreign: [], complaints: [] });
    });
    body({
      open: async (url, options = {}) => {
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
        context.on('request', (request) => asked.push(request.url()));
        context.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
        });
        context.on('weberror', (error) => complaints.push(String(error.error())));
        const page = await context.newPage();
        page.setDefaultTimeout(patience);
        await page.goto(url);
        return page;
      },
    });
  });
}

/** What the browser loads of itself, as to show a PDF, leaves nothing and nobody. */
function isOwn({ protocol, hostname }: URL): boolean {
  return hostname === '127.0.0.1' || protocol === 'chrome:' || protocol === 'chrome-extension:';
}
