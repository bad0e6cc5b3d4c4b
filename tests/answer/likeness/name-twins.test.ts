import { expect, it, onTestFinished } from 'vitest';
import type { CitedAnswer } from '../../../src/domain.js';
import { articleFile, openTestBot, type TestBot } from '../../open-test-bot.js';
import { member } from '../../viewers.js';
import { poolFiles } from './pool-articles.js';

async function open(files = poolFiles) {
  const opened = await openTestBot({ samples: 'never' });
  onTestFinished(() => opened.bot.close());
  await opened.bot.library.importArticles(files);
  return opened;
}

async function ask({ bot }: TestBot, question: string): Promise<CitedAnswer> {
  const reply = await bot.asking.ask({ viewer: member, question, keeps: true });
  if (reply.kind !== 'cited') throw new Error(`${question} is ${reply.kind}`);
  return reply;
}

function told({ citations }: CitedAnswer) {
  return citations.map(({ article, alsoIn = [] }) => [article, ...alsoIn.map(({ name }) => name)]);
}

it.each([[poolFiles], [poolFiles.toReversed()]])(
  'quotes a story once, of its newest file, and names the other',
  async (files) => {
    const opened = await open([...files]);
    const answer = await ask(opened, 'Who swims with an adult?');
    expect(told(answer)).toEqual([['pool-new.md', 'pool.md']]);
    expect(answer.citations[0].alsoIn?.[0]).toMatchObject({ title: 'Pool rules', publishedAt: '2024-03-01' });
    const { article } = (await opened.bot.library.article(member, answer.citations[0].articleId)) ?? {};
    const { start, end, quote } = answer.citations[0];
    expect(article?.text.slice(start, end)).toBe(quote);
    expect((await opened.bot.archive.answer(member, answer.id))?.answer).toMatchObject({ citations: answer.citations });
  },
);

it('shows what contradicts beside it, newest first, whether it is asked for or denied', async () => {
  const opened = await open();
  for (const question of [
    'When does the pool close?',
    'Does the pool close at eight?',
    'Does the pool close at nine?',
  ]) {
    const answer = await ask(opened, question);
    expect(answer.disagreement, question).toBe(true);
    expect(told(answer)).toEqual([['handbook.md'], ['pool-new.md', 'pool.md']]);
  }
});

it('names no article that merely says the same sentence', async () => {
  const lines = 'Children under ten swim with an adult.';
  const other = 'The zoo has its own lake. The lake is deep and cold, and its keeper lives in a hut at the shore.';
  const opened = await open([...poolFiles.slice(1), articleFile('zoo.md', `# Zoo\n\n${other} ${lines}`)]);
  expect((await ask(opened, 'Who swims with an adult?')).citations[0].alsoIn).toBeUndefined();
});
