import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startTestPreview, type TestPreview } from '../start-test-preview.js';
import { describeInBrowser } from './describe-in-browser.js';

const president = 'Ahmed Naser Al Raisi, the president of Interpol, praised the development of Morocco';

function asPerson(name: string, channel = 'C0GENERAL') {
  return `/?as=${name}&in=${channel}`;
}

function composer(page: Page, name = 'Message #general') {
  return page.getByRole('textbox', { name });
}

function thread(page: Page) {
  return page.getByRole('complementary', { name: 'Thread' });
}

function channelLog(page: Page) {
  return page.getByRole('log', { name: 'Messages in #general' });
}

function focused(page: Page) {
  return page.evaluate<string>('document.activeElement.getAttribute("aria-controls")');
}

async function send(page: Page, text: string, name?: string): Promise<void> {
  await composer(page, name).fill(text);
  await composer(page, name).press('Enter');
}

describeInBrowser('asking on the page', ({ open }) => {
  let preview: TestPreview;
  beforeAll(async () => {
    preview = await startTestPreview();
  });
  beforeEach(() => preview.slack.reset());
  afterAll(() => preview?.close());
  const openAs = (name: string, channel?: string) => open(`${preview.url}${asPerson(name, channel)}`);

  it('opens on a welcome whose questions can be clicked, and answers in a thread beside it', async () => {
    const page = await open(preview.url);
    const questions = channelLog(page).getByRole('article', { name: 'Verbatim' }).getByRole('button', { name: '?' });
    expect(await questions.count()).toBe(3);
    await questions.first().click();
    const answer = thread(page).getByRole('article', { name: 'Verbatim' });
    await answer.locator('blockquote').first().waitFor();
    expect(await answer.innerText()).toMatch(/answered in (?:\d+|less than 1) ms/);
    expect(await channelLog(page).getByRole('link', { name: '1 reply' }).count()).toBe(1);
  });

  it('answers /ask to its asker alone', async () => {
    const [ann, ben] = [await openAs('ann'), await openAs('ben')];
    await send(ann, '/ask Who is the president of Interpol?');
    const answer = channelLog(ann).getByRole('article').filter({ hasText: 'Only visible to you' });
    await answer.filter({ hasText: president }).waitFor();
    expect(await answer.locator('blockquote strong').first().innerText()).toBe('Ahmed Naser Al Raisi');
    await send(ben, 'hello');
    await channelLog(ben).getByText('hello').waitFor();
    expect(await channelLog(ben).getByText('Ahmed Naser Al Raisi').count()).toBe(0);
  });

  it('answers a mention, and a follow-up in its thread', async () => {
    const page = await openAs('ann');
    await send(page, '@verbatim Where will the General Assembly of Interpol be held?');
    await thread(page).getByText('Marrakech will host').first().waitFor();
    await send(page, '@verbatim and when?', 'Reply in the thread');
    await thread(page).getByText('Read as:').first().waitFor();
    await channelLog(page).getByRole('link', { name: '3 replies' }).waitFor();
  });

  it('answers in the conversation with it, where questions are pinned', async () => {
    const page = await openAs('ann');
    await page.getByRole('navigation').getByRole('button', { name: 'Verbatim' }).click();
    await composer(page, 'Message Verbatim').waitFor();
    const prompts = page.locator('.prompts').getByRole('button');
    await prompts.first().waitFor();
    const question = await prompts.first().innerText();
    await prompts.first().click();
    await thread(page).locator('blockquote').first().waitFor();
    expect(await thread(page).innerText()).toContain(question);
    await send(page, 'who is the president of interpol', 'Message Verbatim');
    await thread(page).getByText(president).first().waitFor();
  });

  it('says what it read a misspelt question as', async () => {
    const page = await openAs('ann');
    await send(page, '/ask who is teh presidnet of interpoll');
    const answer = channelLog(page).getByRole('article').filter({ hasText: president });
    await answer.waitFor();
    expect(await answer.innerText()).toMatch(/Read as: .*president/);
  });

  it('says that no sentence answers, and marks the closest passage', async () => {
    const page = await openAs('ann');
    await send(page, '@verbatim How many people died in the Al Haouz earthquake?');
    await thread(page).getByText('I found no sentence that answers this.').waitFor();
    await thread(page).getByText('Closest passage (not an answer):').waitFor();
  });

  it('completes commands and names by keyboard', async () => {
    const page = await openAs('ann');
    await composer(page).pressSequentially('/a');
    await page.getByRole('option', { name: '/ask [question] | help' }).waitFor();
    await composer(page).press('Tab');
    expect(await composer(page).inputValue()).toBe('/ask ');
    await composer(page).fill('');
    await composer(page).pressSequentially('hello @');
    expect(await page.getByRole('main').getByRole('listbox').getByRole('option').count()).toBe(6);
    await composer(page).press('ArrowDown');
    await composer(page).press('Enter');
    expect(await composer(page).inputValue()).toBe('hello @ann ');
    await composer(page).press('Shift+Enter');
    await composer(page).pressSequentially('and more');
    await composer(page).press('Enter');
    await channelLog(page).getByText('and more').waitFor();
    expect(await channelLog(page).getByRole('article').last().locator('.blocks').innerText()).toBe(
      'hello @ann \nand more',
    );
  });

  it('says in Slack’s words that a command is unknown, or not for threads', async () => {
    const page = await openAs('ann');
    await send(page, '/nonsense at all');
    await page.getByRole('alert').filter({ hasText: '/nonsense is not a valid command.' }).waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await send(page, '@verbatim Who is the president of Interpol?');
    await thread(page).locator('blockquote').first().waitFor();
    await send(page, '/ask when', 'Reply in the thread');
    await thread(page).getByRole('alert').filter({ hasText: '/ask is not supported in threads. Sorry!' }).waitFor();
  });

  it('brings what others write without losing what one types', async () => {
    const [ann, ben] = [await openAs('ann'), await openAs('ben')];
    await composer(ann).fill('half a sent');
    await send(ben, 'are you there?');
    await channelLog(ann).getByText('are you there?').waitFor();
    expect(await composer(ann).inputValue()).toBe('half a sent');
    expect(await focused(ann)).toMatch(/^composer-ann/);
    await ann.keyboard.type('ence');
    await ann.keyboard.press('Enter');
    await channelLog(ben).getByText('half a sentence').waitFor();
  });

  it('shows each person only their channels', async () => {
    const [ann, driss] = [await openAs('ann'), await openAs('driss', 'C0ANALYSTS')];
    expect(await ann.getByRole('link', { name: 'analysts (private)' }).count()).toBe(1);
    expect(await driss.getByRole('link', { name: 'analysts' }).count()).toBe(0);
    expect(await driss.getByRole('heading', { level: 1 }).innerText()).toBe('#general');
    await ann.getByLabel('You act as').selectOption({ label: 'Ben Carter' });
    await ann.waitForURL(/as=ben/);
    await send(ann, 'from Ben');
    await channelLog(driss).getByRole('article', { name: 'Ben Carter' }).getByText('from Ben').waitFor();
  });

  it('shows what bot and Slack said to each other, and the JSON of a message', async () => {
    const page = await openAs('ann');
    await page.getByRole('link', { name: 'Open the inspector' }).click();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    // What is sent before the inspector stands there comes from a page without it, and brings that page back.
    await inspector.waitFor();
    await send(page, '@verbatim Who is the president of Interpol?');
    const posted = inspector.getByRole('link', { name: /chat\.postMessage/ });
    await posted.filter({ hasText: /ok\s*\d+ ms/ }).waitFor();
    expect(await inspector.getByRole('link').allInnerTexts()).toContainEqual(
      expect.stringMatching(/app_mention\s+Slack → bot/),
    );
    await posted.click();
    await inspector.getByText('"rich_text_quote"').first().waitFor();
    expect(await inspector.innerText()).not.toContain(preview.slack.connection.botToken);
    await thread(page).getByRole('article', { name: 'Verbatim' }).hover();
    await thread(page).getByRole('link', { name: 'Show JSON' }).last().click();
    await inspector
      .getByRole('region', { name: /^Message \d/ })
      .getByText('"rich_text_quote"')
      .waitFor();
  });

  it('begins anew with a press', async () => {
    const page = await openAs('ben', 'C0PRESS');
    await send(page, 'to be forgotten', 'Message #press');
    await page.getByText('to be forgotten').waitFor();
    await page.getByRole('button', { name: 'Reset the workspace' }).click();
    await channelLog(page).getByRole('article', { name: 'Verbatim' }).waitFor();
    await page.getByRole('link', { name: 'press' }).click();
    await page.getByText('Nothing has been said here yet.').waitFor();
  });

  it('works at 375 pixels: channels in a drawer, the thread over the channel', async () => {
    const page = await open(`${preview.url}${asPerson('ann')}`, { viewport: { width: 375, height: 740 } });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'press' }).click();
    await page.getByRole('navigation').waitFor({ state: 'hidden' });
    await send(page, '@verbatim Who is the president of Interpol?', 'Message #press');
    await thread(page).getByText(president).first().waitFor();
    expect(await page.getByRole('main').isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    await page.getByRole('link', { name: 'Close the thread' }).click();
    await page.getByRole('main').waitFor();
  });

  it('works without its script', async () => {
    const page = await open(`${preview.url}${asPerson('ann')}`, { javaScriptEnabled: false });
    await composer(page).fill('@verbatim Who is the president of Interpol?');
    await page.getByRole('main').getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Thread' }).waitFor();
    // Nothing brings the answer by itself here, and it may come after the page.
    await vi.waitFor(
      async () => {
        await page.reload();
        expect(await thread(page).innerText()).toContain('Ahmed Naser Al Raisi');
      },
      { timeout: 10_000 },
    );
  });
});
