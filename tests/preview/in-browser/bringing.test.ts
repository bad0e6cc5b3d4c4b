import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testTimeout as patience } from '../../set-up/test-sizes.js';
import { startTestPreview } from '../start-test-preview.js';
import { describeInBrowser } from './describe-in-browser.js';
import { faultsOf } from './faults-of.js';

const rules = {
  name: 'rules.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from('# Office rules\n\nThe office at Foxhole opens at eight o’clock.'),
};

describeInBrowser('articles brought in the workspace', ({ open }) => {
  let preview: Awaited<ReturnType<typeof startTestPreview>>;
  beforeAll(async () => {
    preview = await startTestPreview();
  });
  afterAll(() => preview?.close());

  const openAs = (name: string, options = {}) => open(`${preview.url}/?as=${name}&in=C0GENERAL`, options);
  const type = async (page: Page, text: string) => {
    await page.getByRole('textbox', { name: 'Message #general' }).fill(text);
    await page.keyboard.press('Enter');
  };
  const fillIn = async (page: Page) => {
    const form = page.getByRole('dialog', { name: 'Add articles' });
    await form.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await form.getByLabel('Files').setInputFiles(rules);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    return form;
  };

  it(
    'a file in the form: proposed by one, shown to who looks after the articles, approved, and told',
    async () => {
      const ben = await openAs('ben');
      await type(ben, '/articles add');
      await (await fillIn(ben)).getByText('rules.md: sent to the people who look after the articles.').waitFor();
      const ann = await open(`${preview.url}/?as=ann&in=D0ANN`);
      const card = ann.getByRole('article').filter({ hasText: 'Ben Carter would like to add rules.md' }).first();
      await card.getByText('“Office rules” · English · 1 sentence · Markdown').waitFor();
      expect(await faultsOf(ann)).toEqual([]);
      await card.getByRole('button', { name: 'Approve rules.md' }).click();
      await card.getByText('Approved by Ann Baker. I answer from it now.').waitFor();
      const told = await open(`${preview.url}/?as=ben&in=D0BEN`);
      await told.getByText('rules.md was approved. I answer from it now.').first().waitFor();
      const [entry] = (await preview.bot.library.collections({ person: 'p', place: 'p', standing: 'member' }, 9)) ?? [];
      expect(entry?.newest.map(({ title }) => title)).toContain('Office rules');
    },
    patience,
  );

  it(
    'without the script, on a narrow page, what is missing stands at its field and the file is taken in',
    async () => {
      const page = await openAs('ann', { javaScriptEnabled: false, viewport: { width: 375, height: 740 } });
      await page.getByRole('textbox', { name: 'Message #general' }).fill('/articles add');
      await page.getByRole('button', { name: 'Send' }).click();
      const form = page.getByRole('dialog', { name: 'Add articles' });
      await form.getByRole('button', { name: 'Add', exact: true }).click();
      await form.getByText('Please give a file, an address or a text.').waitFor();
      await form.getByLabel('A text').fill('Cats may come in on Mondays.');
      await form.getByRole('button', { name: 'Add', exact: true }).click();
      await form.getByText('fact from Ann Baker.txt: taken in, 1 sentence.').waitFor();
    },
    patience,
  );
});
