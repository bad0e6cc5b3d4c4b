import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { prepareArticle } from '../../../src/library/prepare-article.js';
import type { SyncOptions } from '../../../src/library/sync/sync-options.js';
import { syncSource } from '../../../src/library/sync/sync-source.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../../../src/store/store.js';
import { type MadeSource, madeSource, madeSpec } from './made-source.js';

let store: Store;
let source: MadeSource;
let time = Date.parse('2026-11-28T08:00:00.000Z');

beforeEach(async () => {
  store = await openSqliteStore({ file: ':memory:', now: () => new Date(time), owner: 'test' });
  source = madeSource(lawsOf(8));
});

afterEach(() => store.close());

function law(number: number): string {
  return `# Law ${number}\n\nRule ${number} was adopted by the council in ${1990 + number}.\n`;
}

function lawsOf(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`law-${index + 1}.md`, law(index + 1)]));
}

function options(more: Partial<SyncOptions> = {}): SyncOptions {
  return {
    shelves: store.shelves,
    sources: store.sources,
    lives: store.lives,
    reader: source.reader,
    whileOurs: (work) => work(async () => {}),
    collection: 'articles',
    reserved: [],
    keepsSources: true,
    signal: new AbortController().signal,
    now: () => new Date(time),
    ...more,
  };
}

async function sync(more: Partial<SyncOptions> = {}, spec = madeSpec) {
  time += 60_000;
  return syncSource(spec, options(more));
}

async function names(): Promise<string[]> {
  return (await store.shelves.articles()).map(({ name }) => name).sort();
}

async function idOf(name: string): Promise<string | undefined> {
  return (await store.shelves.articles()).find((article) => article.name === name)?.id;
}

function rename(from: string, to: string): void {
  source.files.set(to, source.files.get(from) ?? '');
  source.files.delete(from);
}

