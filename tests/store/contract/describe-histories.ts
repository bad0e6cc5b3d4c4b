import { describe, expect, it } from 'vitest';
import { makeRecord } from '../make-record.js';
import type { StoreBench } from './store-bench.js';

const life = {
  file: '{"owner":"HR"}',
  defaults: '{}',
  decided: '{}',
  from_at: '2026-01-01T00:00:00.000Z',
  until_at: null,
  retired_at: null,
  owner: 'HR',
  review_by: null,
  reviewed_at: null,
  added_by: 'T:ann',
  added_at: '2026-01-01T00:00:00.000Z',
  revision: 3,
};

const version = { published_at: null, taken_at: '2026-01-01T00:00:00.000Z', taken_by: null };

const history = {
  life,
  versions: [
    { ordinal: 1, text_hash: 'h1', title: 'Former', ...version },
    { ordinal: 2, text_hash: 'h2', title: 'Later', ...version },
  ],
  texts: [{ textHash: 'h1', text: 'Former – 🦭' }],
};

export function describeHistories(bench: StoreBench): void {
  describe(`${bench.name}: histories of articles`, () => {
    it('are taken out as they were put in, whether the article is there or not', async () => {
      const { histories } = await bench.openNew();
      await histories.putHistory('a', history);
      expect(await histories.history('a')).toEqual(history);
      expect(await histories.history('b')).toEqual({ versions: [], texts: [] });
    });

    it('take the place of what was there', async () => {
      const { histories, shelves } = await bench.openNew();
      await shelves.save(makeRecord({ id: 'a', text: 'Now' }));
      await histories.putHistory('a', history);
      const [first] = history.versions;
      const other = { life: { ...life, owner: null }, versions: first ? [first] : [], texts: [] };
      await histories.putHistory('a', other);
      expect(await histories.history('a')).toEqual(other);
      expect((await shelves.article('a'))?.text).toBe('Now');
    });
  });
}
