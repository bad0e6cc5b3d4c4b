import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { FactSheet, FactsReply, FactsRequest } from '../../../src/domain.js';
import { countReads } from '../../count-reads.js';
import { articleFile, openTestBot, type TestBot } from '../../open-test-bot.js';
import { member } from '../../viewers.js';
import { sampleSheets } from './sample-sheets.js';

let samples: TestBot;
beforeAll(async () => {
  samples = await openTestBot();
});
afterAll(() => samples.bot.close());

function sheetIn(reply: FactsReply): FactSheet {
  return reply.kind === 'fact_sheet' ? reply : expect.fail(`no sheet but ${JSON.stringify(reply)}`);
}

/** Each line's quote with its values in bold. */
function linesOf({ lines }: FactSheet): string[] {
  return lines.map(({ citation: { quote, start, highlights } }) =>
    highlights
      .toReversed()
      .reduce(
        (text, span) =>
          `${text.slice(0, span.start - start)}**${text.slice(span.start - start, span.end - start)}**${text.slice(span.end - start)}`,
        quote,
      ),
  );
}

async function allPages(request: Omit<FactsRequest, 'viewer'>, { bot } = samples): Promise<FactSheet[]> {
  const pages = [sheetIn(await bot.asking.facts({ viewer: member, ...request }))];
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
    pages.push(sheetIn(await bot.asking.facts({ viewer: member, ...request, from: next.from })));
  }
  return pages;
}

async function open(files: Readonly<Record<string, string>>): Promise<TestBot> {
  const opened = await openTestBot({ samples: 'never' });
  await opened.bot.library.importArticles(Object.entries(files).map(([name, text]) => articleFile(name, text)));
  return opened;
}

describe('the sheet of a sample', () => {
  it.each(sampleSheets)('$about has most of what a careful person would put on it, and no nonsense', async (sample) => {
    const { about, wanted, never = [] } = sample;
    const lines = linesOf(sheetIn(await samples.bot.asking.facts({ viewer: member, about })));
    const missing = wanted.filter((part) => !lines.some((line) => line.includes(part)));
    expect(missing.length, `missing: ${missing.join(' | ')}\n${lines.join('\n')}`).toBeLessThanOrEqual(
      Math.floor(wanted.length / 6),
    );
    for (const nonsense of never) expect(lines.filter((line) => nonsense.test(line))).toEqual([]);
  });
});

describe('every sheet', () => {
  it.each(sampleSheets.map(({ about }) => about))(
    'of %s quotes to the letter, tells each value once by one sentence, and ends',
    async (about) => {
      const pages = await allPages({ about });
      const lines = pages.flatMap((page) => page.lines);
      expect(lines).toHaveLength(pages[0]?.total ?? 0);
      for (const { citation } of lines) {
        const article = await samples.store.shelves.article(citation.articleId);
        expect(article?.text.slice(citation.start, citation.end)).toBe(citation.quote);
        expect(citation.highlights.length).toBeGreaterThan(0);
        for (const { start, end } of citation.highlights) {
          expect(start).toBeGreaterThanOrEqual(citation.start);
          expect(end).toBeLessThanOrEqual(citation.end);
        }
      }
      const sentences = lines.map(({ citation }) => `${citation.articleId} ${citation.start}`);
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const page of pages) {
        expect(page.lines.length).toBeLessThanOrEqual(12);
        expect(new Set(page.lines.map(({ citation }) => citation.language)).size).toBe(1);
      }
      expect(await allPages({ about })).toEqual(pages);
    },
  );
});

describe('what is typed', () => {
  it.each([
    ['the title', 'Tangier police conference: a brief'],
    ['the title before its colon, in small letters', 'tangier police conference'],
    ['the file name', 'tangier-conference.en.md'],
    ['the title with slips', 'Tangeir police conferense: a breif'],
  ])('finds an article by %s', async (_, about) => {
    expect(sheetIn(await samples.bot.asking.facts({ viewer: member, about })).subject).toMatchObject({
      kind: 'article',
      articleId: '939e6c4a41854727',
    });
  });

  it.each([
    ['Tangier', 'Tangier', []],
    ['interpoll', 'Interpol', [{ from: 'interpoll', to: 'Interpol' }]],
    ['Verbatim', 'Verbatim', []],
  ])('%s is a topic, and no article whose title has the word', async (about, topic, corrections) => {
    expect(sheetIn(await samples.bot.asking.facts({ viewer: member, about }))).toMatchObject({
      subject: { kind: 'topic', topic },
      corrections,
    });
  });

  it.each(['xqzzy blorf', 'how many people died', '???', 'the of and'])(
    '%s is nothing, and no article is guessed',
    async (about) => {
      expect(await samples.bot.asking.facts({ viewer: member, about })).toMatchObject({ kind: 'unknown_subject' });
    },
  );

  it('finds nothing outside the scope', async () => {
    const scope = { articles: ['privacy.en.md'] };
    expect(await samples.bot.asking.facts({ viewer: member, about: 'Interpol', scope })).toEqual({
      kind: 'unknown_subject',
      about: 'Interpol',
      choices: [expect.objectContaining({ article: 'privacy.en.md' })],
    });
  });
});

