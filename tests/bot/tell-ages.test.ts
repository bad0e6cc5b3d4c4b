import { expect, it, onTestFinished } from 'vitest';
import { noteAges } from '../../src/bot/tell-ages.js';
import type { Bot } from '../../src/domain.js';
import { countReads } from '../count-reads.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

const day = 24 * 60 * 60 * 1_000;

async function open(matter = '') {
  const opened = await openTestBot({ samples: 'never' });
  onTestFinished(() => opened.bot.close());
  const take = (text = 'Ivo Marin built the pool.') =>
    opened.bot.library.importArticles([articleFile('pool.md', `${matter}# The pool\n\n${text} It is large.`)]);
  await take();
  return { ...opened, take };
}

/** The bot's clock begins on 24 November 2026. */
async function ageOf(bot: Bot) {
  const reply = await bot.asking.ask({ viewer: member, question: 'Who built the pool?' });
  return reply.kind === 'cited' ? reply.citations[0].age : reply.kind;
}

it('says since when an article without a date is there, from a month on', async () => {
  const { bot, advance } = await open();
  expect(await ageOf(bot)).toBeUndefined();
  advance(29 * day);
  expect(await ageOf(bot)).toBeUndefined();
  advance(day);
  expect(await ageOf(bot)).toEqual({ since: 'taken_in', months: 1 });
});

it('says how long ago an article was published, from a year on', async () => {
  const { bot, advance } = await open('---\ndate: 2025-11-25\n---\n');
  expect(await ageOf(bot)).toBeUndefined();
  advance(day);
  expect(await ageOf(bot)).toEqual({ since: 'published', months: 12 });
});

it('is made younger by an edit and by a review, and by nothing else', async () => {
  const { bot, advance, take } = await open('---\ndate: 2020-01-01\n---\n');
  expect(await ageOf(bot)).toEqual({ since: 'published', months: 82 });
  advance(61 * day);
  await take();
  expect(await ageOf(bot)).toEqual({ since: 'published', months: 84 });
  await take('Ada Berg built the pool.');
  expect(await ageOf(bot)).toEqual({ since: 'edited', months: 0 });
  advance(31 * day);
  const [entry] = (await bot.curation.list()).entries;
  expect(await ageOf(bot)).toEqual({ since: 'edited', months: 1 });
  await bot.curation.review(entry?.id ?? '');
  expect(await ageOf(bot)).toEqual({ since: 'reviewed', months: 0 });
});

it('is read by the look that cuts the quote', async () => {
  const { store } = await open();
  const [{ id = '', textHash = '' } = {}] = await store.shelves.articles();
  const { counting, reads } = countReads(store);
  const ages = noteAges(counting.holdings(['articles']));
  const wanted = { articleId: id, textHash, span: { start: 0, end: 8 } };
  expect(ages.known()).toEqual({});
  expect(await ages.holdings.articles.slices([wanted, wanted])).toEqual(['The pool', 'The pool']);
  expect(ages.known()).toEqual({ [id]: { addedAt: '2026-11-24T10:00:00.000Z' } });
  expect(reads).toEqual({ datedSlices: 1 });
});
