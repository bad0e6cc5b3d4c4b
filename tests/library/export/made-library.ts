import type { Bot, Reply } from '../../../src/domain.js';
import type { HistoryRow } from '../../../src/store/histories.js';
import type { Store } from '../../../src/store/store.js';
import { articleFile, openTestBot, testModel } from '../../open-test-bot.js';
import { exampleOf } from '../../store/contract/example-answer.js';

const viewer = { person: 'operator', place: 'here', standing: 'operator' } as const;

/** A bot over a store that is given, without the samples. */
export async function botOver(store: Store): Promise<Bot> {
  return (await openTestBot({ store, samples: 'never', sampleFiles: [], model: testModel })).bot;
}

/** What questions are answered, without what differs each time. */
export async function answersOf(store: Store, questions: readonly string[]): Promise<readonly unknown[]> {
  const bot = await botOver(store);
  const answers: unknown[] = [];
  for (const question of questions) answers.push(withoutTimes(await bot.asking.ask({ viewer, question })));
  return answers;
}

function withoutTimes(reply: Reply): unknown {
  if (reply.kind !== 'cited' && reply.kind !== 'abstained') return reply;
  const { id: _, diagnostics, ...said } = reply;
  return { ...said, ranked: diagnostics.ranked };
}

/** All that is kept of the articles, as far as an export has it. */
export async function libraryOf({ shelves, histories, holdings }: Store): Promise<unknown> {
  const articles = await shelves.articles();
  const whole = [];
  for (const { id } of articles) {
    whole.push({
      article: await shelves.article(id),
      source: await shelves.source(id),
      history: await histories.history(id),
    });
  }
  const { analysis: _, ...stats } = {
    analysis: 0,
    ...(await holdings(Object.keys(await shelves.collections())).index.stats()),
  };
  return { articles, whole, stats: { ...stats, revision: 0 }, collections: await shelves.collections() };
}

const gates = `<?xml version="1.0"?><rss version="2.0"><channel><title>Gates</title>${[
  ['Opening', 'Ann opens the gate at eight.'],
  ['Closing', 'Ben closes the gate at nine.'],
]
  .map(([title, text]) => `<item><guid>${title}</guid><title>${title}</title><description>${text}</description></item>`)
  .join('')}</channel></rss>`;

/** A life with settings of every kind, as it is kept. */
export const madeLife: HistoryRow = {
  file: '{"owner":"HR"}',
  defaults: '{}',
  decided: '{"owner":"Ann"}',
  from_at: null,
  until_at: null,
  retired_at: null,
  owner: 'Ann',
  review_by: '2027-01-01',
  reviewed_at: null,
  added_by: 'T:ann',
  added_at: '2026-01-01T00:00:00.000Z',
  revision: 2,
};

const later = '2026-03-02T00:00:00.000Z';

/** Puts in some articles of several formats and collections, one of them changed since, and a vote. */
export async function fillLibrary(store: Store): Promise<void> {
  const bot = await botOver(store);
  const { importArticles } = bot.library;
  await importArticles([articleFile('sea.md', '# Sea\n\nThe harbour is old. It opened in 1911.')], { collection: 'x' });
  await importArticles([articleFile('gates.xml', gates)]);
  await importArticles([articleFile('page.html', '<title>Gate</title><p>The gate weighs two tons.</p>')], {
    collection: 'a: strange/name',
  });
  await importArticles([articleFile('sea.md', '# Sea\n\nThe harbour is new. It opened in 2011.')], { collection: 'x' });
  await store.answers.keep(exampleOf({ id: 'asked', person: 'T:ann', question: 'Who opens?' }));
  await store.answers.vote({ answerId: 'asked', person: 'T:ben', verdict: 'not_helpful', note: 'no', givenAt: later });
}

export const libraryQuestions = [
  'When did the harbour open?',
  'Who opens the gate?',
  'How heavy is the gate?',
  'Who sings?',
];
