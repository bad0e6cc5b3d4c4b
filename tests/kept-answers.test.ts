import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Bot, QuestionAnswer } from '../src/domain.js';
import { articleFile, openTestBot } from './open-test-bot.js';
import { colleague, member } from './viewers.js';

const { standing: _, ...asker } = member;
const text = '# Sea\n\nThe harbour is old. The harbour was opened in 1891 by Ivo Marin. It is large.\n';

async function openWithArticle(file?: string) {
  const opened = await openTestBot({ samples: 'never', ...(file !== undefined && { file }) });
  onTestFinished(() => opened.bot.close());
  await opened.bot.library.importArticles([articleFile('sea.md', text)]);
  return opened;
}

async function ask(bot: Bot, question = 'When was the harbour opened?', viewer = member): Promise<QuestionAnswer> {
  const reply = await bot.asking.ask({ viewer, question, keeps: true });
  if (reply.kind !== 'cited' && reply.kind !== 'abstained') throw new Error('no answer');
  return reply;
}

describe('a kept answer', () => {
  it('is the one that was given, for whoever said who asks', async () => {
    const { bot } = await openWithArticle();
    const answer = await ask(bot);
    expect(await bot.archive.answer(member, answer.id)).toStrictEqual({
      answer,
      asker,
      askedAt: '2026-11-24T10:00:00.000Z',
      collections: ['articles'],
    });
    const unnamed = await bot.asking.ask({ viewer: member, question: 'When was the harbour opened?' });
    expect('id' in unnamed && (await bot.archive.answer(member, unnamed.id))).toBeUndefined();
    expect(await bot.archive.answer(member, 'nonsense')).toBeUndefined();
  });

  it('lists what a person asked last', async () => {
    const { bot, advance } = await openWithArticle();
    const first = await ask(bot);
    advance(1_000);
    const second = await ask(bot, 'Who opened the harbour?');
    await ask(bot, 'Who opened the harbour?', colleague);
    expect((await bot.archive.recentAnswers(member, 5)).map(({ answer }) => answer.id)).toEqual([second.id, first.id]);
  });

  it('is shared once, however many click at once, and again when posting failed', async () => {
    const { bot } = await openWithArticle();
    const { id } = await ask(bot);
    const claims = await Promise.all([bot.archive.beginSharing(member, id), bot.archive.beginSharing(member, id)]);
    expect(claims).toEqual(['yours', 'underway']);
    expect((await bot.archive.answer(member, id))?.sharing).toEqual({
      begunAt: '2026-11-24T10:00:00.000Z',
      isConfirmed: false,
    });
    await bot.archive.releaseSharing(id);
    expect(await bot.archive.beginSharing(member, id)).toBe('yours');
    await bot.archive.confirmSharing(id);
    expect(await bot.archive.beginSharing(member, id)).toBe('shared');
    expect(await bot.archive.beginSharing(member, 'other')).toBe('unknown');
  });

  it('is not said to be shared where the process ended between claiming and posting', async () => {
    const { bot, advance } = await openWithArticle();
    const { id } = await ask(bot);
    await bot.archive.beginSharing(member, id);
    advance(14_000);
    expect(await bot.archive.beginSharing(member, id)).toBe('underway');
    advance(2_000);
    expect(await bot.archive.beginSharing(member, id)).toBe('uncertain');
    expect((await bot.archive.answer(member, id))?.sharing?.isConfirmed).toBe(false);
  });

  it('is nobody’s to wait for where its sharing was begun in times to come, before the clock was set back', async () => {
    const { bot, advance } = await openWithArticle();
    const { id } = await ask(bot);
    await bot.archive.beginSharing(member, id);
    advance(-3_600_000);
    expect(await bot.archive.beginSharing(member, id)).toBe('uncertain');
  });

  it('is shown in its article: the sentences around it, and which of the answer’s quotes it is', async () => {
    const { bot } = await openWithArticle();
    const answer = await ask(bot);
    const context = await bot.archive.context(member, answer.id, 0);
    expect(context).toMatchObject({ state: 'unchanged', index: 0, count: 1 });
    expect(context?.isClosest).toBeUndefined();
    expect(context?.before).toBe('The harbour is old. ');
    expect(text).toContain(`${context?.before}${context?.citation.quote}${context?.after}`);
    expect(await bot.archive.context(member, answer.id, 1)).toBeUndefined();
    expect(await bot.archive.context(member, 'nonsense', 0)).toBeUndefined();
  });

  it('shows the closest passage of a refusal', async () => {
    const { bot } = await openWithArticle();
    const answer = await ask(bot, 'How many submarines does the harbour own?');
    expect(answer.kind).toBe('abstained');
    expect(await bot.archive.context(member, answer.id, 0)).toMatchObject({
      state: 'unchanged',
      count: 1,
      isClosest: true,
    });
  });

  it('is shown in the text that it was cut from once its article has changed, and says if that is gone', async () => {
    const { bot, store } = await openWithArticle();
    const { id } = await ask(bot);
    await bot.library.importArticles([articleFile('sea.md', `${text}\nIt was closed.\n`)]);
    const changed = await bot.archive.context(member, id, 0);
    const around = { before: 'The harbour is old. ', after: ' It is large.' };
    expect(changed).toMatchObject({ state: 'changed', changedOn: '2026-11-24', ...around });
    expect(changed?.citation.quote).toContain('1891');
    for (const article of await store.shelves.articles()) await store.shelves.remove(article.id);
    expect(await bot.archive.context(member, id, 0)).toMatchObject({ state: 'gone', before: '', after: '' });
  });

  it('says since when its article isn’t valid, and isn’t shared any more', async () => {
    const { bot } = await openWithArticle();
    const { id } = await ask(bot);
    const [entry] = (await bot.curation.list()).entries;
    await bot.curation.decide(entry?.id ?? '', { validUntil: '2026-11-20' });
    const lapse = { state: 'expired', day: '2026-11-21' };
    expect(await bot.archive.context(member, id, 0)).toMatchObject({ state: 'unchanged', lapse });
    expect((await bot.archive.answer(member, id))?.lapses).toEqual({ [entry?.id ?? '']: lapse });
    expect(await bot.archive.beginSharing(member, id)).toBe('lapsed');
    await bot.curation.decide(entry?.id ?? '', { validUntil: null });
    expect((await bot.archive.answer(member, id))?.lapses).toBeUndefined();
    expect(await bot.archive.beginSharing(member, id)).toBe('yours');
  });

  it('and its feedback outlive a restart', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-kept-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'store.db');
    const before = await openWithArticle(file);
    const { id } = await ask(before.bot);
    await before.bot.archive.giveFeedback(colleague, { answerId: id, verdict: 'helpful' });
    await before.bot.close();
    const { bot } = await openWithArticle(file);
    expect(await bot.archive.context(member, id, 0)).toMatchObject({ state: 'unchanged' });
    expect(await bot.archive.feedback()).toMatchObject([{ answerId: id, person: colleague.person, kept: { asker } }]);
  });
});

