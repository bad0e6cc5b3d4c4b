import { expect, it, onTestFinished } from 'vitest';
import { citeAll } from '../../../src/answer/citation/cite-all.js';
import { joinNeighbours, type Quotation } from '../../../src/answer/compose/quotation.js';
import { holdAll } from '../../../training/collect-examples.js';
import { articleFile, openTestBot, testModel } from '../../open-test-bot.js';
import { makeResult } from '../compose/make-result.js';

const text =
  '# Sea\n\nThe harbour is old 🌊. The harbour was opened in 1891 by Ivo Marin. It is large.\n\nFish is sold here.\n';

/** As its reader makes it of the file. */
const read = text.replace('# ', '').trimEnd();

async function open() {
  const { bot, store } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles([articleFile('sea.md', text)]);
  const holdings = await holdAll(store);
  const found = await holdings.index.search({ terms: ['harbour', 'fish'], limit: 9 });
  const hits = found.toSorted((a, b) => a.passage.start - b.passage.start);
  const result = makeResult('When was the harbour opened?', hits, [
    [1, 9, 8],
    [5, 0],
  ]);
  return { bot, holdings, quotations: joinNeighbours(result.ranked.slice(0, 3), result) };
}

function quotesOf(cited: Awaited<ReturnType<typeof citeAll>>) {
  return cited.map(({ quote }) => quote);
}

it('cuts every quote out of the stored text, in the order of the quotations', async () => {
  const { holdings, quotations } = await open();
  const cited = await citeAll(holdings, quotations, testModel.highlight);
  expect(quotesOf(cited)).toEqual(['The harbour was opened in 1891 by Ivo Marin. It is large.', 'Fish is sold here.']);
  for (const { start, end, quote } of cited) expect(read.slice(start, end)).toBe(quote);
});

it('cites nothing of a text that has changed since it was found', async () => {
  const { bot, holdings, quotations } = await open();
  await bot.library.importArticles([articleFile('sea.md', text.replace('1891', '1892'))]);
  expect(await citeAll(holdings, quotations, testModel.highlight)).toEqual([]);
});

it('marks no echo where what it echoes is gone', async () => {
  const { holdings, quotations } = await open();
  const [first, second] = quotations;
  if (!first || !second) throw new Error('two quotations are found');
  const marked = [first, { ...second, isEcho: true as const }];
  const marksOf = async (articles: typeof holdings.articles) =>
    (await citeAll({ ...holdings, articles }, marked, testModel.highlight)).map(({ isEcho }) => isEcho === true);
  expect(await marksOf(holdings.articles)).toEqual([false, true]);
  const slices: typeof holdings.articles.slices = async (wanted) =>
    (await holdings.articles.slices(wanted)).map((text, at) => (at === 0 ? undefined : text));
  expect(await marksOf({ ...holdings.articles, slices })).toEqual([false]);
});

it('looks into the store once, however many quotations there are', async () => {
  const { holdings, quotations } = await open();
  let looks = 0;
  const articles: typeof holdings.articles = {
    ...holdings.articles,
    slices: (wanted) => {
      looks += 1;
      return holdings.articles.slices(wanted);
    },
  };
  const all: readonly Quotation[] = quotations;
  await citeAll({ ...holdings, articles }, all, testModel.highlight);
  expect(looks).toBe(1);
});
