import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answer, Bot } from '../src/domain.js';
import { articleFile, openTestBot } from './open-test-bot.js';

const asker = { person: 'T:ann', place: 'T:press' };
const text = '# Sea\n\nThe harbour is old. The harbour was opened in 1891 by Ivo Marin. It is large.\n';

async function openWithArticle(file?: string) {
  const opened = await openTestBot({ samples: 'never', ...(file !== undefined && { file }) });
  onTestFinished(() => opened.bot.close());
  await opened.bot.importArticles([articleFile('sea.md', text)]);
  return opened;
}

async function ask(bot: Bot, question = 'When was the harbour opened?', from = asker): Promise<Answer> {
  const reply = await bot.ask({ question, asker: from });
  if (reply.kind !== 'cited' && reply.kind !== 'abstained') throw new Error('no answer');
  return reply;
}

describe('a kept answer', () => {
  it('is the one that was given, for whoever said who asks', async () => {
    const { bot } = await openWithArticle();
    const answer = await ask(bot);
    expect(await bot.keptAnswer(answer.id)).toStrictEqual({ answer, asker, askedAt: '2026-11-24T10:00:00.000Z' });
    const unnamed = await bot.ask({ question: 'When was the harbour opened?' });
    expect('id' in unnamed && (await bot.keptAnswer(unnamed.id))).toBeUndefined();
    expect(await bot.keptAnswer('nonsense')).toBeUndefined();
  });

  it('lists what a person asked last', async () => {
    const { bot, advance } = await openWithArticle();
    const first = await ask(bot);
    advance(1_000);
    const second = await ask(bot, 'Who opened the harbour?');
    await ask(bot, 'Who opened the harbour?', { person: 'T:ben', place: 'T:press' });
    expect((await bot.recentAnswers('T:ann', 5)).map(({ answer }) => answer.id)).toEqual([second.id, first.id]);
  });

  it('is shared once, however many click at once, and again when posting failed', async () => {
    const { bot } = await openWithArticle();
    const { id } = await ask(bot);
    const claims = await Promise.all([bot.claimSharing(id), bot.claimSharing(id)]);
    expect(claims).toEqual(['yours', 'underway']);
    expect((await bot.keptAnswer(id))?.sharedAt).toBe('2026-11-24T10:00:00.000Z');
    await bot.releaseSharing(id);
    expect(await bot.claimSharing(id)).toBe('yours');
    await bot.confirmSharing(id);
    expect(await bot.claimSharing(id)).toBe('shared');
    expect(await bot.claimSharing('other')).toBe('unknown');
  });

  it('is not said to be shared where the process ended between claiming and posting', async () => {
    const { bot, advance } = await openWithArticle();
    const { id } = await ask(bot);
    await bot.claimSharing(id);
    advance(14_000);
    expect(await bot.claimSharing(id)).toBe('underway');
    advance(2_000);
    expect(await bot.claimSharing(id)).toBe('uncertain');
    expect((await bot.keptAnswer(id))?.isShared).toBeUndefined();
  });

  it('is shown in its article: the sentences around it, and which of the answer’s quotes it is', async () => {
    const { bot } = await openWithArticle();
    const answer = await ask(bot);
    const context = await bot.context(answer.id, 0);
    expect(context).toMatchObject({ state: 'unchanged', index: 0, count: 1 });
    expect(context?.isClosest).toBeUndefined();
    expect(context?.before).toBe('The harbour is old. ');
    expect(text).toContain(`${context?.before}${context?.citation.quote}${context?.after}`);
    expect(await bot.context(answer.id, 1)).toBeUndefined();
    expect(await bot.context('nonsense', 0)).toBeUndefined();
  });

  it('shows the closest passage of a refusal', async () => {
    const { bot } = await openWithArticle();
    const answer = await ask(bot, 'How many submarines does the harbour own?');
    expect(answer.kind).toBe('abstained');
    expect(await bot.context(answer.id, 0)).toMatchObject({ state: 'unchanged', count: 1, isClosest: true });
  });

  it('says that its article has changed or is gone, and still has the quote', async () => {
    const { bot, store } = await openWithArticle();
    const { id } = await ask(bot);
    await bot.importArticles([articleFile('sea.md', `${text}\nIt was closed.\n`)]);
    const changed = await bot.context(id, 0);
    expect(changed).toMatchObject({ state: 'changed', before: '', after: '' });
    expect(changed?.citation.quote).toContain('1891');
    for (const article of await store.articles()) await store.removeArticle(article.id);
    expect(await bot.context(id, 0)).toMatchObject({ state: 'gone', before: '', after: '' });
  });

  it('and its feedback outlive a restart', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-kept-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'store.db');
    const before = await openWithArticle(file);
    const { id } = await ask(before.bot);
    await before.bot.giveFeedback({ answerId: id, person: 'T:ben', verdict: 'helpful' });
    await before.bot.close();
    const { bot } = await openWithArticle(file);
    expect(await bot.context(id, 0)).toMatchObject({ state: 'unchanged' });
    expect(await bot.feedback()).toMatchObject([{ answerId: id, person: 'T:ben', kept: { asker } }]);
  });
});

describe('feedback', () => {
  it('is one vote a person, changeable, and refused for an answer that is not kept', async () => {
    const { bot, advance } = await openWithArticle();
    const { id } = await ask(bot);
    await bot.giveFeedback({ answerId: id, person: 'T:ben', verdict: 'not_helpful', reason: 'other', note: 'Hm' });
    advance(1_000);
    expect(await bot.giveFeedback({ answerId: id, person: 'T:ben', verdict: 'helpful' })).toBe(true);
    expect(await bot.giveFeedback({ answerId: id, person: 'T:ann', verdict: 'helpful' })).toBe(true);
    expect(await bot.giveFeedback({ answerId: 'x', person: 'T:ann', verdict: 'helpful' })).toBe(false);
    const given = await bot.feedback();
    expect(given.map(({ person, verdict, note }) => [person, verdict, note])).toEqual([
      ['T:ann', 'helpful', undefined],
      ['T:ben', 'helpful', undefined],
    ]);
    expect(given[0]?.givenAt).toBe('2026-11-24T10:00:01.000Z');
  });

  it('is listed from a day on', async () => {
    const { bot } = await openWithArticle();
    const { id } = await ask(bot);
    await bot.giveFeedback({ answerId: id, person: 'T:ben', verdict: 'helpful' });
    expect(await bot.feedback({ since: '2026-11-24' })).toHaveLength(1);
    expect(await bot.feedback({ since: '2026-11-25' })).toHaveLength(0);
  });
});
