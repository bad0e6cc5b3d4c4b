import { expect, it, onTestFinished } from 'vitest';
import { openTestBot } from '../../open-test-bot.js';
import { guest, member } from '../../viewers.js';
import { poolFiles } from './pool-articles.js';

it('lists the stories that several files tell, newest first, to whoever may see them', async () => {
  const { bot } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles(poolFiles.toReversed());
  const stories = await bot.library.duplicates(member);
  expect(stories.map(({ articles }) => articles.map(({ name }) => name))).toEqual([['pool-new.md', 'pool.md']]);
  expect(stories[0]?.likeness).toBeGreaterThan(0.8);
  expect(await bot.library.duplicates(guest)).toEqual([]);
});

it('finds none among the sample articles', async () => {
  const { bot } = await openTestBot();
  onTestFinished(() => bot.close());
  expect(await bot.library.duplicates(member)).toEqual([]);
  expect(await bot.library.contradictions(member)).toEqual([]);
});
