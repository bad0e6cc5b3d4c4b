import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleCollection } from '../../src/bot/sample-collection.js';
import type { ArticleEntry, Bot } from '../../src/domain.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

/** Where the test bot's clock stands. */
const begun = '2026-11-24T10:00:00.000Z';
const minute = 60_000;

async function openLibrary(...files: readonly (readonly [string, string])[]) {
  const opened = await openTestBot({
    samples: 'never',
    sampleFiles: [],
    timeZone: 'Europe/Berlin',
  });
  onTestFinished(() => opened.bot.close());
  const { bot, advance } = opened;
  const take = (name: string, text: string) => bot.library.importArticles([articleFile(name, text)], { by: 'T:ann' });
  for (const [name, text] of files) await take(name, text);
  return { bot, take, advance };
}

async function entryOf(bot: Bot, name: string): Promise<ArticleEntry> {
  const { entries } = await bot.curation.list({ words: name });
  const [entry] = entries;
  if (!entry) throw new Error(`no article is called ${name}`);
  return entry;
}

async function quoted(bot: Bot, question: string): Promise<string | undefined> {
  const reply = await bot.asking.ask({ viewer: member, question });
  return reply.kind === 'cited' ? reply.citations[0].quote : undefined;
}

const pool = ['pool.md', '# The pool\n\nThe pool was built by Ivo Marin in 1931.'] as const;
const dam = ['dam.md', '# The dam\n\nThe dam was built by Bo Carr in 1999.'] as const;
const builder = 'Who built the pool?';

