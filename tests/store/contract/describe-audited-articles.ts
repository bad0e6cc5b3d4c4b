import { describe, expect, it } from 'vitest';
import { makeRecord } from '../make-record.js';
import type { StoreBench } from './store-bench.js';

/** The log of changes to articles. */
export function describeAuditedArticles(bench: StoreBench): void {
  describe(`${bench.name}: the log of changes to articles`, () => {
    it('says who added, changed and removed each, with the change and not without it', async () => {
      const store = await bench.openNew();
      const ann = { person: 'operator:ann' };
      await store.shelves.save(makeRecord({ id: 'a', collection: 'x', text: 'walrus' }), ann);
      await store.shelves.save(makeRecord({ id: 'a', collection: 'y', text: 'otter' }));
      await store.shelves.save(makeRecord({ id: 'b', collection: 'x', text: 'zebu' }), 'page');
      await expect(
        store.shelves.save({ ...makeRecord({ id: 'c', text: 'gnu' }), titleTerms: ['two words'] }, ann),
      ).rejects.toThrow();
      expect(await store.shelves.remove('a', ann)).toBe(true);
      expect(await store.shelves.remove('a', ann)).toBe(false);
      const entries = await store.audit.entries();
      const { at } = entries[0] ?? {};
      const by = entries[0]?.by;
      expect(entries).toEqual([
        { at, act: 'article_added', by, person: 'operator:ann', subject: 'a', collection: 'x' },
        { at, act: 'article_changed', by: 'program', subject: 'a', collection: 'y' },
        { at, act: 'article_added', by: 'page', subject: 'b', collection: 'x', name: 'b.md' },
        { at, act: 'article_removed', by, person: 'operator:ann', subject: 'a', collection: 'y' },
      ]);
    });
  });
}