describe('a sheet', () => {
  it('begins with the language that was asked in, and goes on with the others on pages of their own', async () => {
    const pages = await allPages({ about: 'Interpol', language: 'fr' });
    expect(pages.map(({ lines }) => lines[0]?.citation.language)).toEqual(['fr', 'en', 'ar']);
  });

  it('leaves out rows of tables, headings, questions and halves of lists', async () => {
    const { bot } = await open({
      'a.md':
        '# Report\n\n| City | Year |\n|---|---|\n| Rabat | 2024 |\n\n- Marrakech, 2025\n\nDid Ann Smith visit Lisbon in 2019?\n\nThe mayor opened the new port in Agadir in 2021.',
    });
    const sheet = sheetIn(await bot.asking.facts({ viewer: member, about: 'Report' }));
    expect(sheet.lines.map(({ citation }) => citation.quote)).toEqual([
      'The mayor opened the new port in Agadir in 2021.',
    ]);
    await bot.close();
  });

  it('tells of a person by the sentence with the office, however often the name stands', async () => {
    const { bot } = await open({
      'a.md': `# Visit\n\n${'Ms Jane Porter spoke. Ms Jane Porter arrived early in the morning. '.repeat(3)}Jane Porter, the director of the Harbour Authority, signed the treaty.`,
    });
    const sheet = sheetIn(await bot.asking.facts({ viewer: member, about: 'Visit' }));
    const who = sheet.lines.filter(({ group }) => group === 'who');
    expect(who[0]?.citation.quote).toBe('Jane Porter, the director of the Harbour Authority, signed the treaty.');
    expect(linesOf(sheet).filter((line) => line.includes('**Jane Porter**'))).toHaveLength(1);
    await bot.close();
  });

  it('begins anew, and says so, when its lines are no longer those of the page before', async () => {
    const text = (end: string) =>
      `# Towns\n\n${Array.from({ length: 20 }, (_, at) => `The council met in ${1990 + at} for the day.`).join(' ')} ${end}`;
    const { bot } = await open({ 'a.md': text('It rained.') });
    const first = sheetIn(await bot.asking.facts({ viewer: member, about: 'Towns' }));
    const about = first.subject.kind === 'article' ? { articleId: first.subject.articleId } : { topic: '' };
    const more = { about, from: first.next?.from ?? 0, mark: first.mark };
    expect(sheetIn(await bot.asking.facts({ viewer: member, ...more }))).toMatchObject({ from: 12, about: 'Towns' });
    expect(sheetIn(await bot.asking.facts({ viewer: member, ...more, from: 1e9 })).from).toBe(0);
    await bot.library.importArticles([articleFile('a.md', text('It snowed.'))]);
    expect(sheetIn(await bot.asking.facts({ viewer: member, ...more }))).toMatchObject({ from: 0, hasChanged: true });
    await bot.close();
  });
});

describe('a very long article', () => {
  /** Each sentence tells of another person and another year. */
  const textOf = (sentences: number) =>
    Array.from({ length: sentences }, (_, at) => {
      const name = [...at.toString(8)].map((digit) => 'Abcdefghij'.charAt(Number(digit) + 1)).join('');
      return `John S${name} Miller${name}son met the council of Harbourtown in ${1000 + at}.`;
    }).join(' ');

  it('is read for no page of its sheet, which was chosen when it was taken in', async () => {
    const { bot, store } = await openTestBot({ samples: 'never' });
    onTestFinished(() => bot.close());
    await bot.library.importArticles([articleFile('book.md', `# The book\n\n${textOf(400)}`)]);
    const { reads, counting } = countReads(store);
    const other = await openTestBot({ store: counting, samples: 'never' });
    const pages = await allPages({ about: 'The book' }, other);
    expect(pages.length).toBeGreaterThan(5);
    expect(reads).toEqual({ sheet: pages.length, slices: pages.length, headers: 1 });
    expect(new Set(pages.map(({ mark }) => mark)).size).toBe(1);

    await bot.library.importArticles([articleFile('book.md', `# The book\n\n${textOf(2)}`)]);
    expect(sheetIn(await other.bot.asking.facts({ viewer: member, about: 'The book' })).total).toBeLessThan(10);
  });
});
