import { expect, it } from 'vitest';
import { createArticleBatch } from '../../src/library/article-batch.js';
import type { ArticleRecord } from '../../src/store/indexed-article.js';
import { makeRecord } from '../store/make-record.js';

function openBatch() {
  const saved: (readonly string[])[] = [];
  const said: string[] = [];
  let mayWrite = true;
  const batch = createArticleBatch({
    beforeWriting: async () => {
      if (!mayWrite) throw new Error('somebody else writes');
    },
    save: async (records) => {
      saved.push(records.map(({ article }) => article.id));
    },
  });
  const say = (text: string) =>
    batch.afterwards(async () => {
      said.push(text);
    });
  const stop = () => {
    mayWrite = false;
  };
  return { batch, saved, said, say, stop };
}

function sized(id: string, sentences: number): ArticleRecord {
  return makeRecord({ id, contentHash: id, text: Array.from({ length: sentences }, () => 'a').join('|') });
}

it('writes short articles together, and says nothing of them before', async () => {
  const { batch, saved, said, say } = openBatch();
  for (const id of ['a', 'b', 'c']) {
    await batch.add(sized(id, 200));
    await say(id);
    if (id === 'b') expect([saved, said]).toEqual([[], []]);
  }
  expect(saved).toEqual([['a', 'b', 'c']]);
  expect(said).toEqual(['a', 'b', 'c']);
  await batch.add(sized('d', 1));
  await batch.flush();
  await batch.flush();
  expect(saved).toEqual([['a', 'b', 'c'], ['d']]);
});

it('writes a long article by itself, or a large file', async () => {
  const { batch, saved } = openBatch();
  await batch.add(sized('a', 500));
  await batch.add(makeRecord({ id: 'b', text: 'a', source: { bytes: new Uint8Array(5_000_000) } }));
  expect(saved).toEqual([['a'], ['b']]);
});

it('says at once what waits for nothing, and the rest in its order', async () => {
  const { batch, said, say } = openBatch();
  await say('refused');
  expect(said).toEqual(['refused']);
  await batch.add(sized('a', 1));
  await say('a');
  await say('refused too');
  expect(said).toEqual(['refused']);
  await batch.flush();
  expect(said).toEqual(['refused', 'a', 'refused too']);
});

it('writes what waits before an article of the same id or content is compared with it', async () => {
  const { batch, saved } = openBatch();
  await batch.add(sized('a', 1));
  await batch.settle({ ...sized('b', 1).article });
  expect(saved).toEqual([]);
  await batch.settle({ ...sized('b', 1).article, contentHash: 'a' });
  expect(saved).toEqual([['a']]);
  await batch.add(sized('c', 1));
  await batch.settle({ ...sized('c', 1).article, contentHash: 'other' });
  expect(saved).toEqual([['a'], ['c']]);
});

it('writes nothing and says nothing where it may not write', async () => {
  const { batch, saved, said, say, stop } = openBatch();
  stop();
  await batch.add(sized('a', 1));
  await say('a');
  await expect(batch.flush()).rejects.toThrow('somebody else writes');
  expect([saved, said]).toEqual([[], []]);
});
