import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleFile } from '../../open-test-bot.js';
import { testTimeout as patience } from '../../set-up/test-sizes.js';
import { startTestPreview } from '../start-test-preview.js';
import { describeInBrowser } from './describe-in-browser.js';
import { faultsOf } from './faults-of.js';

const filler = Array.from({ length: 40 }, (_, at) => `Paragraph ${at} tells of the lodge and its rooms.`).join('\n\n');

const lodge = `---
title: Rules of the lodge
source: The lodge
published: 2026-03-01
language: en
---

# Opening

${filler}

# What is forbidden

These things are forbidden in the lodge:

- Hot drinks near the maps
- Photographs with lightning
- Winery tours

# Rooms

| Room | Fee | Keeper |
|---|---|---|
| Map chamber | 20 euros | Bo Carr |
| Film chamber | 35 euros | Ines Roth |

${filler}
`;

const arabic = `---
title: دليل النزل
language: ar
---

# المواعيد

${Array.from({ length: 40 }, () => 'هذا نص عن النزل وغرفه.').join('\n\n')}

يُغلق مكتب النزل عند الظهر في آخر يوم من كل شهر.
`;

const web = `---
title: The tower
url: https://tower.example/rules
language: en
---

# The tower

The tower of the lodge was built by Bo Carr in 1990.
`;

const settings: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'light, 375 pixels wide': { colorScheme: 'light', viewport: { width: 375, height: 740 } },
  'dark, 375 pixels wide': { colorScheme: 'dark', viewport: { width: 375, height: 740 } },
};

describeInBrowser('an article that a quote’s source opens', ({ open }) => {
  let preview: Awaited<ReturnType<typeof startTestPreview>>;
  beforeAll(async () => {
    preview = await startTestPreview();
    const files = [articleFile('lodge.md', lodge), articleFile('nuzul.md', arabic), articleFile('tower.md', web)];
    await preview.bot.library.importArticles(files);
  });
  beforeEach(() => preview.slack.reset());
  afterAll(() => preview?.close());

  const ask = async (question: string, options?: BrowserContextOptions): Promise<Page> => {
    const page = await open(`${preview.url}/?as=ben&in=C0GENERAL`, options);
    await page.getByRole('textbox', { name: 'Message #general' }).fill(`/ask ${question}`);
    await page.keyboard.press('Enter');
    await page.getByText('Only visible to you').waitFor();
    return page;
  };

  /** Presses the link in the source line; it opens a tab of its own. */
  const follow = async (page: Page, link: string): Promise<Page> => {
    const [article] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: link, exact: true }).click(),
    ]);
    await article.locator('#quote').waitFor();
    return article;
  };

  it('stands in a tab of its own, at the quote, with every piece of it marked', async () => {
    const article = await follow(await ask('Are photographs with lightning forbidden?'), 'Rules of the lodge');
    expect(await article.title()).toBe('Rules of the lodge');
    // Down to its end: what lies under the text has no other ground.
    expect(await article.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgba(0, 0, 0, 0)');
    const marked = await article.locator('mark').evaluateAll((marks) => marks.map((mark) => mark.textContent));
    expect(marked).toEqual([
      'These things are forbidden in the lodge:',
      'Quote begins: Photographs with lightning Quote ends.',
    ]);
    expect(await article.evaluate('scrollY')).toBeGreaterThan(500);
    expect(await isInSight(article, '#quote')).toBe(true);
    expect(await article.getByText('/articles/lodge.md').locator('..').innerText()).toMatch(/, line \d+$/);
  });

  it('marks a row of a table in each of its cells', async () => {
    const article = await follow(await ask('Who is the keeper of the film chamber?'), 'Rules of the lodge');
    const row = article.getByRole('row', { name: /Film chamber/ });
    expect(await row.locator('mark').count()).toBeGreaterThanOrEqual(3);
    expect(
      await article
        .getByRole('row', { name: /Map chamber/ })
        .locator('mark')
        .count(),
    ).toBe(0);
    expect(await article.getByRole('columnheader').allInnerTexts()).toEqual(['Room', 'Fee', 'Keeper']);
  });

  it('runs from right to left where its language does', async () => {
    const article = await follow(await ask('متى يغلق مكتب النزل؟'), '⁨دليل النزل⁩');
    const direction = "getComputedStyle(document.querySelector('p:has(#quote)')).direction";
    expect(await article.evaluate(direction)).toBe('rtl');
    expect(await isInSight(article, '#quote')).toBe(true);
  });

  it('is offered beside the web’s own page where there is one', async () => {
    const page = await ask('Who built the tower of the lodge?');
    const link = page.getByRole('link', { name: 'The tower', exact: true });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/tower\.example\/rules#:~:text=/);
    const article = await follow(page, 'Read here: The tower');
    expect(await article.locator('#quote').innerText()).toContain('The tower of the lodge was built');
  });

  it('is read as the person who looks, and by nobody who may not', async () => {
    const page = await ask('Are photographs with lightning forbidden?');
    const address = (await page.getByRole('link', { name: 'Rules of the lodge' }).getAttribute('href')) ?? '';
    expect(address).toContain('as=ben');
    const asGuest = await page.request.get(preview.url + address.replace('as=ben', 'as=gus'));
    expect(asGuest.status()).toBe(404);
  });

  it('is left by the keyboard, and the quote is one step away', async () => {
    const article = await follow(await ask('Are photographs with lightning forbidden?'), 'Rules of the lodge');
    await article.evaluate('scrollTo(0, 0)');
    await article.getByRole('link', { name: 'Go to the quote' }).focus();
    await article.keyboard.press('Enter');
    expect(await isInSight(article, '#quote')).toBe(true);
    expect(await article.evaluate('document.activeElement.id')).toBe('quote');
    await article.getByRole('link', { name: 'Back to the workspace' }).focus();
    await article.keyboard.press('Enter');
    await article.getByRole('textbox', { name: 'Message #general' }).waitFor();
    expect(new URL(article.url()).searchParams.get('as')).toBe('ben');
  });

  describe('for everybody', () => {
    it.each(Object.entries(settings))(
      'has no serious fault, and nothing runs over its edge: %s',
      async (_name, options) => {
        for (const [question, title] of [
          ['Who is the keeper of the film chamber?', 'Rules of the lodge'],
          ['متى يغلق مكتب النزل؟', '⁨دليل النزل⁩'],
        ] as const) {
          preview.slack.reset();
          const article = await follow(await ask(question, options), title);
          expect(await faultsOf(article)).toEqual([]);
          expect(await article.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        }
      },
      patience,
    );
  });
});

/** Below the line at the top, above the window's end. */
async function isInSight(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox();
  const height = await page.evaluate<number>('innerHeight');
  return box !== null && box.y > 40 && box.y + box.height < height;
}