describe('feedback', () => {
  it('is one vote a person, changeable, and refused for an answer that is not kept', async () => {
    const { bot, advance } = await openWithArticle();
    const { id } = await ask(bot);
    await bot.archive.giveFeedback(colleague, { answerId: id, verdict: 'not_helpful', reason: 'other', note: 'Hm' });
    advance(1_000);
    expect(await bot.archive.giveFeedback(colleague, { answerId: id, verdict: 'helpful' })).toBe(true);
    expect(await bot.archive.giveFeedback(member, { answerId: id, verdict: 'helpful' })).toBe(true);
    expect(await bot.archive.giveFeedback(member, { answerId: 'x', verdict: 'helpful' })).toBe(false);
    const given = await bot.archive.feedback();
    expect(given.map(({ person, verdict, note }) => [person, verdict, note])).toEqual([
      [member.person, 'helpful', undefined],
      [colleague.person, 'helpful', undefined],
    ]);
    expect(given[0]?.givenAt).toBe('2026-11-24T10:00:01.000Z');
  });

  it('is listed from a day on', async () => {
    const { bot } = await openWithArticle();
    const { id } = await ask(bot);
    await bot.archive.giveFeedback(colleague, { answerId: id, verdict: 'helpful' });
    expect(await bot.archive.feedback({ since: '2026-11-24' })).toHaveLength(1);
    expect(await bot.archive.feedback({ since: '2026-11-25' })).toHaveLength(0);
  });
});