describe('a source that is followed', () => {
  it('comes in whole, and costs nothing while it is as it was', async () => {
    const first = await sync();
    expect(first).toMatchObject({ id: 'made', outcome: 'followed', moved: [], left: [] });
    expect(first.report.added).toHaveLength(8);
    expect(source.read).toHaveLength(8);
    const again = await sync();
    expect(again).toMatchObject({ outcome: 'followed', report: { added: [], changed: [] } });
    expect(again.report.unchanged).toHaveLength(8);
    expect(source.read).toHaveLength(8);
    expect(await store.sources.source('made')).toMatchObject({ articles: 8, articlesIn: 8, articlesOut: 0 });
  });

  it('is not even looked through where it says that nothing has changed as a whole', async () => {
    source.isStamped = true;
    await sync();
    source.beforeItem = async () => expect.unreachable();
    const again = await sync();
    expect(again.outcome).toBe('unchanged');
    expect(again.report.unchanged).toHaveLength(8);
    const standing = await store.sources.source('made');
    expect(standing?.lookedAt).toBe(new Date(time).toISOString());
    expect(standing?.changedAt).toBe(new Date(time - 60_000).toISOString());
    // And after that it isn't either.
    expect((await sync()).outcome).toBe('unchanged');
  });

  it('changes what has changed, takes away what is gone and tells of both', async () => {
    await sync();
    const before = await idOf('law-2.md');
    source.files.set('law-2.md', `${law(2)}\nIt was amended in 2020.\n`);
    source.files.delete('law-3.md');
    source.files.set('law-9.md', law(9));
    const { report, left } = await sync({ by: { person: 'operator:ann' } });
    expect(report).toMatchObject({ added: ['law-9.md'], changed: ['law-2.md'] });
    expect(left).toEqual(['law-3.md']);
    expect(source.read.slice(8)).toEqual(['law-2.md', 'law-9.md']);
    expect(await idOf('law-2.md')).toBe(before);
    expect(await names()).not.toContain('law-3.md');
    expect(await store.sources.source('made')).toMatchObject({ articles: 8, articlesIn: 2, articlesOut: 1 });
    const acts = (await store.audit.entries()).filter(({ person }) => person === 'operator:ann');
    expect(acts.map(({ act }) => act)).toEqual(['article_changed', 'article_added', 'article_removed']);
  });

  it('keeps an article whose file has another name, and all files of a folder that has', async () => {
    await sync();
    const ids = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((number) => idOf(`law-${number}.md`)));
    for (let number = 1; number <= 8; number++) rename(`law-${number}.md`, `laws/${number}.md`);
    const { outcome, report, moved, left } = await sync();
    expect(outcome).toBe('followed');
    expect(moved).toHaveLength(8);
    expect(moved).toContainEqual({ from: 'law-3.md', to: 'laws/3.md' });
    expect(report).toMatchObject({ added: [], changed: [], refused: [] });
    expect(left).toEqual([]);
    expect(await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((number) => idOf(`laws/${number}.md`)))).toEqual(ids);
    const [article] = await store.shelves.articles();
    expect(article?.origin).toBe('/made/laws/1.md');
    // It stays the same when it changes after that, and when it goes back.
    source.files.set('laws/3.md', `${law(3)}\nIt was amended in 2021.\n`);
    await sync();
    expect(await idOf('laws/3.md')).toBe(ids[2]);
    rename('laws/3.md', 'law-3.md');
    expect((await sync()).moved).toEqual([{ from: 'laws/3.md', to: 'law-3.md' }]);
    expect(await idOf('law-3.md')).toBe(ids[2]);
  });

  it('takes what comes under a name that another article had for another article', async () => {
    await sync();
    const id = await idOf('law-1.md');
    rename('law-1.md', 'old-law-1.md');
    source.files.set('law-1.md', '# Another law\n\nIt was adopted by the senate in 2024.\n');
    const { moved, report } = await sync();
    // In one look it can't be told from a change of the file, and what it held is a new file.
    expect({ moved, changed: report.changed, added: report.added }).toEqual({
      moved: [],
      changed: ['law-1.md'],
      added: ['old-law-1.md'],
    });
    expect(await idOf('law-1.md')).toBe(id);
    rename('law-2.md', 'old-law-2.md');
    await sync();
    const second = await idOf('old-law-2.md');
    source.files.set('law-2.md', '# A third law\n\nIt was adopted by the parliament in 2025.\n');
    expect((await sync()).report.added).toEqual(['law-2.md']);
    expect(await idOf('old-law-2.md')).toBe(second);
    expect(await idOf('law-2.md')).not.toBe(second);
    expect(await names()).toHaveLength(10);
  });

  it('takes a copy in as soon as what it is a copy of is gone', async () => {
    source.files.set('copy.md', law(1));
    await sync();
    expect(await names()).toHaveLength(8);
    expect(await names()).toContain('copy.md');
    source.files.delete('copy.md');
    const { left, report } = await sync();
    expect(left).toEqual(['copy.md']);
    expect(report.added).toEqual(['law-1.md']);
    expect(await names()).toHaveLength(8);
    expect((await sync()).report.unchanged).toHaveLength(8);
  });

  it('takes away those of several articles of a file that are no longer in it', async () => {
    const rows = (...answers: string[]) =>
      ['question,answer', ...answers.map((answer, index) => `Who leads office ${index}?,${answer}`)].join('\n');
    source = madeSource({ 'faq.csv': rows('Ann Lee leads it.', 'Ben Roe leads it.', 'Cal Poe leads it.') });
    await sync();
    const before = (await store.shelves.articles()).length;
    source.files.set('faq.csv', rows('Ann Lee leads it.'));
    await sync();
    const after = await store.shelves.articles();
    expect(before).toBeGreaterThanOrEqual(after.length);
    expect((await store.sources.source('made'))?.articles).toBe(after.length);
    source.files.set('other.md', law(1));
    source.files.delete('faq.csv');
    await sync();
    expect(await names()).toEqual(['other.md']);
  });

  it('says again what was refused, without reading it again, and keeps what can be read no more', async () => {
    source.files.set('empty.md', '');
    const first = await sync();
    expect(first.report.refused).toEqual([{ name: 'empty.md', reason: 'empty: it holds no text' }]);
    expect((await sync()).report.refused).toEqual(first.report.refused);
    expect(source.read.filter((key) => key === 'empty.md')).toHaveLength(1);
    source.unreadable.add('law-1.md');
    source.files.set('law-2.md', '');
    const { report, left } = await sync();
    expect(report.refused.map(({ name }) => name).sort()).toEqual(['empty.md', 'law-1.md', 'law-2.md']);
    expect(left).toEqual([]);
    expect(await names()).toEqual(expect.arrayContaining(['law-1.md', 'law-2.md']));
    source.files.set('law-2.md', law(2));
    source.unreadable.clear();
    expect((await sync()).report.refused.map(({ name }) => name)).toEqual(['empty.md']);
    expect(await names()).toHaveLength(8);
  });

  it('leaves away what somebody took away, until its file changes or is imported anew', async () => {
    await sync();
    await store.shelves.remove((await idOf('law-1.md')) ?? '');
    await store.shelves.remove((await idOf('law-2.md')) ?? '');
    await sync();
    expect(await names()).toHaveLength(6);
    source.files.set('law-1.md', `${law(1)}\nIt was amended in 2020.\n`);
    await sync();
    expect(await names()).toHaveLength(7);
    expect((await sync({ bringsBack: true })).report.added).toEqual(['law-2.md']);
    expect(await names()).toHaveLength(8);
  });

  it('is read again where it is to be put into another collection', async () => {
    await sync();
    await sync({}, { ...madeSpec, collection: 'laws' });
    expect(await store.shelves.collections()).toEqual({ laws: 8 });
    expect(source.read).toHaveLength(16);
  });

  it('says whose its articles are, also after that has changed', async () => {
    await sync({}, { ...madeSpec, owner: 'U1' });
    const id = (await idOf('law-1.md')) ?? '';
    expect(await store.lives.livesOf([id])).toEqual({ [id]: { owner: 'U1' } });
    const validUntil = '2027-01-01T00:00:00.000Z';
    await sync({}, { ...madeSpec, owner: 'Legal', defaults: { validUntil } });
    expect(await store.lives.livesOf([id])).toEqual({ [id]: { owner: 'Legal', validUntil } });
  });

  it('takes nothing away where it is only a part', async () => {
    await sync();
    source.isWhole = false;
    for (const number of [1, 2, 3, 4, 5, 6]) source.files.delete(`law-${number}.md`);
    expect(await sync()).toMatchObject({ outcome: 'followed', left: [] });
    expect(await names()).toHaveLength(8);
  });

  it('keeps an article that another source brings as well, until it has left that too', async () => {
    const nested = { ...madeSpec, id: 'nested' };
    await sync();
    await sync({}, nested);
    source.files.delete('law-1.md');
    await sync();
    expect(await names()).toContain('law-1.md');
    await sync({}, nested);
    expect(await names()).not.toContain('law-1.md');
  });

  it('takes in articles of which each is known by its own, whatever was imported before', async () => {
    await sync();
    rename('law-1.md', 'b.md');
    await sync();
    const [before] = (await store.shelves.articles()).filter(({ name }) => name === 'b.md');
    // Another source brings the folder by itself.
    await sync({}, { ...madeSpec, id: 'other' });
    expect((await store.shelves.articles()).filter(({ name }) => name === 'b.md')).toEqual([before]);
  });
});

