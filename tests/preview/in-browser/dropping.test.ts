import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { makeFolder } from '../../set-up/make-folder.js';
import { testTimeout as patience } from '../../set-up/test-sizes.js';
import { startTestPreview } from '../start-test-preview.js';
import { describeInBrowser } from './describe-in-browser.js';
import { faultsOf } from './faults-of.js';

const files = path.resolve('tests/library/formats/files');
const handbook = path.join(files, 'handbook.en.pdf');

function log(page: Page) {
  return page.getByRole('log', { name: 'Messages in #general' });
}

/** Drags a file over the page and lets go of it, as a person with a mouse does. */
async function drag(page: Page, paths: readonly string[], step: 'dragEnter' | 'drop'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const steps = step === 'drop' ? (['dragEnter', 'dragOver', 'drop'] as const) : (['dragEnter', 'dragOver'] as const);
  for (const type of steps) await session.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
}

describeInBrowser('files dropped on the page', ({ open }) => {
  const { folder, remove } = makeFolder();
  let preview: Awaited<ReturnType<typeof startTestPreview>>;
  beforeAll(async () => {
    preview = await startTestPreview();
  });
  afterEach(async () => {
    for (const { name } of preview.files.files) await preview.files.remove('C0GENERAL', name);
    preview.slack.reset();
  });
  afterAll(async () => {
    remove();
    await preview?.close();
  });

  const openPage = (options = {}) => open(`${preview.url}/?as=ann&in=C0GENERAL`, options);
  const ask = async (page: Page, question: string) => {
    await page.getByRole('textbox', { name: 'Message #general' }).fill(`/ask ${question}`);
    await page.keyboard.press('Enter');
  };
  const write = (name: string, content: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };

  it(
    'a PDF: the page shows where, says what was read, and the next question is answered from it',
    async () => {
      const page = await openPage();
      await drag(page, [handbook], 'dragEnter');
      await page.getByText('Drop files to ask them').waitFor();
      await drag(page, [handbook], 'drop');
      await log(page).getByText('I have read handbook.en.pdf.').waitFor();
      expect(await page.getByText('Drop files to ask them').isVisible()).toBe(false);
      const told = log(page).getByRole('article').last();
      expect(await told.innerText()).toMatch(/· English · \d+ sentences · \d+ sections · PDF/);
      expect(await told.innerText()).toContain('this page and nowhere else, until you remove it');
      expect(await faultsOf(page)).toEqual([]);
      await ask(page, 'How many days of leave does everybody have?');
      const answer = log(page).getByRole('article').filter({ hasText: 'Only visible to you' });
      await answer.waitFor();
      expect(await answer.locator('blockquote').innerText()).toBe('Everybody has 30 days of leave a year.');
      expect(await answer.innerText()).toContain('Handbook of the harbour office');
    },
    patience,
  );

  it(
    'several by the button, with the keyboard; each is told of, one that can’t be read with its reason',
    async () => {
      const page = await openPage();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Add a file' }).press('Enter');
      await (await chooser).setFiles([
        write('otters.md', 'Otters hold hands while they sleep.'),
        path.join(files, 'scan.pdf'),
        write('beavers.txt', 'Beavers build dams.'),
      ]);
      await log(page).getByText('I have read beavers.txt.').waitFor();
      await log(page).getByText('scan.pdf: refused, a scan without text; have its text recognized').waitFor();
      await log(page).getByText('I have read otters.md.').waitFor();
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Add a file');
      expect(await page.locator('#uploads').innerText()).toBe('');
      await page.getByRole('navigation').getByRole('button', { name: 'Remove otters.md' }).click();
      await log(page).getByText('otters.md is removed.').waitFor();
      expect((await preview.bot.library.dropped()).map(({ name }) => name)).toEqual(['beavers.txt']);
    },
    patience,
  );

  it(
    'is taken out again by its message, and the question has no answer then',
    async () => {
      const page = await openPage();
      await drag(page, [write('dams.md', 'The dam at Foxhole was built by Ada Moss.')], 'drop');
      await log(page).getByRole('button', { name: 'Remove the file dams.md' }).click();
      await log(page).getByText('dams.md is removed.').waitFor();
      expect(await log(page).getByRole('button', { name: 'Remove the file dams.md' }).count()).toBe(0);
      await ask(page, 'Who built the dam at Foxhole?');
      await log(page).getByText('I found no sentence that answers this.').waitFor();
    },
    patience,
  );

  it(
    'a folder and a file that is too large are refused before anything is sent',
    async () => {
      const page = await openPage();
      const before = preview.slack.messages.length;
      await drag(page, [folder, write('large.txt', 'a'.repeat(50 * 1024 * 1024 + 1))], 'drop');
      await page.getByText('large.txt is larger than 50 MB: split it into parts.').waitFor();
      await page.getByText(/is a folder: drop the files in it\./).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Dismiss' }).click();
      expect(await page.locator('#uploads').innerText()).toBe('');
      expect(preview.slack.messages).toHaveLength(before);
    },
    patience,
  );

  it(
    'shows what is being sent, and how many come after it',
    async () => {
      const page = await openPage();
      let release = (): void => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/files', async (route) => {
        await held;
        await route.continue();
      });
      await drag(page, [write('otters.md', 'Otters swim.'), write('dams.md', 'Dams are high.')], 'drop');
      const status = page.locator('#uploads').getByRole('status');
      await status.filter({ hasText: /(?:Sending|Reading) otters\.md, 1 more to come…/ }).waitFor();
      expect(await page.locator('#uploads progress').isVisible()).toBe(true);
      expect(await faultsOf(page)).toEqual([]);
      release();
      await log(page).getByText('I have read dams.md.').waitFor();
      await page.locator('#uploads progress').waitFor({ state: 'hidden' });
      expect(await status.innerText()).toBe('');
    },
    patience,
  );

  it(
    'says so when one could not be sent, and sends the next',
    async () => {
      const page = await openPage();
      // As when the preview has been stopped: a real one would complain to the console, too.
      await page.evaluate(`
        const { prototype } = XMLHttpRequest, { send } = prototype;
        prototype.send = function () {
          prototype.send = send;
          this.dispatchEvent(new Event('loadend'));
        };
      `);
      await drag(page, [write('otters.md', 'Otters swim.'), write('dams.md', 'Dams are high.')], 'drop');
      await page
        .locator('#uploads')
        .getByText('otters.md could not be sent: see whether the preview still runs')
        .waitFor();
      await log(page).getByText('I have read dams.md.').waitFor();
      expect(await log(page).getByText('I have read otters.md.').count()).toBe(0);
    },
    patience,
  );

  it(
    'text that is dragged shows no place for files',
    async () => {
      const page = await openPage();
      const session = await page.context().newCDPSession(page);
      const data = { items: [{ mimeType: 'text/plain', data: 'word' }], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver'] as const) {
        await session.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
      }
      expect(await page.getByText('Drop files to ask them').isVisible()).toBe(false);
    },
    patience,
  );

  it(
    'without the script, by the form, on a narrow page',
    async () => {
      const page = await openPage({ javaScriptEnabled: false, viewport: { width: 375, height: 740 } });
      await page.getByLabel('Add a file').setInputFiles({
        name: 'قواعد.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from(readFileSync(path.join(files, 'sources/handbook.ar.md'))),
      });
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await log(page).getByText('قواعد.md').waitFor();
    },
    patience,
  );
});
