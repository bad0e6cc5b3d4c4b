import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import type { Log } from '../src/domain.js';
import { startPreview } from '../src/preview/start-preview.js';
import { createFollower } from '../src/process/follow-articles.js';
import { openBot } from '../src/process/open-bot.js';
import { browserFlags, findBrowser, howToInstallBrowser } from './find-browser.js';
import type { Phrases, Stage, Surface } from './surface.js';
import { arabic, english, type SurfaceName, surfaces } from './surfaces.js';

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

/** What the documents show. */
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
  { name: 'proposal', surface: 'proposal' },
  { name: 'changed', surface: 'changed' },
  { name: 'articles-list', surface: 'articles-list' },
  { name: 'articles-one', surface: 'articles-one' },
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

/** A workspace of its own: what one picture brings in isn't in the next. */
async function openWorkspace(samples: 'auto' | 'never') {
  const now = () => new Date(morning);
  const { bot, ledgers } = await openBot({
    place: { kind: 'sqlite', file: ':memory:' },
    samples,
    answersDropped: true,
    config: { keepsSources: true },
    projectFolder,
    warn: (sentence) => process.stderr.write(`${sentence}\n`),
    now,
  });
  const { url, showChanges, ...preview } = await startPreview({
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
  const follower = createFollower({ following: bot.following, showChanges, now });
  const stage: Stage = {
    takeIn: async (texts) => {
      const files = Object.entries(texts).map(([name, text]) => ({
        origin: `/${name}`,
        name,
        bytes: Buffer.from(text),
      }));
      await bot.library.importArticles(files);
    },
    follow: async () => void (await follower(new AbortController().signal)),
  };
  const close = async () => {
    await preview.close();
    await bot.close();
  };
  return { url, stage, close };
}

async function takeScreenshots(shots: readonly Shot[], folder: string): Promise<void> {
  const executablePath = findBrowser(process.env);
  if (executablePath === undefined)
    throw new Error(`There is no browser to take pictures with. ${howToInstallBrowser}`);
  mkdirSync(folder, { recursive: true });
  // Letters on whole pixels come out the same each time.
  const browser = await chromium.launch({
    executablePath,
    args: [...browserFlags, '--disable-font-subpixel-positioning'],
  });
  for (const { name, surface, phrases = english, context } of shots) {
    const { height, isBare, show }: Surface = surfaces[surface];
    const { url, stage, close } = await openWorkspace(isBare ? 'never' : 'auto');
    const tab = await browser.newContext({
      deviceScaleFactor: 2,
      bypassCSP: true,
      viewport: { width: 960, height },
      ...context,
    });
    const page = await tab.newPage();
    await page.goto(url);
    await show(page, phrases, stage);
    // The clock stands still here, so the times that answers took would be wrong.
    const style = '.took { display: none }';
    await page.mouse.move(0, 0);
    await page.screenshot({ path: path.join(folder, `${name}.png`), style, animations: 'disabled', caret: 'hide' });
    process.stdout.write(`${path.join(folder, `${name}.png`)}\n`);
    await tab.close();
    await close();
  }
  await browser.close();
}

const { values } = parseArgs({ options: { all: { type: 'string' } } });
await (values.all === undefined
  ? takeScreenshots(shown, path.join(projectFolder, 'docs'))
  : takeScreenshots(everything, values.all));