describe('a source that loses more than half', () => {
  function lose(count: number): void {
    for (let number = 1; number <= count; number++) source.files.delete(`law-${number}.md`);
  }

  it('changes nothing, and asks once', async () => {
    await sync();
    lose(5);
    source.files.set('law-8.md', `${law(8)}\nIt was amended in 2020.\n`);
    source.files.set('new.md', law(20));
    const revision = await store.shelves.revision();
    const asked = await sync();
    expect(asked).toMatchObject({ outcome: 'asks', loss: { leaving: 5, of: 8 }, tell: 'loss', left: [] });
    expect(await store.shelves.revision()).toBe(revision);
    await store.sources.told('made', 'loss');
    expect(await sync()).toMatchObject({ outcome: 'asks' });
    expect(await sync()).not.toHaveProperty('tell');
    expect(await store.shelves.revision()).toBe(revision);
    expect(await store.sources.source('made')).toMatchObject({ articles: 8, loss: { leaving: 5, of: 8 } });
  });

  it('goes on when that is confirmed, and no further', async () => {
    await sync();
    lose(5);
    await sync();
    time += 60_000;
    await store.sources.confirmLoss('made', 'program');
    lose(6);
    expect(await sync()).toMatchObject({ outcome: 'asks', loss: { leaving: 6, of: 8 } });
    time += 60_000;
    await store.sources.confirmLoss('made', 'program');
    const { outcome, left } = await sync();
    expect(outcome).toBe('followed');
    expect(left).toHaveLength(6);
    expect(await names()).toEqual(['law-7.md', 'law-8.md']);
    expect(await store.sources.source('made')).not.toHaveProperty('loss');
  });

  it('goes on by itself when what was missing is back', async () => {
    await sync();
    lose(5);
    await sync();
    for (let number = 1; number <= 4; number++) source.files.set(`law-${number}.md`, law(number));
    expect(await sync()).toMatchObject({ outcome: 'followed', left: ['law-5.md'] });
    expect(await store.sources.source('made')).not.toHaveProperty('loss');
  });

  it('loses half without a question, and of three all', async () => {
    await sync();
    lose(4);
    expect((await sync()).left).toHaveLength(4);
    source.files.delete('law-5.md');
    await sync();
    source.files.clear();
    expect((await sync()).left).toHaveLength(3);
    expect(await names()).toEqual([]);
  });
});