describe('decisions about articles', () => {
  it('retire an article and restore it, from that minute on', async () => {
    const { bot } = await openLibrary(pool, dam);
    expect(await quoted(bot, builder)).toBe('The pool was built by Ivo Marin in 1931.');
    const { id } = await entryOf(bot, 'pool.md');
    const retired = await bot.curation.decide(id, { retiredAt: 'now' }, { by: 'T:ann' });
    expect(retired).toMatchObject({ kind: 'decided', entry: { state: 'retired', addedBy: 'T:ann' } });
    expect(await quoted(bot, builder)).toBeUndefined();
    expect(JSON.stringify(await bot.asking.ask({ viewer: member, question: builder }))).not.toContain('Marin');
    await bot.curation.decide(id, { retiredAt: '' });
    expect(await quoted(bot, builder)).toBe('The pool was built by Ivo Marin in 1931.');
  });

  it('hold in the team’s time zone, to the minute', async () => {
    const { bot, advance } = await openLibrary(pool, dam);
    const { id } = await entryOf(bot, 'pool.md');
    await bot.curation.decide(id, { validUntil: '2026-11-24' });
    advance(Date.parse('2026-11-24T23:00:00.000Z') - Date.parse(begun) - 1);
    expect(await quoted(bot, builder)).toBeDefined();
    advance(1);
    expect(await quoted(bot, builder)).toBeUndefined();
    await bot.curation.decide(id, { validUntil: '2026-11-25 00:05' });
    expect(await quoted(bot, builder)).toBeDefined();
    advance(5 * minute);
    expect(await quoted(bot, builder)).toBeUndefined();
  });

  it('rename an article and put it elsewhere, and stay when its file comes anew', async () => {
    const { bot, take } = await openLibrary(pool);
    const { id } = await entryOf(bot, 'pool.md');
    const decided = await bot.curation.decide(id, { title: 'The baths', collection: 'press' });
    expect(decided).toMatchObject({ kind: 'decided', entry: { title: 'The baths', collection: 'press', versions: 1 } });
    await take('pool.md', '# The pool\n\nThe pool was built by Ada Berg in 1931.');
    expect(await bot.curation.entry(id)).toMatchObject({ title: 'The baths', collection: 'press', versions: 2 });
    expect(await bot.library.collections(member, 1)).toMatchObject([
      { name: 'press', newest: [{ title: 'The baths' }] },
    ]);
    await bot.curation.decide(id, { title: null, collection: null });
    expect(await bot.curation.entry(id)).toMatchObject({ title: 'The pool', collection: 'articles', decided: {} });
    expect(await quoted(bot, builder)).toBe('The pool was built by Ada Berg in 1931.');
  });

  it('of what the file says are what counts', async () => {
    const matter = '---\nretired: 2026-01-01\nowner: Ann Lee\nreview by: 2026-06-01\n---\n';
    const { bot, take } = await openLibrary(['pool.md', `${matter}${pool[1]}`], dam);
    expect(await quoted(bot, builder)).toBeUndefined();
    const entry = await entryOf(bot, 'pool.md');
    expect(entry).toMatchObject({ state: 'retired', life: { owner: 'Ann Lee', reviewBy: '2026-06-01' } });
    await bot.curation.decide(entry.id, { owner: 'U0BO', retiredAt: '' });
    await take('pool.md', `${matter}${pool[1]}\n`);
    expect(await bot.curation.entry(entry.id)).toMatchObject({ state: 'in_force', life: { owner: 'U0BO' } });
    expect(await quoted(bot, builder)).toBeDefined();
  });

  it('tell the one who comes second who was first', async () => {
    const { bot } = await openLibrary(pool);
    const { id, revision } = await entryOf(bot, 'pool.md');
    await bot.curation.decide(id, { owner: 'U1' }, { by: 'T:ann', seen: revision });
    const second = await bot.curation.decide(id, { owner: 'U2' }, { by: 'T:bob', seen: revision });
    expect(second).toMatchObject({ kind: 'overtaken', by: 'T:ann', entry: { life: { owner: 'U1' } } });
  });

  it('say what is wrong with what can’t be decided', async () => {
    const { bot } = await openLibrary(pool);
    const { id } = await entryOf(bot, 'pool.md');
    const refused = async (change: Parameters<Bot['curation']['decide']>[1]) => {
      const decided = await bot.curation.decide(id, change);
      return decided.kind === 'refused' ? decided.reason : decided.kind;
    };
    expect(await refused({ validUntil: 'soon' })).toMatch(/^validUntil must be a date such as 2026-05-12/);
    expect(await refused({ title: ' ' })).toBe('title must be a text');
    expect(await refused({ collection: sampleCollection })).toMatch(/is kept for the bot itself/);
    expect(await bot.curation.decide('nobody', { owner: 'U1' })).toEqual({ kind: 'unknown' });
  });

  it('and reviews make an article younger, and removing takes it away', async () => {
    const { bot } = await openLibrary(pool);
    const { id } = await entryOf(bot, 'pool.md');
    const reviewed = await bot.curation.review(id, { by: 'T:bob', reviewBy: '2027-05-12' });
    expect(reviewed).toMatchObject({
      entry: { reviewedAt: begun, life: { reviewBy: '2027-05-12' } },
    });
    expect(await bot.curation.versions(id)).toHaveLength(1);
    expect(await bot.curation.remove(id, { by: 'T:bob' })).toBe(true);
    expect(await bot.curation.remove(id)).toBe(false);
    expect(await bot.curation.list()).toEqual({ entries: [], total: 0 });
  });

  it('leave defaults to whoever brings the files', async () => {
    const { bot } = await openLibrary();
    const files = [articleFile('pool.md', pool[1])];
    await bot.library.importArticles(files, { defaults: { owner: 'U1' } });
    expect(await entryOf(bot, 'pool.md')).toMatchObject({ life: { owner: 'U1' } });
    await bot.library.importArticles(files, { defaults: { owner: 'U2' } });
    expect(await entryOf(bot, 'pool.md')).toMatchObject({ life: { owner: 'U2' } });
    await bot.library.importArticles(files);
    expect(await entryOf(bot, 'pool.md')).toMatchObject({ life: { owner: 'U2' }, versions: 1 });
  });
});
