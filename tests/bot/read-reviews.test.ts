import { expect, it, onTestFinished } from 'vitest';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

const hour = 60 * 60 * 1_000;

function article(name: string, matter: string) {
  return articleFile(name, `---\n${matter}\n---\n# ${name}\n\nThe office of ${name} closes at eight.\n`);
}

it('tells once of each review from its day on, by the team’s calendar, and of the next when that is decided', async () => {
  const { bot, advance } = await openTestBot({ samples: 'never', timeZone: 'Pacific/Auckland' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles([
    article('alpha.md', 'review by: 2026-11-25\nowner: U0ANN'),
    article('beta.md', 'review by: 2026-11-26'),
    article('gamma.md', 'review by: 2026-11-01\nretired: 2026-11-02'),
    article('delta.md', 'owner: U0BEN'),
  ]);
  await bot.asking.ask({ viewer: member, question: 'When does the office of alpha close?', keeps: true });
  const due = () => bot.reviews.dueReviews();
  expect(await due()).toEqual([]);
  // Ten in the morning UTC is eleven in the evening there.
  advance(hour);
  const [alpha, ...others] = await due();
  expect(others).toEqual([]);
  expect(alpha).toMatchObject({ name: 'alpha.md', owner: 'U0ANN', reviewBy: '2026-11-25', timesQuoted: 1 });
  if (alpha) await bot.reviews.noteReview(alpha);
  expect(await due()).toEqual([]);
  await bot.curation.review(alpha?.articleId ?? '', { reviewBy: '2026-11-26' });
  advance(24 * hour);
  expect((await due()).map(({ name }) => name).sort()).toEqual(['alpha.md', 'beta.md']);
});
