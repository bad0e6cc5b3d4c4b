import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer, ArticleHeader, CollectionSummary } from '../../../src/domain.js';
import { checkView } from '../../../src/preview/local-slack/block-rules/check-view.js';
import { type HomeContent, homeView } from '../../../src/slack/views/home-view.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { arbitraryAnswer, dataOf } from '../arbitrary-answer.js';
import { abstained, cite, cited, statementOf } from '../example-answers.js';
import { expectToldApart } from '../expect-told-apart.js';
import { renderBlocks } from '../render-message.js';

const asker = { person: 'T0HOME:U0ANN', place: 'T0HOME:U0ANN' };

function keptOf(answer: Answer) {
  return { answer, asker, askedAt: '2026-11-24T10:00:00.000Z' };
}
const header: ArticleHeader = {
  id: 'a1',
  collection: 'press',
  origin: '/a.md',
  name: 'a.md',
  title: 'A brief',
  language: 'en',
  contentHash: 'h',
  textHash: 't',
  format: 'markdown',
  revisedAt: '2026-11-24T10:00:00.000Z',
};
const content: HomeContent = { usage: { articles: 0, examples: [] }, collections: [], recent: [] };

function blocksOf(given: Partial<HomeContent>) {
  return homeView({ ...content, ...given }).blocks as types.KnownBlock[];
}

function shown(given: Partial<HomeContent>) {
  return renderBlocks(blocksOf(given));
}

it('says how far the encoder has read, and nothing once it has read all', () => {
  const progress = { done: 1_200, sentences: 3_500 };
  expect(shown({ progress })).toContain(
    'Until I have read all sentences for their meaning, I answer by words alone: 1,200 of 3,500 so far.',
  );
  const read = shown({ progress: { done: 3_500, sentences: 3_500 } });
  expect(read).not.toContain('3,500');
  expect(read).toContain('a small encoder beside me compares meanings and writes no word.');
});

it('speaks of an encoder only where there is one', () => {
  expect(shown({})).toContain('Nothing here is generated: I compare words. Quotes are as old');
  expect(shown({})).not.toContain('encoder');
});

it('shortens a quote at a word, and says so', () => {
  const quote = 'The council of the city met in the hall at the sea. '.repeat(8).trim();
  const home = shown({ recent: [keptOf(cited([cite(quote)]))] });
  const [, cut = ''] = /▏(.*)\n… Shortened here\.\n⟨Tangier/.exec(home) ?? [];
  expect(quote.startsWith(`${cut} `)).toBe(true);
  expect(cut.length).toBeGreaterThan(150);
});

it('says of a question without an answer that there was none, and of a message that nothing was found about it', () => {
  const claim = statementOf(abstained({ question: 'It snowed.' }));
  const home = shown({ recent: [keptOf(abstained()), keptOf(claim)] });
  expect(home).toContain('**how many people died in the earthquake**\nI found no sentence that answers this.');
  expect(home).toContain('**It snowed.**\nI found no sentence about this.');
});

it('lists the first of many collections, the first titles of each, and how many there are beyond', () => {
  const collections = Array.from(
    { length: 11 },
    (_, at): CollectionSummary => ({
      name: `set ${at}`,
      articles: 1_234,
      newest: [header, header, header, header, header, header],
    }),
  );
  const home = shown({ collections });
  expect(home).toContain('**set 7** · 1,234 articles');
  expect(home).not.toContain('set 8');
  expect(home).toContain('And 3,702 articles in 3 more collections.');
  expect(home.match(/• A brief · added 24 November 2026/g)).toHaveLength(8 * 4);
  expect(home.match(/• and 1,230 more/g)).toHaveLength(8);
});

it('says how to add articles where there are none, and offers no questions', () => {
  const home = shown({});
  expect(home).toContain('I have no articles to answer from yet.');
  expect(home).not.toContain('Questions to try');
});

it('keeps right-to-left titles and quotes as they are', () => {
  const arabic = 'وقال رئيس الإنتربول إن المغرب شريك مهم.';
  const home = shown({
    collections: [
      { name: 'press', articles: 1, newest: [{ ...header, title: 'مؤتمر طنجة', url: 'https://e.example/' }] },
    ],
    recent: [keptOf(cited([cite(arabic, { language: 'ar' })], { question: 'من هو رئيس الإنتربول؟' }))],
  });
  expect(home).toContain(`**من هو رئيس الإنتربول؟**\n▏${arabic}\n`);
  expect(home).toContain('• ⟨مؤتمر طنجة⟩ · added');
});

const arbitraryHeader = fc
  .record({ title: dataOf(5), name: dataOf(3), url: fc.oneof(fc.webUrl(), dataOf(3)), publishedAt: dataOf(2) })
  .map((rest): ArticleHeader => ({ ...header, ...rest }));
const arbitraryCollection = fc
  .record({
    name: dataOf(3),
    articles: fc.integer({ min: 1, max: 100_000 }),
    first: arbitraryHeader,
    rest: fc.array(arbitraryHeader, { maxLength: 5 }),
  })
  .map(({ name, articles, first, rest }): CollectionSummary => ({ name, articles, newest: [first, ...rest] }));
const arbitraryContent = fc.record({
  usage: fc.record({ articles: fc.nat(), examples: fc.array(dataOf(2), { maxLength: 4 }) }),
  collections: fc.array(arbitraryCollection, { maxLength: 12 }),
  recent: fc.array(
    fc
      .record({ answer: arbitraryAnswer, question: dataOf(10) })
      .map(({ answer, question }) => keptOf({ ...answer, question })),
    { maxLength: 8 },
  ),
});

it('is one that Slack takes, whatever articles, questions and answers there are, pings nobody and quotes exactly', () => {
  fc.assert(
    fc.property(arbitraryContent, (given) => {
      const view = homeView(given);
      expect(checkView(view, 'home')).toBeUndefined();
      const blocks = view.blocks as types.KnownBlock[];
      renderBlocks(blocks);
      expect(JSON.stringify(blocks)).not.toMatch(/"type":"(?:channel|user|broadcast)"|"type":"mrkdwn"/);
      expectToldApart(blocks);
      const quotes = given.recent.flatMap(({ answer }) => ('citations' in answer ? [answer.citations[0].quote] : []));
      for (const text of quotesIn(blocks)) expect(quotes.some((quote) => quote.startsWith(text))).toBe(true);
    }),
    { numRuns: propertyRuns(30) },
  );
});

function quotesIn(blocks: readonly types.KnownBlock[]): string[] {
  return blocks
    .flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
    .filter(({ type }) => type === 'rich_text_quote')
    .map(({ elements }) => elements.map((leaf) => ('text' in leaf ? String(leaf.text) : '')).join(''));
}
