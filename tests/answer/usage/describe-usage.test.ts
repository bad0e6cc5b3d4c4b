import { describe, expect, it, onTestFinished } from 'vitest';
import { describeUsage } from '../../../src/answer/usage/describe-usage.js';
import type { QuestionAnswer } from '../../../src/domain.js';
import { holdAll } from '../../../training/collect-examples.js';
import { countReads } from '../../count-reads.js';
import { articleFile, openTestBot } from '../../open-test-bot.js';
import { member } from '../../viewers.js';

async function open() {
  const { bot, store } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles([articleFile('a.md', '# Ports\n\nAnna Keller is the president of the Port Union.')]);
  const search = async (question: string): Promise<QuestionAnswer> => {
    const reply = await bot.asking.ask({ viewer: member, question });
    if (reply.kind !== 'cited' && reply.kind !== 'abstained') throw new Error('no answer');
    return reply;
  };
  return { store, holdings: await holdAll(store), search };
}

describe('describeUsage', () => {
  it('gives questions that the articles answer', async () => {
    const { holdings, search } = await open();
    expect(await describeUsage(holdings, search)).toEqual({
      articles: 1,
      examples: ['Who is the president of the Port Union?'],
    });
  });

  it('gives none that is answered from another article than it was drawn from, and none that nothing answers', async () => {
    const { holdings, search } = await open();
    const elsewhere = async (question: string): Promise<QuestionAnswer> => {
      const answer = await search(question);
      if (answer.kind !== 'cited') throw new Error('no citation');
      return { ...answer, citations: [{ ...answer.citations[0], articleId: 'other' }] };
    };
    expect((await describeUsage(holdings, elsewhere)).examples).toEqual([]);
    expect((await describeUsage(holdings, () => search('Who is the mayor of Lisbon?'))).examples).toEqual([]);
  });

  it('reads no article, however long: what to ask was noted when it was taken in', async () => {
    const { store, search } = await open();
    const { counting, reads } = countReads(store);
    const usage = await describeUsage(await holdAll(counting), search);
    expect(usage.examples).toEqual(['Who is the president of the Port Union?']);
    expect(reads).toEqual({ headers: 1, suggestions: 1 });
  });

  it('looks at no article outside the holdings', async () => {
    const { store, search } = await open();
    expect(await describeUsage(store.holdings(['other']), search)).toEqual({ articles: 0, examples: [] });
  });
});
