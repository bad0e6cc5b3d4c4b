import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testTimeout as patience } from '../../set-up/test-sizes.js';
import { startTestPreview } from '../start-test-preview.js';
import { describeInBrowser } from './describe-in-browser.js';
import { faultsOf } from './faults-of.js';

const president = 'the president of Interpol, praised the development of Morocco';

function channelLog(page: Page) {
  return page.getByRole('log', { name: 'Messages in #general' });
}

function thread(page: Page) {
  return page.getByRole('complementary', { name: 'Thread' });
}

async function send(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message #general' }).fill(text);
  await page.keyboard.press('Enter');
}

/** axe reads the whole page; slow machines take their time for it. */

describeInBrowser('fact sheets', ({ open }) => {
  let preview: Awaited<ReturnType<typeof startTestPreview>>;
  beforeAll(async () => {
    preview = await startTestPreview();
  });
  beforeEach(() => preview.slack.reset());
  afterAll(() => preview?.close());
  const openAs = (name: string, options = {}) => open(`${preview.url}/?as=${name}&in=C0GENERAL`, options);

  it(
    'show an article to who asked alone, turn their pages, and have no serious fault',
    async () => {
      const [ann, ben] = [await openAs('ann'), await openAs('ben')];
      await send(ann, '/facts tangier police conference');
      await channelLog(ann).getByText('Sentences 1 to 12 of').waitFor();
      expect(await channelLog(ann).locator('blockquote').count()).toBe(12);
      expect(await channelLog(ann).locator('blockquote strong').first().innerText()).toBe('Abdellatif Hammouchi');
      expect(await faultsOf(ann)).toEqual([]);
      await ann.getByRole('button', { name: 'More: sentences 13' }).click();
      await channelLog(ann).getByText('Sentences 13 to').waitFor();
      await ann.getByRole('button', { name: 'Previous: sentences 1 to 12' }).click();
      await channelLog(ann).getByText('Sentences 1 to 12 of').waitFor();
      expect(await channelLog(ben).locator('blockquote').count()).toBe(0);
    },
    patience,
  );

  it('open from a title that is offered', async () => {
    const page = await openAs('ann');
    await send(page, '/facts xqzzy');
    await page.getByRole('button', { name: 'Tangier police conference: a brief' }).click();
    await channelLog(page).getByText('From:').waitFor();
    expect(await channelLog(page).innerText()).toContain(president);
  });

  it('are offered under the answer to a question about everything, and open in its thread', async () => {
    const page = await openAs('ann');
    await send(page, '@verbatim what do we know about Interpol?');
    await thread(page).getByRole('button', { name: 'Facts about Interpol' }).click();
    await thread(page).getByText('Facts about: Interpol').waitFor();
    expect(await thread(page).innerText()).toContain(president);
  });

  it(
    'of an Arabic article run from right to left, and fit a telephone',
    async () => {
      const page = await openAs('ann', { viewport: { width: 375, height: 720 } });
      await send(page, '/facts مؤتمر الشرطة في طنجة');
      const quote = channelLog(page).locator('blockquote').first();
      await quote.waitFor();
      await quote.and(page.locator('blockquote:dir(rtl)')).waitFor();
      expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
      expect(await faultsOf(page)).toEqual([]);
    },
    patience,
  );
});
