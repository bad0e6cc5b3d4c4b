import { describe, expect, it, onTestFinished } from 'vitest';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

const rules = articleFile('rules.md', '# Rules\n\nThe office opens at eight o’clock in the morning.', 'slack:F1');

async function open() {
  const opened = await openTestBot({ samples: 'never' });
  onTestFinished(() => opened.bot.close());
  const ask = async () =>
    (await opened.bot.asking.ask({ viewer: member, question: 'When does the office open?' })).kind;
  return { ...opened, ask };
}

describe('proposals', () => {
  it('answers from nothing that is only proposed, and from what is approved', async () => {
    const { bot, ask, store } = await open();
    const proposed = await bot.proposals.propose(rules, 'T:ann');
    expect(proposed).toMatchObject({ kind: 'proposed', preview: { kind: 'readable', sentences: 1 } });
    expect(await ask()).not.toBe('cited');
    const [{ id } = { id: '' }] = await bot.proposals.open();
    expect(await bot.proposals.preview(id)).toMatchObject({ proposal: { id }, preview: { name: 'rules.md' } });
    const decided = await bot.proposals.decide(id, { verdict: 'approved', by: 'T:mia' });
    expect(decided).toMatchObject({ kind: 'decided', report: { added: ['rules.md'], sentences: 1 } });
    expect(await ask()).toBe('cited');
    expect(await bot.proposals.open()).toEqual([]);
    expect(await bot.proposals.preview(id)).toBeUndefined();
    const acts = (await store.audit.entries()).map(({ act, person }) => [act, person]);
    expect(acts).toEqual([
      ['article_proposed', 'T:ann'],
      ['proposal_approved', 'T:mia'],
      ['article_added', 'T:mia'],
    ]);
  });

  it('tells the second of two managers what the first decided, and takes nothing in that was rejected', async () => {
    const { bot, ask } = await open();
    await bot.proposals.propose(rules, 'T:ann');
    const [{ id } = { id: '' }] = await bot.proposals.open();
    const both = await Promise.all([
      bot.proposals.decide(id, { verdict: 'rejected', by: 'T:mia', reason: 'out of date' }),
      bot.proposals.decide(id, { verdict: 'approved', by: 'T:leo' }),
    ]);
    expect(both.map(({ kind }) => kind)).toEqual(['decided', 'decided_before']);
    expect(both[1]).toMatchObject({ proposal: { decision: { person: 'T:mia', reason: 'out of date' } } });
    expect(await ask()).not.toBe('cited');
    expect(await bot.proposals.decide('p9', { verdict: 'approved', by: 'T:leo' })).toEqual({ kind: 'unknown' });
  });

  it('goes on with an approval that was cut off before its file was taken in', async () => {
    const { bot, ask, store, advance } = await open();
    await bot.proposals.propose(rules, 'T:ann');
    const [{ id } = { id: '' }] = await bot.proposals.open();
    await store.proposals.decide(id, { verdict: 'approved', person: 'T:mia', decidedAt: '2026-11-24T10:00:00.000Z' });
    expect(await ask()).not.toBe('cited');
    // Whoever approved it may still be at it.
    expect(await bot.proposals.decide(id, { verdict: 'approved', by: 'T:leo' })).toMatchObject({
      kind: 'decided_before',
    });
    expect(await bot.proposals.finishNext()).toBeUndefined();
    advance(2 * 60 * 1_000 + 1);
    const both = await Promise.all([bot.proposals.finishNext(), bot.proposals.finishNext()]);
    expect(both.filter((each) => each !== undefined)).toMatchObject([{ proposal: { id }, report: { sentences: 1 } }]);
    expect(await ask()).toBe('cited');
    expect(await bot.proposals.finishNext()).toBeUndefined();
  });

  it('says which article a file would take the place of', async () => {
    const { bot } = await open();
    const replaced = async () => {
      const proposed = await bot.proposals.propose(rules, 'T:ann');
      const preview = proposed.kind === 'proposed' ? proposed.preview : undefined;
      return preview?.kind === 'readable' ? preview.articles.map(({ replaces }) => replaces) : preview;
    };
    expect(await replaced()).toEqual([undefined]);
    const [{ id } = { id: '' }] = await bot.proposals.open();
    await bot.proposals.decide(id, { verdict: 'approved', by: 'T:mia' });
    expect(await replaced()).toEqual(['Rules']);
  });

  it('refuses what can’t be read, what is too large and what is one too many; the same again is known', async () => {
    const { bot } = await open();
    const refused = await bot.proposals.propose(articleFile('empty.md', ''), 'T:ann');
    expect(refused).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/\S/) });
    const large = articleFile('large.txt', 'a'.repeat(10 * 1024 * 1024 + 1));
    expect(await bot.proposals.propose(large, 'T:ann')).toEqual({ kind: 'too_large', limit: 10 * 1024 * 1024 });
    await bot.proposals.propose(rules, 'T:ann');
    expect(await bot.proposals.propose(rules, 'T:ann')).toMatchObject({ kind: 'known' });
    const several = Array.from({ length: 19 }, (_, at) => articleFile(`a${at}.md`, `It is ${at} o’clock here.`));
    for (const file of several) expect(await bot.proposals.propose(file, 'T:ann')).toMatchObject({ kind: 'proposed' });
    const one = articleFile('last.md', 'It is late here.');
    expect(await bot.proposals.propose(one, 'T:ann')).toEqual({ kind: 'too_many' });
    expect(await bot.proposals.propose(one, 'T:ben')).toMatchObject({ kind: 'proposed' });
  });
});
