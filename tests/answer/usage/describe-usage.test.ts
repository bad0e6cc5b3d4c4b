import { describe, expect, it, onTestFinished } from 'vitest';
import { describeUsage } from '../../../src/answer/usage/describe-usage.js';
import type { Answer } from '../../../src/domain.js';
import { articleFile, openTestBot } from '../../open-test-bot.js';
import { member } from '../../viewers.js';

async function open() {
  const { bot, store } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles([articleFile('a.md', '# Ports\n\nAnna Keller is the president of the Port Union.')]);
  const search = async (question: string): Promise<Answer> => {
    const reply = await bot.asking.ask({ viewer: member, question });
    if (reply.kind !== 'cited' && reply.kind !== 'abstained') throw new Error('no answer');
    return reply;
  };
  return { store, search };
}

describe('describeUsage', () => {
  it('gives questions that the articles answer', async () => {
    const { store, search } = await open();
    expect(await describeUsage(store, {}, search)).toEqual({
      articles: 1,
      examples: ['Who is the president of the Port Union?'],
    });
  });

  it('gives none that is answered from another article than it was drawn from, and none that nothing answers', async () => {
    const { store, search } = await open();
    const elsewhere = async (question: string): Promise<Answer> => {
      const answer = await search(question);
      if (answer.kind !== 'cited') throw new Error('no citation');
      return { ...answer, citations: [{ ...answer.citations[0], articleId: 'other' }] };
    };
    expect((await describeUsage(store, {}, elsewhere)).examples).toEqual([]);
    expect((await describeUsage(store, {}, () => search('Who is the mayor of Lisbon?'))).examples).toEqual([]);
  });

  it('looks at no article outside the scope', async () => {
    const { store, search } = await open();
    expect(await describeUsage(store, { collections: ['other'] }, search)).toEqual({ articles: 0, examples: [] });
  });
});
