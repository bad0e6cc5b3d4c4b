import { expect } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import { makeRecord } from '../make-record.js';

/** That a store which was opened before it was begun to be made a copy refuses to be asked and filled. */
export async function expectRefusal(store: Store): Promise<void> {
  const refusal = { code: 'store_partial', message: expect.stringContaining('isn’t whole') };
  const { index, articles } = store.holdings(['x', 'y']);
  await expect(index.search({ terms: ['walrus'], limit: 3 })).rejects.toMatchObject(refusal);
  await expect(index.stats()).rejects.toMatchObject(refusal);
  await expect(articles.headers()).rejects.toMatchObject(refusal);
  await expect(store.shelves.save(makeRecord({ id: 'new', text: 'Heron stands' }))).rejects.toMatchObject(refusal);
  await expect(store.check()).rejects.toMatchObject(refusal);
}
