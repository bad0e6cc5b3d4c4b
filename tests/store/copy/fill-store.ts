import type { Store } from '../../../src/store/store.js';
import { exampleOf } from '../contract/example-answer.js';
import { makeVectors, meaningOf } from '../contract/made-vectors.js';
import { hashOf, makeRecord } from '../make-record.js';

const texts = {
  sea: 'Walrus sleeps|it snores\nOtter swims in Ålesund 🦭',
  former: 'Zebu grazes|slowly',
  later: 'Zebu runs|fast',
  land: 'Gnu drinks\nWalrus sleeps',
} as const;

const [until, at] = ['2026-03-02T12:00:00.000Z', '2026-03-01T12:00:00.000Z'];

/**
 * Puts something of everything into a store: articles in two collections, of which one was changed after it was quoted
 * and one removed, vectors, answers with votes, what is delivered, asked and followed, whose it is.
 */
export async function fillStore(store: Store): Promise<void> {
  const { shelves, answers, exchanges, threads, deliveries } = store;
  const by = { person: 'operator:ann' };
  await shelves.save(makeRecord({ id: 'sea', collection: 'x', heading: 'Sea', title: 'Big sea', text: texts.sea }), by);
  await shelves.save(makeRecord({ id: 'zebu', collection: 'y', text: texts.former }), by);
  await shelves.save(makeRecord({ id: 'gone', collection: 'y', text: 'Gone thing' }), by);
  const quote = (articleId: string, text: string, words: string) => ({
    articleId,
    textHash: hashOf(text),
    start: text.indexOf(words),
    quote: words,
  });
  await answers.keep(exampleOf({ id: 'a1', person: 'T:ann', quoted: quote('zebu', texts.former, 'Zebu grazes') }));
  await answers.keep(exampleOf({ id: 'a2', person: 'T:ben', quoted: quote('sea', texts.sea, 'it snores') }));
  await answers.vote({ answerId: 'a1', person: 'T:ben', verdict: 'not_helpful', note: 'no', givenAt: at });
  await answers.beginSharing('a2', at);
  await shelves.save(makeRecord({ id: 'zebu', collection: 'y', text: texts.later }), by);
  await shelves.remove('gone', by);
  await shelves.save(makeRecord({ id: 'land', collection: 'x', text: texts.land }));
  await makeVectors(store, 'm');
  await exchanges.save(
    'c',
    { question: 'who?', answer: 'Ada', askedAt: at, person: 'T:ann' },
    '2026-01-01T00:00:00.000Z',
  );
  await threads.follow('t', 'T:ann', until, at);
  await deliveries.start({ id: '1', keys: ['k1', 'k2'], payload: 'p' });
  await deliveries.start({ id: '2', keys: ['k3'], payload: 'q' });
  await deliveries.done('2');
  await store.claimWorkspace('T0HOME');
}

/** All that whoever uses a store can tell of it, to be compared with another's. */
export async function describeStoreWhole(store: Store): Promise<unknown> {
  const holdings = store.holdings(['x', 'y']);
  const ids = (await store.shelves.articles()).map(({ id }) => id);
  const search = (...terms: string[]) => holdings.index.search({ terms, limit: 10 });
  const slices = [{ articleId: 'zebu', textHash: hashOf(texts.former), span: { start: 0, end: 11 } }];
  return {
    articles: await store.shelves.articles(),
    whole: await Promise.all(ids.map((id) => store.shelves.article(id))),
    sources: await Promise.all(ids.map((id) => store.shelves.source(id))),
    found: [await search('walrus'), await search('zebu', 'sleeps'), await search('big'), await search('grazes')],
    stats: await holdings.index.stats(),
    similar: [await holdings.words.similar('walrsu', 3), await holdings.words.similar('zebuu', 3)],
    answers: [
      await store.answers.recent('T:ann', 9),
      await store.answers.recent('T:ben', 9),
      await store.answers.votes(),
    ],
    last: await store.exchanges.last('c'),
    followed: await store.threads.followed('t', at),
    workspace: await store.claimWorkspace('T0OTHER'),
    slices: await holdings.articles.slices(slices),
    meaning: await holdings.index.search({
      terms: [],
      limit: 3,
      meaning: { encoder: 'm', vector: meaningOf('sleeps'), limit: 3 },
    }),
  };
}