describe('a source that fails', () => {
  it('changes nothing, and is told of when it fails a second time, once', async () => {
    source.isStamped = true;
    await sync();
    source.failure = { reason: 'the server does not answer' };
    const first = await sync();
    expect(first).toMatchObject({ outcome: 'failed', reason: 'the server does not answer' });
    expect(first).not.toHaveProperty('tell');
    expect(await sync()).toMatchObject({ outcome: 'failed', tell: 'failure' });
    await store.sources.told('made', 'failure');
    expect(await sync()).not.toHaveProperty('tell');
    expect(await store.sources.source('made')).toMatchObject({ failures: 3, reason: 'the server does not answer' });
    expect(await names()).toHaveLength(8);
    delete source.failure;
    expect((await sync()).outcome).toBe('unchanged');
    const standing = await store.sources.source('made');
    expect(standing).toMatchObject({ failures: 0, told: [] });
    expect(standing).not.toHaveProperty('reason');
  });

  it('keeps what came before it failed on the way, takes nothing away, and goes on from there', async () => {
    source.failure = { reason: 'the connection was lost', after: 5 };
    const cut = await sync();
    expect(cut).toMatchObject({ outcome: 'failed', reason: 'the connection was lost' });
    expect(cut.report.added).toHaveLength(5);
    delete source.failure;
    const { report } = await sync();
    expect({ added: report.added.length, unchanged: report.unchanged.length }).toEqual({ added: 3, unchanged: 5 });
    expect(source.read).toHaveLength(8);
    source.files.delete('law-1.md');
    source.failure = { reason: 'the connection was lost', after: 6 };
    expect((await sync()).left).toEqual([]);
    expect(await names()).toHaveLength(8);
  });

  it('is looked through again where something of it could not be read', async () => {
    source.isStamped = true;
    source.unreadable.add('law-1.md');
    await sync();
    source.unreadable.clear();
    expect((await sync()).report.added).toEqual(['law-1.md']);
    expect((await sync()).outcome).toBe('unchanged');
  });

  it('rejects where it is stopped, and is none that failed', async () => {
    const ending = new AbortController();
    source.beforeItem = async (key) => {
      if (key === 'law-4.md') ending.abort();
    };
    await expect(sync({ signal: ending.signal })).rejects.toThrow();
    expect((await store.sources.source('made'))?.failures ?? 0).toBe(0);
    source.beforeItem = async () => {};
    await sync();
    expect(await names()).toHaveLength(8);
  });
});

describe('others that take articles in', () => {
  it('can do so while a source is waited for', async () => {
    const held: string[] = [];
    source.beforeItem = async (key) => {
      held.push(`before ${key}`);
      // Longer than a source may keep others waiting.
      if (key === 'law-3.md') await new Promise((resolve) => setTimeout(resolve, 400));
    };
    await sync({
      whileOurs: async (work) => {
        held.push('begun');
        const done = await work(async () => {});
        held.push('ended');
        return done;
      },
    });
    expect(held.filter((what) => what === 'begun')).toHaveLength(2);
    expect(held.indexOf('ended')).toBeLessThan(held.indexOf('before law-4.md'));
    expect(await names()).toHaveLength(8);
  });

  it('are seen, so that nothing is written by what was known before', async () => {
    const other = openOther();
    source.beforeItem = async (key) => {
      if (key === 'law-3.md') await new Promise((resolve) => setTimeout(resolve, 400));
      if (key === 'law-3.md') await other(key);
    };
    const { report } = await sync();
    expect(report.unchanged).toEqual(['law-3.md']);
    expect(await names()).toHaveLength(8);
  });

  function openOther() {
    return async (key: string) => {
      const one = madeSource({ [key]: law(3) });
      await syncSource({ ...madeSpec, id: 'other' }, options({ reader: one.reader }));
    };
  }
});

describe('a look that has to end', () => {
  it('leaves what was not yet taken away to the next, though the source is as it was', async () => {
    source.isStamped = true;
    source.files.set('law-9.md', law(9));
    await sync();
    for (const number of [1, 2, 3]) source.files.delete(`law-${number}.md`);
    const ending = new AbortController();
    const whileOurs: SyncOptions['whileOurs'] = (work) => {
      ending.abort(new Error('it ends'));
      return work(async () => {});
    };
    await expect(sync({ signal: ending.signal, whileOurs })).rejects.toThrow('it ends');
    expect((await sync()).left).toEqual(['law-1.md', 'law-2.md', 'law-3.md']);
    expect(await names()).toHaveLength(6);
  });

  it('is told by its own rejection alone, also where the source fails while an article is written', async () => {
    const unheard: unknown[] = [];
    const hear = (error: unknown) => void unheard.push(error);
    process.on('unhandledRejection', hear);
    onTestFinished(() => void process.off('unhandledRejection', hear));
    const ending = new AbortController();
    source.beforeItem = async (key) => {
      if (key !== 'law-3.md') return;
      ending.abort(new Error('it ends'));
      ending.signal.throwIfAborted();
    };
    const prepare: SyncOptions['prepare'] = async (work) => {
      await new Promise((done) => setImmediate(done));
      await new Promise((done) => setImmediate(done));
      return prepareArticle(work);
    };
    await expect(sync({ signal: ending.signal, prepare })).rejects.toThrow('it ends');
    expect(unheard).toEqual([]);
  });
});
