import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Log } from '../src/domain.js';
import { startPreview } from '../src/preview/start-preview.js';
import { browserFlags, findBrowser, howToInstallBrowser } from './find-browser.js';
import { openSampleBot } from './open-sample-bot.js';

/** Compiled, this file is `dist/screenshots/take-screenshots.js`. */
const projectFolder = path.resolve(import.meta.dirname, '..', '..');

/** One picture: how the tab is, and what is done in it before. */
interface Shot {
  readonly name: string;
  readonly context: BrowserContextOptions;
  readonly prepare: (page: Page) => Promise<void>;
}

const wide = { width: 960, height: 520 };
const narrow = { width: 375, height: 720 };

const say = async (page: Page, field: string, text: string): Promise<void> => {
  const composer = page.getByRole('textbox', { name: field });
  await composer.fill(text);
  await composer.press('Enter');
};

const thread = (page: Page) => page.getByRole('complementary', { name: 'Thread' });

const askMisspelt = async (page: Page): Promise<void> => {
  await say(page, 'Message #general', '/ask who is teh presidnet of interpoll');
  await page.getByText('Only visible to you').waitFor();
};

const askInThread = async (page: Page): Promise<void> => {
  await say(page, 'Message #general', '@verbatim Where will the General Assembly of Interpol be held?');
  await thread(page).locator('blockquote').first().waitFor();
  await say(page, 'Reply in the thread', '@verbatim and when?');
  await thread(page).getByText('Read as:').waitFor();
};

/** Further questions need no mention. */
const askOnInThread = async (page: Page): Promise<void> => {
  await say(page, 'Message #general', '@verbatim Who is the president of Interpol?');
  await thread(page).locator('blockquote').first().waitFor();
  await say(page, 'Reply in the thread', 'thanks, and what did he praise?');
  await thread(page).getByText('Read as:').waitFor();
  await say(page, 'Reply in the thread', '@verbatim stop');
  await thread(page).getByText('I stay quiet').waitFor();
};

const askWhatNobodyWrote = async (page: Page): Promise<void> => {
  await say(page, 'Message #general', '@verbatim How many people died in the Al Haouz earthquake?');
  await thread(page).getByText('Closest passage').waitFor();
};

const press = async (page: Page, button: string, modal: string): Promise<void> => {
  await askMisspelt(page);
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog', { name: modal }).waitFor();
};

/** From its first line on, however high the sheet is. */
const listFacts =
  (about: string) =>
  async (page: Page): Promise<void> => {
    await say(page, 'Message #general', `/facts ${about}`);
    const only = page.getByText('Only visible to you');
    await only.waitFor();
    await only.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  };

const openContext = (page: Page) => press(page, 'Show in context', 'In context');
const openWhy = (page: Page) => press(page, 'Why this answer', 'Why this answer');
const openFeedback = (page: Page) => press(page, 'Not helpful', 'What was wrong?');

const shots: readonly Shot[] = [
  { name: 'answer', context: { viewport: wide }, prepare: askMisspelt },
  { name: 'answer-dark', context: { viewport: wide, colorScheme: 'dark' }, prepare: askMisspelt },
  { name: 'answer-narrow', context: { viewport: narrow }, prepare: askMisspelt },
  { name: 'abstention', context: { viewport: wide }, prepare: askWhatNobodyWrote },
  { name: 'context', context: { viewport: { ...wide, height: 640 } }, prepare: openContext },
  { name: 'context-narrow', context: { viewport: narrow }, prepare: openContext },
  { name: 'why', context: { viewport: { ...wide, height: 720 } }, prepare: openWhy },
  { name: 'feedback', context: { viewport: { ...wide, height: 720 } }, prepare: openFeedback },
  {
    name: 'facts',
    context: { viewport: { ...wide, height: 1_150 } },
    prepare: listFacts('Tangier police conference'),
  },
  { name: 'facts-narrow', context: { viewport: narrow }, prepare: listFacts('Interpol') },
  { name: 'facts-arabic', context: { viewport: narrow }, prepare: listFacts('مؤتمر الشرطة في طنجة') },
  { name: 'thread', context: { viewport: { ...wide, height: 800 } }, prepare: askInThread },
  { name: 'thread-followed', context: { viewport: { ...wide, height: 960 } }, prepare: askOnInThread },
  { name: 'thread-followed-narrow', context: { viewport: narrow }, prepare: askOnInThread },
];

/** Always the same minute of the same day, wherever the script runs. */
const morning = new Date(2026, 4, 12, 9, 41).getTime();

const quiet: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const takeScreenshots = async (folder: string): Promise<void> => {
  const executablePath = findBrowser(process.env);
  if (executablePath === undefined)
    throw new Error(`There is no browser to take pictures with. ${howToInstallBrowser}`);
  mkdirSync(folder, { recursive: true });
  const bot = await openSampleBot(projectFolder, () => new Date(morning));
  const preview = await startPreview({
    bot,
    log: quiet,
    manifest: readFileSync(path.join(projectFolder, 'manifest.yml'), 'utf8'),
    port: 0,
    newReference: () => 'picture',
    onFatal: (error) => {
      throw error;
    },
    now: () => morning,
  });
  // Letters on whole pixels come out the same each time.
  const browser = await chromium.launch({
    executablePath,
    args: [...browserFlags, '--disable-font-subpixel-positioning'],
  });
  for (const { name, context, prepare } of shots) {
    preview.slack.reset();
    const tab = await browser.newContext({ deviceScaleFactor: 2, bypassCSP: true, ...context });
    const page = await tab.newPage();
    await page.goto(preview.url);
    await prepare(page);
    // The clock stands still here, so the times that answers took would be wrong.
    const style = '.took { display: none }';
    await page.mouse.move(0, 0);
    await page.screenshot({ path: path.join(folder, `${name}.png`), style, animations: 'disabled', caret: 'hide' });
    process.stdout.write(`docs/${name}.png\n`);
    await tab.close();
  }
  await browser.close();
  await preview.close();
  await bot.close();
};

await takeScreenshots(path.join(projectFolder, 'docs'));
