import type { Page } from 'playwright-core';
import type { Surface } from './surface.js';

/** A team's articles, as somebody who looks after them would keep them. */
const articles = {
  'opening-hours.md': hours('eight'),
  'visitors.md': [
    '---\ntitle: Visitors\nowner: Ann Baker\npublished: 2026-02-03\nreview by: 2026-08-01\ncollection: office\n---',
    'Visitors sign in at the desk in the hall. Somebody of the team stays with them.',
  ].join('\n'),
  'easter-hours.md': [
    '---\ntitle: Hours at Easter\nvalid until: 2026-04-10\npublished: 2026-03-20\ncollection: office\n---',
    'Over Easter the harbour office is closed from Friday to Monday.',
  ].join('\n'),
  'berths.md': [
    '---\ntitle: Berths for guests\nowner: Ben Carter\npublished: 2026-01-12\ncollection: harbour\n---',
    'Guests moor at the north pier. A berth costs 24 euros a night.',
  ].join('\n'),
  'fees-2027.md': [
    '---\ntitle: Fees of 2027\nembargo: 2026-11-01\nowner: Ben Carter\ncollection: harbour\n---',
    'From January 2027 on a berth costs 26 euros a night.',
  ].join('\n'),
};

const question = 'When does the harbour office close?';

function hours(closing: string): string {
  return [
    '---\ntitle: Opening hours\nowner: Ann Baker\npublished: 2026-02-03\ncollection: office\n---',
    `The harbour office opens at eight in the morning. The harbour office closes at ${closing} in the evening.`,
  ].join('\n');
}

async function say(page: Page, text: string): Promise<void> {
  const composer = page.getByRole('textbox', { name: 'Message #general' });
  await composer.fill(text);
  await composer.press('Enter');
}

async function openAs(page: Page, person: string, channel: string): Promise<void> {
  await page.goto(new URL(`/?as=${person}&in=${channel}`, page.url()).href);
}

async function askInChannel(page: Page): Promise<void> {
  await say(page, `@verbatim ${question}`);
  await page.getByRole('complementary', { name: 'Thread' }).locator('blockquote').first().waitFor();
}

function list(page: Page) {
  return page.getByRole('dialog', { name: 'Articles', exact: true });
}

async function openList(page: Page, { takeIn }: Parameters<Surface['show']>[2]): Promise<void> {
  await takeIn(articles);
  await say(page, `/ask ${question}`);
  await page.getByText('Only visible to you').waitFor();
  await say(page, '/articles list');
  await list(page).getByText('Berths for guests').waitFor();
}

/** What those see who look after the articles, and what becomes of answers whose articles change. */
export const keptSurfaces = {
  /** What one proposed, as it is shown to whoever looks after the articles. */
  proposal: {
    height: 480,
    show: async (page, { file }) => {
      await openAs(page, 'ben', 'C0GENERAL');
      await say(page, '/articles add');
      const form = page.getByRole('dialog', { name: 'Add articles' });
      await form.getByLabel('Files').setInputFiles(file);
      await form.getByRole('button', { name: 'Add', exact: true }).click();
      await form.getByText('sent to the people who look after').waitFor();
      await openAs(page, 'ann', 'D0ANN');
      await page.getByText('would like to add').first().waitFor();
    },
  },
  changed: {
    height: 560,
    isBare: true,
    show: async (page, _phrases, { takeIn, follow }) => {
      await takeIn(articles);
      await askInChannel(page);
      await takeIn({ 'opening-hours.md': hours('nine') });
      await follow();
      await page.getByText('This passage changed on').waitFor();
    },
  },
  'articles-list': { height: 790, isBare: true, show: (page, _phrases, stage) => openList(page, stage) },
  'articles-one': {
    height: 860,
    isBare: true,
    show: async (page, _phrases, stage) => {
      await openList(page, stage);
      await list(page).getByRole('button', { name: 'Open Opening hours' }).click();
      await page.getByRole('dialog', { name: 'Article', exact: true }).getByText('Still holds').waitFor();
    },
  },
} as const satisfies Readonly<Record<string, Surface>>;
