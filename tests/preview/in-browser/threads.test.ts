import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startTestPreview, type TestPreview } from '../start-test-preview.js';
import { describeInBrowser } from './describe-in-browser.js';
import { faultsOf } from './faults-of.js';

function thread(page: Page) {
  return page.getByRole('complementary', { name: 'Thread' });
}

async function send(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: field }).fill(text);
  await page.keyboard.press('Enter');
}

function reply(page: Page, text: string) {
  return send(page, 'Reply in the thread', text);
}

describeInBrowser('a thread that the bot follows', ({ open }) => {
  let preview: TestPreview;
  beforeAll(async () => {
    preview = await startTestPreview();
  });
  beforeEach(() => preview.slack.reset());
  afterAll(() => preview?.close());

  const answers = (page: Page) => thread(page).getByRole('article', { name: 'Verbatim' });
  /** Ann has asked by a mention, and has the answer's thread open. */
  const askInThread = async (channel: string): Promise<Page> => {
    const page = await open(`${preview.url}/?as=ann&in=${channel}`);
    const name = channel === 'C0GENERAL' ? 'Message #general' : 'Message #analysts';
    await send(page, name, '@verbatim Where will the General Assembly of Interpol be held?');
    await answers(page).first().waitFor();
    return page;
  };

  it.each(['C0GENERAL', 'C0ANALYSTS'])(
    'answers further questions without a mention, and no other talk (%s)',
    async (channel) => {
      const page = await askInThread(channel);
      await reply(page, 'thanks, that helps');
      await reply(page, 'and when?');
      await thread(page).getByText('Read as: when will the General Assembly of Interpol be held?').waitFor();
      expect(await answers(page).count()).toBe(2);
      await reply(page, 'How many people died in the Al Haouz earthquake?');
      await answers(page).filter({ hasText: 'Only visible to you' }).getByText('I found no sentence').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
    60_000,
  );

  it('is quiet once it is told to stop, until it is mentioned', async () => {
    const page = await askInThread('C0GENERAL');
    await reply(page, '@verbatim stop');
    await thread(page).getByText('I stay quiet in this thread until somebody mentions me again.').waitFor();
    await reply(page, 'and when?');
    await reply(page, '@verbatim Who is the president of Interpol?');
    await thread(page).getByText('Ahmed Naser Al Raisi').first().waitFor();
    await reply(page, 'what did he praise?');
    await thread(page).getByText('Read as: what did Ahmed Naser Al Raisi praise?').waitFor();
    expect(await answers(page).count()).toBe(4);
  });

  it('is left to the people in it when they talk with each other', async () => {
    const page = await askInThread('C0GENERAL');
    const ben = await open(page.url().replace('as=ann', 'as=ben'));
    await reply(ben, 'I think it is in spring');
    await thread(page).getByText('I think it is in spring').waitFor();
    await reply(page, 'and when?');
    await reply(page, '@verbatim Who is the president of Interpol?');
    await thread(page).getByText('Ahmed Naser Al Raisi').first().waitFor();
    expect(await answers(page).count()).toBe(2);
  });
});
