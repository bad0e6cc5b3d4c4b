import { expect, it, onTestFinished } from 'vitest';
import { tellReviews } from '../../src/process/tell-reviews.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { testTimeout as patience } from '../set-up/test-sizes.js';
import { startEdge } from './start-edge.js';

it(
  'a review that is due is told to the owner in a direct message, once',
  async () => {
    const { bot } = await openTestBot({ samples: 'never' });
    onTestFinished(() => bot.close());
    const matter = '---\nreview by: 2026-11-24\nowner: U0ANN\n---\n';
    await bot.library.importArticles([articleFile('hours.md', `${matter}# Hours\n\nThe office closes at eight.\n`)]);
    const { edge, slack, log } = await startEdge({ bot });
    const { tellPerson } = edge;
    const run = () =>
      tellReviews({ reviews: bot.reviews, tellPerson, managers: [], log }, new AbortController().signal);
    slack.script('chat.postMessage', { kind: 'error', error: 'user_not_found' });
    expect(await run()).toBe('0 told, 1 to be told later');
    expect(await run()).toBe('1 told');
    expect(await run()).toBe('0 told');
    expect(slack.workspace.messages).toHaveLength(1);
    expect(slack.workspace.messages[0]).toMatchObject({
      channel: 'D0ANN',
      text: 'The review of “Hours” was due on 24 November 2026. No answer that I keep quotes it. Please look whether it still holds.',
    });
    expect(slack.workspace.faults).toEqual([]);
  },
  patience,
);
