import { expect, it, onTestFinished } from 'vitest';
import { articleFile, openTestBot } from '../../open-test-bot.js';
import { guest, member } from '../../viewers.js';
import { poolFiles } from './pool-articles.js';

async function open() {
  const opened = await openTestBot({ samples: 'never' });
  onTestFinished(() => opened.bot.close());
  return opened;
}

it('lists sentences of two articles that contradict each other, newest first, with the values that differ', async () => {
  const { bot } = await open();
  await bot.library.importArticles(poolFiles);
  const found = await bot.library.contradictions(member);
  const told = found.map(({ sentences }) =>
    sentences.map(({ article, quote, start, value }) => [
      article.name,
      quote.slice(value.start - start, value.end - start),
    ]),
  );
  expect(told).toEqual([
    [
      ['handbook.md', 'nine'],
      ['pool-new.md', 'eight'],
    ],
    [
      ['handbook.md', 'nine'],
      ['pool.md', 'eight'],
    ],
  ]);
  const [first] = found[0]?.sentences ?? [];
  const { article } = (await bot.library.article(member, first?.article.id ?? '')) ?? {};
  expect(article?.text.slice(first?.start, first?.end)).toBe('The pool closes at nine.');
});

it('lists none to whoever may see nothing, and none of an article that was mended, retired or taken away', async () => {
  const { bot } = await open();
  await bot.library.importArticles(poolFiles.slice(1));
  expect(await bot.library.contradictions(guest)).toEqual([]);
  expect(await bot.library.contradictions(member)).toHaveLength(1);
  await bot.library.importArticles([articleFile('handbook.md', 'The pool closes at 8 pm.')]);
  expect(await bot.library.contradictions(member)).toEqual([]);
  await bot.library.importArticles([articleFile('handbook.md', 'The pool closes at ten.')]);
  const [found] = await bot.library.contradictions(member);
  const handbook = found?.sentences.find(({ article }) => article.name === 'handbook.md')?.article.id ?? '';
  await bot.curation.decide(handbook, { retiredAt: '2026-01-01' });
  expect(await bot.library.contradictions(member)).toEqual([]);
  await bot.curation.decide(handbook, { retiredAt: null });
  expect(await bot.library.contradictions(member)).toHaveLength(1);
  await bot.curation.remove(handbook);
  expect(await bot.library.contradictions(member)).toEqual([]);
});

it('compares nothing under the headings of two cases, of one article, or of lists', async () => {
  const { bot } = await open();
  await bot.library.importArticles([
    articleFile('a.md', '# Pool\n\n## Summer\n\nThe pool closes at eight.\n\n## Winter\n\nThe pool closes at six.'),
    articleFile('b.md', '# Pool\n\n## Winter\n\nThe pool closes at six.'),
    articleFile('c.md', '# Bar\n\nMondays:\n\n- The bar opens at five.'),
    articleFile('d.md', '# Bar\n\nFridays:\n\n- The bar opens at six.'),
  ]);
  expect(await bot.library.contradictions(member)).toEqual([]);
});
