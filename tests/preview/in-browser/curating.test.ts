import { afterAll, beforeAll, expect, it } from 'vitest';
import { testTimeout as patience } from '../../set-up/test-sizes.js';
import { startTestPreview } from '../start-test-preview.js';
import { describeInBrowser } from './describe-in-browser.js';
import { faultsOf } from './faults-of.js';

describeInBrowser('articles looked after in the workspace', ({ open }) => {
  let preview: Awaited<ReturnType<typeof startTestPreview>>;
  beforeAll(async () => {
    preview = await startTestPreview();
    const bytes = Buffer.from('# Office rules\n\nThe office at Foxhole opens at eight o’clock.\n');
    await preview.bot.library.importArticles([{ name: 'rules.md', origin: '/rules.md', bytes }]);
  });
  afterAll(() => preview?.close());

  it(
    'are listed, one is opened, retired and restored',
    async () => {
      const page = await open(`${preview.url}/?as=ann&in=C0GENERAL`);
      await page.getByRole('textbox', { name: 'Message #general' }).fill('/articles list office');
      await page.keyboard.press('Enter');
      const list = page.getByRole('dialog', { name: 'Articles', exact: true });
      await list.getByText('1 article · words office').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await list.getByRole('button', { name: 'Open Office rules' }).click();
      const article = page.getByRole('dialog', { name: 'Article', exact: true });
      await article.getByText('never quoted').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await article.getByRole('button', { name: 'Retire' }).click();
      await article.getByText('It is quoted no more.').waitFor();
      const retired = await preview.bot.curation.list({ state: 'retired' });
      expect(retired.entries.map(({ title }) => title)).toEqual(['Office rules']);
      await article.getByRole('button', { name: 'Restore' }).click();
      await article.getByText('It is quoted again.').waitFor();
      await article.getByRole('button', { name: 'Back to the list' }).click();
      await list.getByText('in force', { exact: false }).first().waitFor();
      expect((await preview.bot.curation.list({ state: 'retired' })).total).toBe(0);
    },
    patience,
  );
});
