import { expect, it } from 'vitest';
import type { DueReview } from '../../src/domain.js';
import type { TellPerson } from '../../src/process/sources/sync-due.js';
import { tellReviews } from '../../src/process/tell-reviews.js';
import { createRecordingLog } from '../slack/recording-log.js';

const due: DueReview = {
  articleId: 'a',
  title: 'Opening hours',
  name: 'hours.md',
  reviewBy: '2026-11-24',
  owner: 'U0ANN',
  timesQuoted: 12,
};

async function run(review: DueReview, managers: readonly string[], tellPerson: TellPerson = async () => 'told') {
  const told: string[] = [];
  const noted: unknown[] = [];
  const log = createRecordingLog();
  const outcome = await tellReviews(
    {
      reviews: {
        dueReviews: async () => [review],
        noteReview: async (one) => {
          noted.push(one);
        },
      },
      tellPerson: async (person, sentence) => {
        told.push(`${person}: ${sentence}`);
        return tellPerson(person, sentence);
      },
      managers,
      log,
    },
    new AbortController().signal,
  );
  return { told, noted, outcome, log };
}

const sentence =
  'The review of “Opening hours” was due on 24 November 2026. 12 answers that I keep quote it. Please look whether it still holds.';

it('tells the owner, where that is somebody in Slack, how often the article was quoted', async () => {
  const { told, noted, outcome } = await run(due, ['U0BEN']);
  expect(told).toEqual([`U0ANN: ${sentence}`]);
  expect({ noted, outcome }).toEqual({ noted: [due], outcome: '1 told' });
});

it('tells the managers where the owner is somebody in words, or can’t be told', async () => {
  const named = await run({ ...due, owner: 'Press office', timesQuoted: 1 }, ['U0BEN', 'U0CAT']);
  expect(named.told).toEqual(
    ['U0BEN', 'U0CAT'].map(
      (manager) =>
        `${manager}: The review of “Opening hours” was due on 24 November 2026. One answer that I keep quotes it. Its owner is Press office. Please look whether it still holds.`,
    ),
  );
  const gone = await run(due, ['U0BEN'], async (person) => (person === 'U0ANN' ? 'failed' : 'told'));
  expect(gone.told).toEqual([`U0ANN: ${sentence}`, `U0BEN: ${sentence}`]);
  expect(gone.noted).toEqual([due]);
});

it('says it in the log where there is nobody to tell, once', async () => {
  const { owner: _, ...unowned } = due;
  const { told, noted, outcome, log } = await run({ ...unowned, timesQuoted: 0 }, []);
  expect({ told, noted, outcome }).toEqual({ told: [], noted: [{ ...unowned, timesQuoted: 0 }], outcome: '1 told' });
  expect(JSON.stringify(log.lines)).toContain('hours.md');
});

it('tries again the next time where those whom it is to be told can’t be reached', async () => {
  expect(await run(due, [], async () => 'failed')).toMatchObject({ noted: [], outcome: '0 told, 1 to be told later' });
  expect(await run(due, ['U0BEN'], async () => 'failed')).toMatchObject({ noted: [] });
});
