import { describe, expect, it, onTestFinished } from 'vitest';
import { textOf } from '../../../src/answer/compose/quotation.js';
import { formulateQuery } from '../../../src/answer/retrieval/formulate-query.js';
import { type SearchOptions, searchLanguage } from '../../../src/answer/retrieval/search-language.js';
import type { Encoder } from '../../../src/domain.js';
import { EncoderUnavailable } from '../../../src/errors.js';
import { createConceptEncoder, readAll } from '../../concept-encoder.js';
import { articleFile, openTestBot, testModel } from '../../open-test-bot.js';

const encoder = createConceptEncoder(['refunded money', 'cancel withdraws', 'days']);

const articles = {
  'terms.md': '# Terms\n\nWhoever withdraws is refunded within 14 days.\n\nThe office in Bern is closed in July.',
  'money.md': '# Bank\n\nMoney is printed in Bern. The office prints notes.',
  'park.md': '# Park\n\nThe park has old trees. Dogs are welcome there.',
};

/** Searches articles of which the encoder has read all, or none where it is absent. */
async function openWith(reader?: Encoder) {
  const { bot, store } = await openTestBot({ samples: 'never', ...(reader && { encoder: reader }) });
  onTestFinished(() => bot.close());
  await bot.library.importArticles(Object.entries(articles).map(([name, text]) => articleFile(name, text)));
  if (reader) await readAll(bot);
  const holdings = store.holdings(Object.keys(await store.shelves.collections()));
  return async (question: string, options: Partial<SearchOptions> = {}) => {
    const stats = await holdings.index.stats();
    const query = await formulateQuery(holdings, stats, question, 'en');
    return searchLanguage(holdings, stats, query, { model: testModel, language: 'en', ...options });
  };
}

const question = 'When do I get it back if I cancel?';
const told = 'Whoever withdraws is refunded within 14 days.';

describe('with an encoder', () => {
  it('finds a sentence that shares no word with the question', async () => {
    const search = await openWith(encoder);
    expect((await search(question)).ranked.map(textOf)).not.toContain(told);
    const found = await search(question, { encoder });
    expect(found.ranked.map(textOf)).toContain(told);
    expect(found.encoder).toBe(encoder.id);
  });

  it('says of each sentence how near it is, most of the one that means the same', async () => {
    const search = await openWith(encoder);
    const { ranked } = await search('How many days until my money comes if I cancel?', { encoder });
    const [nearest, next] = ranked.toSorted((a, b) => b.features.meaning - a.features.meaning);
    expect(nearest && textOf(nearest)).toBe(told);
    expect(next?.features.meaning).toBeLessThan(nearest?.features.meaning ?? 0);
  });

  it('finds within the articles that may answer, and in the language that is searched', async () => {
    const search = await openWith(encoder);
    const names = async (options: Partial<SearchOptions>) =>
      (await search(question, { encoder, ...options })).ranked.map(({ hit }) => hit.article.name);
    expect(new Set(await names({ articles: ['park.md'] }))).toEqual(new Set(['park.md']));
    expect(await names({ language: 'fr' })).toEqual([]);
  });

  it('asks it for the question as it was read, once', async () => {
    const search = await openWith(encoder);
    encoder.asked.length = 0;
    const { query } = await search('Who is refunded?', { encoder });
    expect(encoder.asked).toEqual([{ kind: 'question', text: query.text }]);
  });

  it('rejects as the encoder does', async () => {
    const search = await openWith(encoder);
    const lost = createConceptEncoder([], {
      fail: () => {
        throw new EncoderUnavailable('The encoder is closed.');
      },
    });
    await expect(search(question, { encoder: lost })).rejects.toThrow(EncoderUnavailable);
  });
});

it.each([question, 'Where is money printed?', 'Which days is the office in Bern closed?'])(
  'without one finds the same by words, to the bit, whether vectors are kept or not: %s',
  async (asked) => {
    const [read, unread] = [await (await openWith(encoder))(asked), await (await openWith())(asked)];
    const bare = ({ ranked, confidence }: typeof read) => ({
      confidence,
      ranked: ranked.map((candidate) => ({
        quote: textOf(candidate),
        score: candidate.score,
        features: candidate.features,
      })),
    });
    expect(bare(read)).toEqual(bare(unread));
    expect(read.encoder).toBeUndefined();
    for (const { hit } of read.ranked) expect(hit.vectors).toBeUndefined();
  },
);
