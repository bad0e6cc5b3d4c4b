import { expect, it, onTestFinished } from 'vitest';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { guest, member, outsider } from '../viewers.js';

const file = articleFile('rooms.md', '# Rooms\n\n## Today\n\nThese are open:\n\n- The map room\n- The film room');

async function open() {
  const { bot } = await openTestBot({
    samples: 'auto',
    visibleTo: ({ standing }) => (standing === 'guest' ? ['open'] : standing === 'member' ? 'all' : []),
  });
  onTestFinished(() => bot.close());
  await bot.library.importArticles([file], { collection: 'board' });
  const [collection] = await bot.library.collections(member, 1);
  return { bot, id: collection?.newest[0]?.id ?? '' };
}

it('gives a whole article: its text, and what its stretches are', async () => {
  const { bot, id } = await open();
  const reading = await bot.library.article(member, id);
  expect(reading?.article).toMatchObject({ origin: '/articles/rooms.md', title: 'Rooms' });
  const text = reading?.article.text ?? '';
  expect(reading?.blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', 'Today'],
    ['paragraph', 'These are open:'],
    ['item', 'The map room'],
    ['item', 'The film room'],
  ]);
  expect(reading?.sections).toHaveLength(1);
  const sentences = reading?.passages.flatMap(({ sentences: own }) => own);
  expect(sentences?.map(({ place }) => place?.line)).toEqual([5, 7, 8]);
});

it('gives none to whoever may not see it, as if there were none', async () => {
  const { bot, id } = await open();
  expect(await bot.library.article(guest, id)).toBeUndefined();
  expect(await bot.library.article(outsider, id)).toBeUndefined();
  expect(await bot.library.article(member, 'none')).toBeUndefined();
});

it('gives one that is set aside, which was quoted before', async () => {
  const { bot } = await openTestBot();
  onTestFinished(() => bot.close());
  const [samples] = await bot.library.collections(member, 1);
  const id = samples?.newest[0]?.id ?? '';
  await bot.library.importArticles([file]);
  expect((await bot.library.collections(member, 1)).map(({ name }) => name)).not.toContain(samples?.name);
  expect((await bot.library.article(member, id))?.article.id).toBe(id);
});
