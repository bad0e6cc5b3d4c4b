import path from 'node:path';
import type { Page } from 'playwright-core';
import { keptSurfaces } from './kept-surfaces.js';
import type { Phrases, Surface } from './surface.js';

export const english: Phrases = {
  question: 'Who is the president of Interpol?',
  misspelt: 'who is teh presidnet of interpoll',
  unanswered: 'How many people died in the Al Haouz earthquake?',
  place: 'Where will the General Assembly of Interpol be held?',
  when: 'and when?',
  about: 'thanks, and what did he praise?',
  statement: 'I read that Interpol will hold its next General Assembly in Marrakech.',
  subject: 'Tangier police conference',
  file: 'tests/library/formats/files/handbook.en.pdf',
  ofFile: 'How many days of leave does everybody have?',
};

export const arabic: Phrases = {
  question: 'من هو رئيس الإنتربول؟',
  misspelt: 'من هو رئيس الانتربوول',
  unanswered: 'كم عدد قتلى زلزال الحوز؟',
  place: 'أين ستعقد الجمعية العامة للإنتربول؟',
  when: 'ومتى؟',
  about: 'بماذا أشاد رئيس الإنتربول؟',
  statement: 'ستستضيف مراكش الجمعية العامة للإنتربول.',
  subject: 'مؤتمر الشرطة في طنجة',
  file: 'tests/library/formats/files/handbook.ar.pdf',
  ofFile: 'كم يوم إجازة في السنة؟',
};

async function say(page: Page, field: string, text: string): Promise<void> {
  const composer = page.getByRole('textbox', { name: field });
  await composer.fill(text);
  await composer.press('Enter');
}

function sayHere(page: Page, text: string) {
  return say(page, 'Message #general', text);
}

function reply(page: Page, text: string) {
  return say(page, 'Reply in the thread', text);
}

function thread(page: Page) {
  return page.getByRole('complementary', { name: 'Thread' });
}

async function ask(page: Page, question: string): Promise<void> {
  await sayHere(page, `/ask ${question}`);
  await page.getByText('Only visible to you').last().waitFor();
}

function press(button: string, modal: string) {
  return async (page: Page, { misspelt }: Phrases) => {
    await ask(page, misspelt);
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('dialog', { name: modal }).waitFor();
  };
}

async function openBotTab(page: Page, tab: 'Home' | 'Messages'): Promise<void> {
  const bot = page.getByRole('button', { name: 'Verbatim', exact: true });
  if (!(await bot.isVisible())) await page.getByRole('button', { name: 'Menu' }).click();
  await bot.click();
  await page.getByRole('button', { name: tab, exact: true }).click();
}

/** Drags a file over the page as a person with a mouse does, and lets go of it or not yet. */
async function drag(page: Page, file: string, isDropped: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path.resolve(file)], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', ...(isDropped ? (['drop'] as const) : [])] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 240, y: 240, data });
  }
}

/** From its first line on, however high it is. */
function scrollToTop(page: Page) {
  return page.getByText('Only visible to you').evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

export const surfaces = {
  ...keptSurfaces,
  answer: { height: 520, show: (page, { misspelt }) => ask(page, misspelt) },
  dragged: {
    height: 520,
    show: async (page, { file }) => {
      await drag(page, file, false);
      await page.getByText('Drop files to ask them').waitFor();
    },
  },
  dropped: {
    height: 565,
    show: async (page, { file, ofFile }) => {
      await drag(page, file, true);
      await page.getByText('I have read').waitFor();
      await ask(page, ofFile);
      const told = page.getByRole('article').filter({ hasText: 'I have read' });
      await told.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  abstention: {
    height: 520,
    show: async (page, { unanswered }) => {
      await sayHere(page, `@verbatim ${unanswered}`);
      await thread(page).getByText('Closest passage').waitFor();
    },
  },
  /** The page that the first quote's title opens, in the same tab. */
  article: {
    height: 720,
    show: async (page, { misspelt }) => {
      await ask(page, misspelt);
      const address = await page.locator('a[href^="/article/"]').first().getAttribute('href');
      await page.goto(new URL(address ?? '', page.url()).href);
      await page.locator('mark').first().waitFor();
    },
  },
  context: { height: 640, show: press('Show in context', 'In context') },
  why: { height: 720, show: press('Why this answer', 'Why this answer') },
  copy: { height: 520, show: press('Copy quote', 'Copy quote') },
  feedback: { height: 720, show: press('Not helpful', 'What was wrong?') },
  shared: {
    height: 860,
    show: async (page, { misspelt }) => {
      await ask(page, misspelt);
      await page.getByRole('button', { name: 'Share to channel' }).click();
      await page.getByText('asked:').last().waitFor();
    },
  },
  thread: {
    height: 800,
    show: async (page, { place, when }) => {
      await sayHere(page, `@verbatim ${place}`);
      await thread(page).locator('blockquote').first().waitFor();
      await reply(page, `@verbatim ${when}`);
      await thread(page).getByText('Read as:').waitFor();
    },
  },
  /** Further questions need no mention. */
  'thread-followed': {
    height: 960,
    show: async (page, { question, about }) => {
      await sayHere(page, `@verbatim ${question}`);
      await thread(page).locator('blockquote').first().waitFor();
      await reply(page, about);
      await thread(page).locator('blockquote').nth(1).waitFor();
      await reply(page, '@verbatim stop');
      await thread(page).getByText('I stay quiet').waitFor();
    },
  },
  agent: {
    height: 640,
    show: async (page, { place }) => {
      await openBotTab(page, 'Messages');
      await say(page, 'Message Verbatim', place);
      await page.locator('blockquote').first().waitFor();
    },
  },
  /** Home after a question in each direction and one that nothing answers. */
  home: {
    height: 1_200,
    show: async (page, { misspelt }) => {
      await ask(page, misspelt);
      await ask(page, arabic.question);
      await ask(page, english.unanswered);
      await page.getByText('Closest passage').waitFor();
      await openBotTab(page, 'Home');
      await page.getByText('What to keep in mind').waitFor();
    },
  },
  'ask-form': {
    height: 640,
    show: async (page, { question }) => {
      await page.getByRole('button', { name: 'Ask the articles', exact: true }).click();
      const form = page.getByRole('dialog', { name: 'Ask the articles' });
      await form.getByRole('textbox').fill(question);
      await form.getByRole('button', { name: 'Ask', exact: true }).click();
      await page.getByRole('dialog', { name: 'Answer' }).waitFor();
    },
  },
  find: {
    height: 640,
    show: async (page, { statement }) => {
      await sayHere(page, statement);
      const message = page.getByRole('article').filter({ hasText: statement });
      await message.getByText('Shortcuts').click();
      await message.getByRole('button', { name: 'Find in articles' }).click();
      await page.getByText('The articles say:').waitFor();
    },
  },
  facts: {
    height: 1_150,
    show: async (page, { subject }) => {
      await sayHere(page, `/facts ${subject}`);
      await page.getByText('Only visible to you').waitFor();
      await scrollToTop(page);
    },
  },
  titles: {
    height: 520,
    show: async (page) => {
      await sayHere(page, '/facts');
      await page.getByText('Newest articles:').waitFor();
    },
  },
  help: {
    height: 640,
    show: async (page) => {
      await sayHere(page, '/ask help');
      await page.getByText('Shortcuts: ').waitFor();
    },
  },
} as const satisfies Readonly<Record<string, Surface>>;

export type SurfaceName = keyof typeof surfaces;
