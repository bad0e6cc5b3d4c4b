import { describe, expect, it } from 'vitest';
import { makeRecord } from '../make-record.js';
import { exampleOf } from './example-answer.js';
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
      const taken = await histories.history('a');
      expect(taken).toMatchObject(history);
      await histories.putHistory('c', taken);
      expect(await histories.history('c')).toEqual(taken);
      expect(await histories.history('b')).toEqual({ versions: [], texts: [] });
    });

    it('take the place of what was there', async () => {
      const { histories, shelves } = await bench.openNew();
      await shelves.save(makeRecord({ id: 'a', text: 'Now' }));
      await histories.putHistory('a', history);
      const [first] = history.versions;
      const other = { life: { ...life, owner: null }, versions: first ? [first] : [], texts: [] };
      await histories.putHistory('a', other);
      expect(await histories.history('a')).toMatchObject(other);
      expect((await shelves.article('a'))?.text).toBe('Now');
    });

    it('have all votes come some at a time, in the order in which they were first given', async () => {
      const { histories, answers } = await bench.openNew();
      for (const id of ['a1', 'a2', 'a3']) await answers.keep(exampleOf({ id, person: 'T:ann' }));
      const vote = { person: 'T:ben', verdict: 'not_helpful', givenAt: '2026-03-01T12:00:00.000Z' } as const;
      for (const answerId of ['a3', 'a1']) await answers.vote({ ...vote, answerId });
      const full = { ...vote, answerId: 'a2', reason: 'other', expected: 'Ada', note: 'n' } as const;
      await answers.vote(full);
      const first = await histories.votesAfter(0, 2);
      expect(first.map((each) => each.vote)).toEqual(['a3', 'a1'].map((answerId) => ({ ...vote, answerId })));
      const rest = await histories.votesAfter(first[1]?.number ?? 0, 2);
      expect(rest.map((each) => each.vote)).toEqual([full]);
      expect(await histories.votesAfter(rest[0]?.number ?? 0, 2)).toEqual([]);
    });
  });
}
