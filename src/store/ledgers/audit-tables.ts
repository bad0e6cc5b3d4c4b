import type { TableShape } from '../table-shape.js';

/** What was changed, by whom and when: rows are added and nothing else. */
export const AUDIT: TableShape = {
  name: 'audit',
  columns: {
    seq: 'integer',
    at: 'text',
    act: 'text',
    actor: 'text',
    subject: 'text?',
    collection: 'text?',
    amount: 'integer?',
  },
  key: ['seq'],
  isNumbered: true,
  indexes: { audit_by_time: ['at'] },
};

/** The secret by which one person is hashed: where it is gone, nobody can tell whose the hash is. */
export const AUDIT_PEOPLE: TableShape = {
  name: 'audit_people',
  columns: { person: 'text', secret: 'bytes' },
  key: ['person'],
};

/** A row while the store is being made a copy of another, which it names: until it is whole, nothing is asked of it. */
export const COPYING: TableShape = {
  name: 'copying',
  columns: { source: 'text' },
  key: ['source'],
};
