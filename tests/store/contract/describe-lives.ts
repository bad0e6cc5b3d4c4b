import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleSettings, LifeState } from '../../../src/domain.js';
import type { Store } from '../../../src/store/store.js';
import { hashOf, makeRecord, type RecordOptions } from '../make-record.js';
import { quoting } from './describe-editions.js';
import type { StoreBench } from './store-bench.js';

const ann = { person: 'T:ann' };
const bob = { person: 'T:bob' };
const noon = '2026-03-01T12:00:00.000Z';
const minute = 60_000;

function record(life: ArticleSettings | undefined, options: Partial<RecordOptions> = {}) {
  return { ...makeRecord({ text: 'first text', ...options }), ...(life && { life }) };
}

/** When each article may be quoted, who decided that, and which texts it had. */
export function describeLives(bench: StoreBench): void {
  describe(`${bench.name}: lives`, () => {
    let store: Store;

    beforeEach(async () => {
      store = await bench.openNew();
    });

    it('tells what people decided, else what the file says, else what the article has by default', async () => {
      const defaults = { owner: 'U1', reviewBy: '2027-01-01', embargo: '2026-02-01T00:00:00.000Z' };
      await store.shelves.save({ ...record({ owner: 'U2', reviewBy: '2028-01-01' }), defaults }, ann);
      await store.lives.decide('a', { owner: 'U3' }, {});
      expect(await store.lives.entry('a')).toEqual({
        id: 'a',
        name: 'a.md',
        title: '',
        collection: 'docs',
        origin: '/articles/a.md',
        language: 'en',
        revisedAt: '2026-01-01T00:00:00.000Z',
        life: { owner: 'U3', reviewBy: '2028-01-01', embargo: defaults.embargo },
        decided: { owner: 'U3' },
        own: { owner: 'U2', reviewBy: '2028-01-01', title: '', collection: 'docs' },
        state: 'in_force',
        timesQuoted: 0,
        versions: 1,
        addedBy: 'T:ann',
        addedAt: noon,
        revision: 2,
      });
      expect(await store.lives.livesOf(['a', 'b'])).toEqual({
        a: { owner: 'U3', reviewBy: '2028-01-01', embargo: defaults.embargo },
      });
    });

    it('keeps decisions when the file comes anew, and takes them back', async () => {
      await store.shelves.save(record({ retiredAt: noon }));
      await store.lives.decide('a', { retiredAt: '', validUntil: '2026-04-01T00:00:00.000Z' }, {});
      await store.shelves.save(record({ retiredAt: noon, validUntil: '2027-01-01T00:00:00.000Z' }, { text: 'second' }));
      expect((await store.lives.entry('a'))?.life).toEqual({ validUntil: '2026-04-01T00:00:00.000Z' });
      await store.lives.decide('a', { retiredAt: null, validUntil: null }, {});
      const entry = await store.lives.entry('a');
      expect(entry).toMatchObject({ life: { retiredAt: noon, validUntil: '2027-01-01T00:00:00.000Z' }, decided: {} });
      expect(await store.lives.decided()).toEqual({});
    });

    it('leaves what the file says as it was where an article is only analysed anew', async () => {
      await store.shelves.save({ ...record({ owner: 'Ann' }), defaults: { reviewBy: '2027-01-01' } });
      await store.shelves.save(record(undefined));
      expect((await store.lives.entry('a'))?.life).toEqual({ owner: 'Ann', reviewBy: '2027-01-01' });
      await store.shelves.save(record({}));
      expect((await store.lives.entry('a'))?.life).toEqual({ reviewBy: '2027-01-01' });
    });

    it('changes defaults alone, and only where they are others', async () => {
      await store.shelves.save(record({ owner: 'Ann' }));
      const revision = await store.shelves.revision();
      expect(await store.lives.setDefaults('a', { owner: 'Bo', reviewBy: '2027-01-01' })).toBe(true);
      expect(await store.lives.setDefaults('a', { owner: 'Bo', reviewBy: '2027-01-01' })).toBe(false);
      expect(await store.lives.setDefaults('b', { owner: 'Bo' })).toBe(false);
      expect((await store.lives.entry('a'))?.life).toEqual({ owner: 'Ann', reviewBy: '2027-01-01' });
      expect(await store.shelves.revision()).toBe(revision + 1);
    });

    it('lets one of two who decide on the same sight win, and tells the other who it was', async () => {
      await store.shelves.save(record({}));
      const seen = (await store.lives.entry('a'))?.revision ?? 0;
      const decided = await Promise.all([
        store.lives.decide('a', { owner: 'U1' }, { by: ann, seen }),
        store.lives.decide('a', { owner: 'U2' }, { by: bob, seen }),
      ]);
      expect(decided.map(({ kind }) => kind).sort()).toEqual(['decided', 'overtaken']);
      const [winner, owner] = decided[0]?.kind === 'decided' ? ['T:ann', 'U1'] : ['T:bob', 'U2'];
      const loser = decided.find(({ kind }) => kind === 'overtaken');
      expect(loser).toMatchObject({ by: winner, at: noon, entry: { life: { owner } } });
      expect((await store.lives.entry('a'))?.life).toEqual({ owner });
      const again = await store.lives.decide('a', { owner: 'U3' }, { by: bob, seen: seen + 1 });
      expect(again).toMatchObject({ kind: 'decided', entry: { revision: seen + 2 } });
    });

    it('writes down who decided and who reviewed', async () => {
      await store.shelves.save(record({}));
      await store.lives.decide('a', { owner: 'U1' }, { by: ann });
      bench.pass(minute);
      const reviewed = await store.lives.decide('a', { reviewBy: '2027-03-01' }, { by: bob, isReview: true });
      expect(reviewed).toMatchObject({ entry: { reviewedAt: '2026-03-01T12:01:00.000Z', life: { owner: 'U1' } } });
      bench.setClock(-minute);
      const acts = (await store.audit.entries()).map(({ act, person, subject }) => [act, person, subject]);
      expect(acts).toEqual([
        ['article_added', undefined, 'a'],
        ['article_decided', 'T:ann', 'a'],
        ['article_reviewed', 'T:bob', 'a'],
      ]);
    });

    it('puts an article under its new title and into its new collection in the same step', async () => {
      await store.shelves.save(record({ title: 'Old', collection: 'docs' }, { title: 'Old' }));
      const moved = record(undefined, { title: 'New', collection: 'press' });
      const change = { title: 'New', collection: 'press' };
      const decided = await store.lives.decide('a', change, { record: moved });
      expect(decided).toMatchObject({ kind: 'decided', entry: { title: 'New', collection: 'press', decided: change } });
      expect(await store.shelves.collections()).toEqual({ press: 1 });
    });

    it('changes nothing where the text is another by now, or the article is gone', async () => {
      await store.shelves.save(record({}, { text: 'second text' }));
      const stale = await store.lives.decide('a', { title: 'New' }, { record: record(undefined, { title: 'New' }) });
      expect(stale).toEqual({ kind: 'stale' });
      expect(await store.lives.entry('a')).toMatchObject({ title: '', decided: {}, revision: 1 });
      expect(await store.lives.decide('b', { owner: 'U1' }, {})).toEqual({ kind: 'unknown' });
      expect(await store.lives.entry('b')).toBeUndefined();
    });

    it('lists every text that an article had, who brought it and when, until the article goes', async () => {
      await store.shelves.save(record({}, { text: 'first text' }), ann);
      await store.shelves.save(record({}, { text: 'first text', title: 'T' }), bob);
      await store.shelves.save(record({}, { text: 'second text', title: 'T' }), bob);
      await store.shelves.save(record({}, { text: 'first text' }));
      const takenAt = '2026-01-01T00:00:00.000Z';
      expect(await store.lives.versions('a')).toEqual([
        { ordinal: 1, textHash: hashOf('first text'), title: '', takenAt, by: 'T:ann' },
        { ordinal: 2, textHash: hashOf('second text'), title: 'T', takenAt, by: 'T:bob' },
        { ordinal: 3, textHash: hashOf('first text'), title: '', takenAt },
      ]);
      expect((await store.lives.entry('a'))?.versions).toBe(3);
      await store.shelves.remove('a');
      expect(await store.lives.versions('a')).toEqual([]);
      await store.shelves.save(record({}), bob);
      expect(await store.lives.entry('a')).toMatchObject({ versions: 1, addedBy: 'T:bob', decided: {} });
    });

    it('counts the answers that quote an article, whichever text', async () => {
      await store.shelves.save(record({}));
      await store.answers.keep(quoting('x', 'first text'));
      await store.answers.keep(quoting('y', 'first text'));
      await store.shelves.save(record({}, { text: 'second text' }));
      await store.answers.keep(quoting('z', 'second text'));
      expect((await store.lives.entry('a'))?.timesQuoted).toBe(3);
    });

    it('lists articles by where they stand at the minute', async () => {
      const [before, later] = ['2026-03-01T11:59:00.000Z', '2026-03-01T12:01:00.000Z'];
      const lives: Readonly<Record<string, ArticleSettings>> = {
        plain: {},
        retired: { retiredAt: noon, validUntil: before },
        expired: { validUntil: noon, retiredAt: later, embargo: later },
        embargoed: { embargo: later, validFrom: later },
        early: { validFrom: later },
        valid: { embargo: noon, validFrom: before, validUntil: later },
      };
      for (const [id, life] of Object.entries(lives)) await store.shelves.save(record(life, { id }));
      const listed = async (state: LifeState) =>
        (await store.lives.list({ state })).entries.map((entry) => {
          expect(entry.state).toBe(state);
          return entry.id;
        });
      expect(await listed('in_force')).toEqual(['valid', 'plain']);
      expect(await listed('retired')).toEqual(['retired']);
      expect(await listed('expired')).toEqual(['expired']);
      expect(await listed('embargoed')).toEqual(['embargoed']);
      expect(await listed('not_yet_valid')).toEqual(['early']);
      bench.pass(minute);
      expect(await listed('in_force')).toEqual(['early', 'embargoed', 'plain']);
      expect(await listed('expired')).toEqual(['valid']);
      expect(await listed('retired')).toEqual(['expired', 'retired']);
      bench.setClock(-minute);
    });

    it('lists by collection, owner, words, origin and review, in pages', async () => {
      await store.shelves.save(record({ owner: 'U1', reviewBy: '2026-03-01' }, { id: 'a', title: 'Café hours' }));
      await store.shelves.save(record({ owner: 'U1' }, { id: 'b', title: 'Travel', collection: 'press' }));
      await store.shelves.save(record({ reviewBy: '2026-03-02' }, { id: 'c', title: 'Hours of the café' }));
      const ids = async (query: Parameters<Store['lives']['list']>[0]) => {
        const { entries, total } = await store.lives.list(query);
        return [entries.map(({ id }) => id).join(' '), total];
      };
      expect(await ids({})).toEqual(['c b a', 3]);
      expect(await ids({ collection: 'docs' })).toEqual(['c a', 2]);
      expect(await ids({ owner: 'U1' })).toEqual(['b a', 2]);
      expect(await ids({ owner: 'U1', collection: 'press' })).toEqual(['b', 1]);
      expect(await ids({ words: 'cafe HOURS' })).toEqual(['c a', 2]);
      expect(await ids({ words: 'b.md' })).toEqual(['b', 1]);
      expect(await ids({ origin: '/articles/b' })).toEqual(['b', 1]);
      expect(await ids({ reviewDueBy: '2026-03-01' })).toEqual(['a', 1]);
      expect(await ids({ offset: 1, limit: 1 })).toEqual(['b', 3]);
      expect(await ids({ collections: ['press', 'none'] })).toEqual(['b', 1]);
      expect(await ids({ collections: [] })).toEqual(['', 0]);
    });

    it('lists what a source brought, parts of its files included', async () => {
      const origin = 'https://git.example/a.git#main:docs/a.csv';
      for (const [id, place] of Object.entries({ row: `${origin}#2`, whole: origin, other: `${origin}.md` })) {
        const made = record({}, { id });
        await store.shelves.save({ ...made, article: { ...made.article, origin: place } });
      }
      const item = { name: 'a.csv', identity: origin, madeBy: 'm' };
      await store.sources.replaceItems('wiki', [
        { ...item, key: 'a', origin, articles: ['row', 'whole'] },
        { ...item, key: 'b', origin: `${origin}.md`, articles: [], reason: 'empty' },
      ]);
      const ids = async (source: string) => (await store.lives.list({ source })).entries.map(({ id }) => id);
      expect(await ids('wiki')).toEqual(['whole', 'row']);
      expect(await ids('wikis')).toEqual([]);
    });
  });
}
