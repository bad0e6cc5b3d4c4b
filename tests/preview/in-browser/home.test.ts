import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testTimeout as patience } from '../../set-up/test-sizes.js';
import { startTestPreview } from '../start-test-preview.js';
import { describeInBrowser } from './describe-in-browser.js';
import { faultsOf } from './faults-of.js';

const president = 'Ahmed Naser Al Raisi, the president of Interpol, praised the development of Morocco';
const question = 'Who is the president of Interpol?';

function dialog(page: Page, name: string) {
  return page.getByRole('dialog', { name });
}

function home(page: Page) {
  return page.getByRole('region', { name: 'Home of Verbatim' });
}

/** axe reads the whole page; slow machines take their time for it. */

describeInBrowser('Home and shortcuts', ({ open }) => {
  let preview: Awaited<ReturnType<typeof startTestPreview>>;
  beforeAll(async () => {
    preview = await startTestPreview();
  });
  beforeEach(() => preview.slack.reset());
  afterAll(() => preview?.close());

  const openAs = (name: string, options?: Parameters<typeof open>[1]) =>
    open(`${preview.url}/?as=${name}&in=C0GENERAL`, options);
  const openHome = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Verbatim', exact: true }).click();
    await page.getByRole('button', { name: 'Home', exact: true }).click();
    await home(page).getByText('What to keep in mind').waitFor();
  };
  const askInForm = async (page: Page, text: string): Promise<void> => {
    const form = dialog(page, 'Ask the articles');
    await form.getByRole('textbox', { name: 'Your question' }).fill(text);
    await form.getByRole('button', { name: 'Ask', exact: true }).click();
  };

  it(
    'Home answers its questions, lists them, and shows the whole of an answer, each without a serious fault',
    async () => {
      const page = await openAs('chloe');
      await openHome(page);
      await home(page).getByText('Nothing yet.').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await home(page).getByRole('button', { name: question }).click();
      await dialog(page, 'Answer').getByText(president).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await dialog(page, 'Answer').getByRole('button', { name: 'Show in context' }).click();
      await dialog(page, 'In context').locator('blockquote strong').filter({ hasText: president }).waitFor();
      await page.keyboard.press('Escape');
      await dialog(page, 'Answer').getByRole('button', { name: 'Helpful answer' }).click();
      await dialog(page, 'Answer').getByText('You said: helpful.').waitFor();
      await page.keyboard.press('Escape');
      await home(page).locator('blockquote').filter({ hasText: president }).waitFor();
      await home(page)
        .getByRole('button', { name: `Show answer 1: ${question}` })
        .click();
      await dialog(page, 'Answer').getByText(`You asked: ${question}`).waitFor();
    },
    patience,
  );

  it(
    'the form answers in place, then the next question',
    async () => {
      const page = await openAs('ann');
      await page.getByRole('button', { name: 'Ask the articles', exact: true }).click();
      await dialog(page, 'Ask the articles').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await askInForm(page, '?!');
      await dialog(page, 'Ask the articles').getByText('Please write a question in words.').waitFor();
      await askInForm(page, question);
      await dialog(page, 'Answer').getByText(president).waitFor();
      await page.getByRole('button', { name: 'Ask another question' }).click();
      await askInForm(page, 'How many people died in the Al Haouz earthquake?');
      await dialog(page, 'Answer').getByText('I found no sentence that answers this.').waitFor();
    },
    patience,
  );

  it(
    'what a message says is looked for, for one person alone, who can share it in the thread',
    async () => {
      const [ann, ben] = [await openAs('ann'), await openAs('ben')];
      await ben
        .getByRole('textbox', { name: 'Message #general' })
        .fill('Marrakech will host the General Assembly of Interpol in 2025.');
      await ben.keyboard.press('Enter');
      const message = ann.getByRole('article').filter({ hasText: 'Marrakech will host the General' });
      await message.hover();
      await message.getByText('Shortcuts').click();
      await message.getByRole('button', { name: 'Find in articles' }).click();
      await ann.getByText('Looked for: Marrakech will host the General Assembly of Interpol in 2025.').waitFor();
      await ann.getByText('The articles say:').waitFor();
      expect(await faultsOf(ann)).toEqual([]);
      expect(await ben.getByText('The articles say:').count()).toBe(0);
      await ann.getByRole('button', { name: 'Share in thread' }).click();
      await ann.getByText('Shared in the thread.').waitFor();
      await ben.getByText('1 reply').click();
      const thread = ben.getByRole('complementary', { name: 'Thread' });
      await thread.getByText('ann looked for: Marrakech will host the General Assembly of Interpol in 2025.').waitFor();
      await thread.locator('blockquote').filter({ hasText: 'Marrakech will host the 93rd' }).waitFor();
    },
    patience,
  );

  it(
    'a right-to-left answer stands on a narrow Home without a sideways scroll',
    async () => {
      const page = await openAs('driss', { viewport: { width: 375, height: 720 } });
      await page.getByRole('button', { name: 'Ask the articles', exact: true }).click();
      await askInForm(page, 'من هو رئيس الإنتربول؟');
      await dialog(page, 'Answer').locator('blockquote').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Menu' }).click();
      await openHome(page);
      const quote = home(page).locator('blockquote');
      expect(await quote.evaluate((element) => element.matches(':dir(rtl)'))).toBe(true);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
    },
    patience,
  );
});
