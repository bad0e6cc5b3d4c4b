import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFollower } from '../../../src/process/follow-articles.js';
import { articleFile } from '../../open-test-bot.js';
import { testTimeout as patience } from '../../set-up/test-sizes.js';
import { startTestPreview } from '../start-test-preview.js';
import { describeInBrowser } from './describe-in-browser.js';
import { faultsOf } from './faults-of.js';

function hours(hour: string): ReturnType<typeof articleFile> {
  return articleFile('hours.md', `# Hours\n\nThe office is in Main Street. The office closes at ${hour}.\n`);
}

describeInBrowser('answers that follow their articles', ({ open }) => {
  let preview: Awaited<ReturnType<typeof startTestPreview>>;

  beforeAll(async () => {
    preview = await startTestPreview();
  }, patience);
  afterAll(() => preview?.close());

  it(
    'an answer that stands there says what became of it, before whoever reads it, and what leads to its article stays',
    async () => {
      const { bot, showChanges } = preview;
      const follow = createFollower({
        following: bot.following,
        showChanges,
        now: () => new Date('2026-11-24T10:00:00Z'),
      });
      await bot.library.importArticles([hours('eight')]);
      const page = await open(`${preview.url}/?as=ann&in=C0GENERAL`);
      await page.getByRole('textbox', { name: 'Message #general' }).fill('@verbatim When does the office close?');
      await page.keyboard.press('Enter');
      const thread = page.getByRole('complementary', { name: 'Thread' });
      await thread.getByText('The office closes at eight.').waitFor();
      await bot.library.importArticles([hours('nine')]);
      await expect.poll(() => follow(new AbortController().signal)).toBe('1 edited, 0 ended');
      await thread.getByText('This passage changed on 24 November 2026. It says now:').waitFor();
      await thread.getByText('The office closes at nine.').waitFor();
      expect(await thread.getByText('The office closes at eight.').count()).toBe(1);
      expect(await thread.getByRole('link', { name: 'Hours' }).first().getAttribute('href')).toContain('/article/');
      expect(await faultsOf(page)).toEqual([]);
    },
    patience,
  );
});
