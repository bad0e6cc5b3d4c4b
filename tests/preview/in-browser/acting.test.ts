import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startActingApp } from '../start-acting-app.js';
import type { TestPreview } from '../start-test-preview.js';
import { describeInBrowser } from './describe-in-browser.js';

function log(page: Page) {
  return page.getByRole('log', { name: 'Messages in #general' });
}

function focusedName(page: Page) {
  return page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');
}

describeInBrowser('what can be pressed on the page', ({ open }) => {
  let preview: TestPreview;
  beforeAll(async () => {
    preview = await startActingApp();
  });
  beforeEach(() => preview.slack.reset());
  afterAll(() => preview?.close());

  /** Ann's tab with the app's menu in it. */
  const openMenu = async (): Promise<Page> => {
    const page = await open(`${preview.url}/?as=ann&in=C0GENERAL`);
    await page.getByRole('textbox', { name: 'Message #general' }).fill('@verbatim menu');
    await page.keyboard.press('Enter');
    await log(page).getByText('What shall it be?').waitFor();
    return page;
  };

  const openForm = async (): Promise<Page> => {
    const page = await openMenu();
    await log(page).getByRole('button', { name: 'Open a form' }).click();
    await page.getByRole('dialog', { name: 'A form' }).waitFor();
    return page;
  };

  it('sends what a menu, an overflow menu and the feedback buttons stand for', async () => {
    const page = await openMenu();
    await log(page).getByRole('combobox', { name: 'Choose one' }).selectOption('2');
    await log(page).getByText('choose: 2').waitFor();
    await log(page).getByLabel('More actions').click();
    await log(page).getByRole('button', { name: 'Option 4' }).click();
    await log(page).getByText('more: 4').waitFor();
    await log(page).getByRole('button', { name: 'Not helpful' }).click();
    await log(page).getByText('feedback: no').waitFor();
  });

  it('asks before a button that wants to be confirmed', async () => {
    const page = await openMenu();
    const questions: string[] = [];
    page.once('dialog', (dialog) => {
      questions.push(dialog.message());
      return dialog.dismiss();
    });
    await log(page).getByRole('button', { name: 'Delete' }).click();
    page.once('dialog', (dialog) => dialog.accept());
    await log(page).getByRole('button', { name: 'Delete' }).click();
    await log(page).getByText('delete: delete').waitFor();
    expect(questions).toEqual(['Sure?\n\nIt is gone then.']);
    expect(await log(page).getByText('delete: delete').count()).toBe(1);
  });

  it('sends a modal with every kind of field, and shows what the app objects to at its field', async () => {
    const page = await openForm();
    const dialog = page.getByRole('dialog', { name: 'A form' });
    expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
    await dialog.getByLabel('Name').fill('bad');
    await dialog.getByLabel('Option 6').check();
    await dialog.getByLabel('Option 7').check();
    await dialog.getByLabel('Option 8').check();
    await dialog.getByLabel('From').selectOption('10');
    await dialog.getByLabel('Name').press('Enter');
    await dialog.getByRole('alert').filter({ hasText: 'Not that name.' }).waitFor();
    expect(await dialog.getByLabel('Name').getAttribute('aria-invalid')).toBe('true');
    expect(await dialog.getByLabel('Name').inputValue()).toBe('bad');
    expect(await dialog.getByLabel('Option 6').isChecked()).toBe(true);
    await dialog.getByLabel('Name').fill('Grace');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await log(page).getByText('saved: Grace, 6, 10, 7+8').waitFor();
  });

  it('gives the keyboard to a modal and back, and closes it with Escape', async () => {
    const page = await openForm();
    expect(await page.evaluate('document.activeElement.closest("dialog") !== null')).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focusedName(page)).toBe('Open a form');
    expect(preview.slack.viewsOf('U0ANN')).toEqual([]);
  });

  it('keeps what was typed under a modal that is laid over another', async () => {
    const page = await openForm();
    await page.getByLabel('Name').fill('half a na');
    await page.getByRole('button', { name: 'Look closer' }).click();
    await page.getByRole('dialog', { name: 'Closer' }).getByText('Nothing but words.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Closer' }).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Name').inputValue()).toBe('half a na');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('offers the app’s shortcuts, on a message and beside the composer', async () => {
    const page = await openMenu();
    const message = log(page).getByRole('article', { name: 'Ann Baker' });
    await message.hover();
    await message.getByText('Shortcuts').click();
    await message.getByRole('button', { name: 'Keep this' }).click();
    await log(page).getByText('kept: @verbatim menu').waitFor();
    await page.getByRole('button', { name: 'Begin something' }).click();
    await page.getByRole('dialog', { name: 'From a shortcut' }).waitFor();
  });

  it('shows the Home that the app publishes when it is opened', async () => {
    const page = await open(`${preview.url}/?as=ben&in=C0GENERAL`);
    await page.getByRole('navigation').getByRole('button', { name: 'Verbatim' }).click();
    await page.getByRole('button', { name: 'Home' }).click();
    await page.getByRole('heading', { name: 'At home' }).waitFor();
    await page.getByRole('button', { name: 'Say hello' }).click();
    await page.getByRole('link', { name: 'general' }).click();
    await log(page).getByText('greet: greet').waitFor();
  });
});
