import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import type { Log } from '../src/domain.js';
import { startPreview } from '../src/preview/start-preview.js';
import { openBot } from '../src/process/open-bot.js';
import { browserFlags, findBrowser, howToInstallBrowser } from './find-browser.js';
import { arabic, english, type Phrases, type Surface, type SurfaceName, surfaces } from './surfaces.js';

/** Compiled, this file is `dist/screenshots/take-screenshots.js`. */
const projectFolder = path.resolve(import.meta.dirname, '..', '..');

/** One picture: what it shows, in which words, and how the tab is. */
interface Shot {
  readonly name: string;
  readonly surface: SurfaceName;
  readonly phrases?: Phrases;
  readonly context?: BrowserContextOptions;
}

const narrow = { width: 375, height: 720 };

/** What README and DESIGN show. */
const shown: readonly Shot[] = [
  { name: 'answer', surface: 'answer' },
  { name: 'answer-dark', surface: 'answer', context: { colorScheme: 'dark' } },
  { name: 'answer-narrow', surface: 'answer', context: { viewport: narrow } },
  { name: 'abstention', surface: 'abstention' },
  { name: 'article', surface: 'article' },
  { name: 'context', surface: 'context' },
  { name: 'why', surface: 'why' },
  { name: 'feedback', surface: 'feedback' },
  { name: 'home', surface: 'home' },
  { name: 'ask-form', surface: 'ask-form' },
  { name: 'find', surface: 'find' },
  { name: 'facts', surface: 'facts' },
  { name: 'facts-arabic', surface: 'facts', phrases: arabic, context: { viewport: narrow } },
  { name: 'thread', surface: 'thread' },
  { name: 'thread-followed', surface: 'thread-followed' },
  { name: 'dropped', surface: 'dropped' },
  { name: 'articles-list', surface: 'articles-list' },
  { name: 'proposal', surface: 'proposal' },
];

/** Every surface as it is, narrow, and narrow with a right-to-left article, for looking at. */
const everything: readonly Shot[] = (Object.keys(surfaces) as SurfaceName[]).flatMap((surface) => [
  { name: surface, surface },
  { name: `${surface}-narrow`, surface, context: { viewport: narrow } },
  { name: `${surface}-arabic`, surface, phrases: arabic, context: { viewport: narrow } },
]);

/** Always the same minute of the same day, wherever the script runs. */
const morning = new Date(2026, 4, 12, 9, 41).getTime();

const quiet: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {}, child: () => quiet };

async function takeScreenshots(shots: readonly Shot[], folder: string): Promise<void> {
  const executablePath = findBrowser(process.env);
  if (executablePath === undefined)
    throw new Error(`There is no browser to take pictures with. ${howToInstallBrowser}`);
  mkdirSync(folder, { recursive: true });
  const { bot, ledgers } = await openBot({
    place: { kind: 'sqlite', file: ':memory:' },
    samples: 'auto',
    answersDropped: true,
    config: { keepsSources: true },
    projectFolder,
    warn: (sentence) => process.stderr.write(`${sentence}\n`),
    now: () => new Date(morning),
  });
  const preview = await startPreview({
    bot,
    ledgers,
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
  for (const { name, surface, phrases = english, context } of shots) {
    const { height, show }: Surface = surfaces[surface];
    for (const dropped of preview.files.files) await preview.files.remove('C0GENERAL', dropped.name);
    preview.slack.reset();
    const tab = await browser.newContext({
      deviceScaleFactor: 2,
      bypassCSP: true,
      viewport: { width: 960, height },
      ...context,
    });
    const page = await tab.newPage();
    await page.goto(preview.url);
    await show(page, phrases);
    // The clock stands still here, so the times that answers took would be wrong.
    const style = '.took { display: none }';
    await page.mouse.move(0, 0);
    await page.screenshot({ path: path.join(folder, `${name}.png`), style, animations: 'disabled', caret: 'hide' });
    process.stdout.write(`${path.join(folder, `${name}.png`)}\n`);
    await tab.close();
  }
  await browser.close();
  await preview.close();
  await bot.close();
}

const { values } = parseArgs({ options: { all: { type: 'string' } } });
await (values.all === undefined
  ? takeScreenshots(shown, path.join(projectFolder, 'docs'))
  : takeScreenshots(everything, values.all));
