import { describe, expect, it } from 'vitest';
import type { SourceSpec } from '../../../src/domain.js';
import type { SourceItem, SourceStanding } from '../../../src/store/followed-sources.js';
import type { StoreBench } from './store-bench.js';

const handbook: SourceSpec = { id: 'handbook', kind: 'git', location: 'https://git.example/handbook.git', every: 15 };

const standing: SourceStanding = { spec: handbook, articlesIn: 0, articlesOut: 0, failures: 0 };

const noon = '2026-03-01T12:00:00.000Z';

function item(key: string, more: Partial<SourceItem> = {}): SourceItem {
  const origin = `https://git.example/handbook.git/${key}`;
  const known = { contentHash: `hash of ${key}`, madeBy: 'made', articles: [`id of ${key}`] };
  return { key, name: key, tag: `tag of ${key}`, origin, identity: origin, ...known, ...more };
}

/** What articles are kept in step with. */
export function describeSources(bench: StoreBench): void {
  describe(`${bench.name}: sources`, () => {
    it('keeps how each stands, with how much came of it, in the order of their ids', async () => {
      const { sources } = await bench.openNew();
      expect(await sources.list()).toEqual([]);
      expect(await sources.source('handbook')).toBeUndefined();
      await sources.save(standing);
      const docs: SourceSpec = {
        id: 'docs',
        kind: 'folder',
        location: '/docs',
        every: 60,
        collection: 'c',
        owner: 'U1',
        defaults: { owner: 'U2', validUntil: noon },
      };
      const failed = { triedAt: noon, failedAt: noon, reason: 'gone', lookedAt: noon, changedAt: noon };
      await sources.save({ spec: docs, articlesIn: 2, articlesOut: 1, failures: 3, stamp: 'a stamp', ...failed });
      await sources.replaceItems('docs', [
        item('a', { articles: ['1', '2'] }),
        item('b', { articles: [], reason: 'empty' }),
      ]);
      expect(await sources.list()).toEqual([
        {
          spec: docs,
          articlesIn: 2,
          articlesOut: 1,
          failures: 3,
          stamp: 'a stamp',
          ...failed,
          told: [],
          articles: 2,
          refused: 1,
        },
        { ...standing, told: [], articles: 0, refused: 0 },
      ]);
      await sources.save(standing);
      await sources.save({ spec: { ...docs, every: 5 }, articlesIn: 0, articlesOut: 0, failures: 0 });
      expect(await sources.source('docs')).toEqual({
        spec: { ...docs, every: 5 },
        articlesIn: 0,
        articlesOut: 0,
        failures: 0,
        told: [],
        articles: 2,
        refused: 1,
      });
    });

    it('keeps what was taken of each file, each replaced by itself', async () => {
      const { sources } = await bench.openNew();
      const bare: SourceItem = { key: 'é/z', name: 'z', origin: 'o', identity: 'i', madeBy: 'm', articles: [] };
      await sources.replaceItems('handbook', [bare, item('b'), item('a', { reason: 'empty', articles: [] })]);
      await sources.replaceItems('other', [item('b')]);
      expect(await sources.items('handbook')).toEqual([item('a', { reason: 'empty', articles: [] }), item('b'), bare]);
      await sources.replaceItems('handbook', [item('c'), item('b', { tag: 'newer' })], ['a', 'é/z', 'never']);
      expect(await sources.items('handbook')).toEqual([item('b', { tag: 'newer' }), item('c')]);
      await sources.replaceItems('handbook', [], ['b', 'c']);
      await sources.replaceItems('handbook', []);
      expect(await sources.items('handbook')).toEqual([]);
      expect(await sources.items('other')).toEqual([item('b')]);
    });

    it('knows articles by the origin that they were first taken in under', async () => {
      const { sources } = await bench.openNew();
      const moved = item('new.md', { identity: 'old origin' });
      await sources.replaceItems('one', [moved, item('twin', { articles: [], identity: 'a twin' })]);
      expect(await sources.identityOf(moved.origin)).toBe('old origin');
      expect(await sources.identityOf('old origin')).toBeUndefined();
      expect(await sources.identityOf(item('twin').origin)).toBeUndefined();
      expect(await sources.originsOf('old origin')).toEqual([moved.origin]);
      expect(await sources.originsOf('a twin')).toEqual([]);
      expect(await sources.heldElsewhere('one', ['old origin'])).toEqual([]);
      expect(await sources.heldElsewhere('two', ['old origin', 'a twin', 'another'])).toEqual(['old origin']);
    });

    it('has those files read again whose content came by another that is gone', async () => {
      const { sources } = await bench.openNew();
      await sources.save({ ...standing, stamp: 'whole' });
      await sources.save({ ...standing, spec: { ...handbook, id: 'untouched' }, stamp: 'whole' });
      const twin = item('twin', { contentHash: 'same', articles: [] });
      const refused = item('refused', { contentHash: 'same', articles: [], reason: 'empty' });
      const other = item('other', { contentHash: 'same' });
      await sources.replaceItems('handbook', [twin, refused, other]);
      expect(await sources.release(['nothing of it'], noon)).toEqual([]);
      expect(await sources.release(['same', 'more'], noon)).toEqual(['handbook']);
      const { tag: _, ...untagged } = twin;
      expect(await sources.items('handbook')).toEqual([other, refused, untagged]);
      expect(await sources.source('handbook')).toMatchObject({ pushedAt: noon });
      expect(await sources.source('handbook')).not.toHaveProperty('stamp');
      expect(await sources.source('untouched')).toMatchObject({ stamp: 'whole' });
    });

    it('keeps what others say while it is looked at', async () => {
      const { sources } = await bench.openNew();
      expect(await sources.push('handbook', noon)).toBe(false);
      await sources.save(standing);
      expect(await sources.push('handbook', noon)).toBe(true);
      await sources.save({ ...standing, triedAt: noon });
      expect(await sources.source('handbook')).toMatchObject({ triedAt: noon, pushedAt: noon });
    });

    it('lets a loss be confirmed that was asked about, and says who did', async () => {
      const store = await bench.openNew();
      const { sources } = store;
      const by = { person: 'operator:ann' };
      expect(await sources.confirmLoss('handbook', by)).toBe(false);
      await sources.save(standing);
      expect(await sources.confirmLoss('handbook', by)).toBe(false);
      const loss = { leaving: 6, of: 10, askedAt: noon };
      await sources.save({ ...standing, loss });
      expect(await sources.source('handbook')).toMatchObject({ loss: { ...loss, isConfirmed: false } });
      bench.pass(60_000);
      expect(await sources.confirmLoss('handbook', by)).toBe(true);
      expect(await sources.source('handbook')).toMatchObject({ loss: { ...loss, isConfirmed: true } });
      expect(await store.audit.entries()).toMatchObject([
        { act: 'source_loss_confirmed', person: 'operator:ann', subject: 'handbook' },
      ]);
      // What would leave by then is another question.
      const later = { ...loss, leaving: 9, askedAt: '2027-03-01T12:00:00.000Z' };
      await sources.save({ ...standing, loss: later });
      expect(await sources.source('handbook')).toMatchObject({ loss: { ...later, isConfirmed: false } });
    });

    it('remembers what its owner was told until that is mended', async () => {
      const { sources } = await bench.openNew();
      await sources.told('handbook', 'failure');
      await sources.save({ ...standing, failures: 2 });
      await sources.told('handbook', 'failure');
      await sources.told('handbook', 'failure');
      expect(await sources.source('handbook')).toMatchObject({ told: ['failure'] });
      const loss = { leaving: 6, of: 10, askedAt: noon };
      await sources.save({ ...standing, failures: 3, loss });
      await sources.told('handbook', 'loss');
      expect(await sources.source('handbook')).toMatchObject({ told: ['failure', 'loss'] });
      await sources.save({ ...standing, loss });
      expect(await sources.source('handbook')).toMatchObject({ told: ['loss'] });
      await sources.save(standing);
      expect(await sources.source('handbook')).toMatchObject({ told: [] });
    });
  });
}
