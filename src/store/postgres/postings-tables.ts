import type { TableShape } from '../table-shape.js';

/** The tables of the indexes: see `Postings`. */
export const postingsTables: readonly TableShape[] = ['passage_postings', 'word_postings', 'use_postings'].map(
  (name) => ({
    name,
    columns: { collection: 'integer', block: 'integer', holding: 'integer', term: 'text', data: 'bytes' },
    key: ['collection', 'term', 'block'],
  }),
);
