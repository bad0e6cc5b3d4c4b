import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testTimeout as patience } from '../../set-up/test-sizes.js';
import { startTestPreview } from '../start-test-preview.js';
import { describeInBrowser } from './describe-in-browser.js';
import { faultsOf } from './faults-of.js';

const president = 'Ahmed Naser Al Raisi, the president of Interpol, praised the development of Morocco';

function channelLog(page: Page) {
  return page.getByRole('log', { name: 'Messages in #general' });
}

function thread(page: Page) {
  return page.getByRole('complementary', { name: 'Thread' });
}

function dialog(page: Page, name: string) {
  return page.getByRole('dialog', { name });
}

async function send(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message #general' }).fill(text);
  await page.keyboard.press('Enter');
}

/** axe reads the whole page; slow machines take their time for it. */

describeInBrowser('the buttons under an answer', ({ open }) => {
  let preview: Awaited<ReturnType<typeof startTestPreview>>;
  beforeAll(async () => {
    preview = await startTestPreview();
  });
  beforeEach(() => preview.slack.reset());
  afterAll(() => preview?.close());

  const openAs = (name: string) => open(`${preview.url}/?as=${name}&in=C0GENERAL`);
  /** Ann has asked with `/ask`. */
  const askAlone = async (): Promise<Page> => {
    const page = await openAs('ann');
    await send(page, '/ask Who is the president of Interpol?');
    await channelLog(page).getByText('Only visible to you').waitFor();
    return page;
  };
  /** Ann has asked by a mention. */
  const askForAll = async (): Promise<Page> => {
    const page = await openAs('ann');
    await send(page, '@verbatim Who is the president of Interpol?');
    await thread(page).getByText(president).waitFor();
    return page;
  };

  it(
    'open the quote in its passage, the reasons for it, and its text to copy, each without a serious fault',
    async () => {
      const page = await askAlone();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Show in context' }).click();
      const context = dialog(page, 'In context');
      await context.locator('blockquote strong').filter({ hasText: president }).waitFor();
      expect(await context.innerText()).toContain('Tangier police conference: a brief');
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Why this answer was chosen' }).click();
      await dialog(page, 'Why this answer').getByText('Looked for:').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Copy quote' }).click();
      await dialog(page, 'Copy quote').locator('pre').filter({ hasText: president }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
    patience,
  );

  it('turn to the answer’s other quote and back', async () => {
    const page = await openAs('ann');
    await send(page, '/ask Who is the president of Interpol and where was the conference held?');
    await channelLog(page).getByText('Only visible to you').waitFor();
    await page.getByRole('button', { name: 'Show in context' }).click();
    const context = dialog(page, 'In context');
    await context.getByText('Quote 1 of 2').waitFor();
    await context.getByRole('button', { name: 'Next quote' }).click();
    await context.locator('blockquote strong').filter({ hasText: 'was held in Tangier' }).waitFor();
    expect(await context.innerText()).toContain('Quote 2 of 2');
    await context.getByRole('button', { name: 'Previous quote' }).click();
    await context.locator('blockquote strong').filter({ hasText: president }).waitFor();
  });

  it('share an answer of the asker’s own with the channel, where there was nothing before', async () => {
    const [ann, ben] = [await askAlone(), await openAs('ben')];
    expect(await channelLog(ben).getByText(president).count()).toBe(0);
    await ann.getByRole('button', { name: 'Share to channel' }).click();
    await channelLog(ann).getByText('Shared in this channel.').waitFor();
    expect(await ann.getByRole('button', { name: 'Share to channel' }).count()).toBe(0);
    await channelLog(ben).getByText('ann asked: Who is the president of Interpol?').waitFor();
    expect(await channelLog(ben).getByText(president).count()).toBe(1);
  });

  it('offer removing to the asker alone, and ask before what all see is gone', async () => {
    const ann = await askForAll();
    const ben = await open(ann.url().replace('as=ann', 'as=ben'));
    await thread(ben).getByText(president).waitFor();
    expect(await thread(ben).getByRole('button', { name: 'Remove this answer' }).count()).toBe(0);
    const questions: string[] = [];
    ann.once('dialog', (box) => {
      questions.push(box.message());
      return box.accept();
    });
    await thread(ann).getByRole('button', { name: 'Remove this answer' }).click();
    await thread(ben).getByText(president).waitFor({ state: 'detached' });
    expect(questions).toEqual(['Remove this answer?\n\nIt disappears for everyone here.']);
  });

  it(
    'take a vote, ask what was wrong, and keep what is answered',
    async () => {
      const page = await askForAll();
      await thread(page).getByRole('button', { name: 'Helpful answer' }).click();
      await page.getByText('Thank you. This is kept as helpful').waitFor();
      await thread(page).getByRole('button', { name: 'Not helpful' }).click();
      const form = dialog(page, 'What was wrong?');
      await form.getByLabel('is out of date').check();
      await form.getByLabel('The right sentence, or a link to it').fill('Another person presides.');
      expect(await faultsOf(page)).toEqual([]);
      await form.getByRole('button', { name: 'Send' }).click();
      await form.waitFor({ state: 'detached' });
      const [vote] = await preview.bot.archive.feedback();
      expect(vote).toMatchObject({
        verdict: 'not_helpful',
        reason: 'out_of_date',
        expected: 'Another person presides.',
        kept: { answer: { question: 'Who is the president of Interpol?' } },
      });
    },
    patience,
  );
});
