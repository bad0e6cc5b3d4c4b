import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listQuerySchema, readListQuery } from '../../../src/slack/payloads/list-query.js';

it('reads words, and filters with or without quotation marks, in any order', () => {
  const queryOf = (typed: string) => readListQuery(typed);
  expect(queryOf('')).toEqual({ query: {} });
  expect(queryOf('  budget   2026 ')).toEqual({ query: { words: 'budget 2026' } });
  expect(queryOf('leave Collection:“Press office” state:in-force owner:"Ann  Baker" days')).toEqual({
    query: { collection: 'Press office', state: 'in_force', owner: 'Ann  Baker', words: 'leave days' },
  });
  expect(queryOf('owner:<@U0ANN|ann> source:wiki')).toEqual({ query: { owner: 'U0ANN', source: 'wiki' } });
  expect(queryOf('a &amp; b collection:R&amp;D')).toEqual({ query: { words: 'a & b', collection: 'R&D' } });
  expect(queryOf('recollection:x http://a.b/c')).toEqual({ query: { words: 'recollection:x http://a.b/c' } });
});

it('names a state that there is none of', () => {
  expect(readListQuery('state:dead')).toEqual({ unknownState: 'dead' });
  expect(readListQuery('state:""')).toEqual({ unknownState: '' });
});

it('makes of whatever was typed a query that a modal can carry', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.constantFrom('', 'owner:', 'state:retired '),
      (typed, before) => {
        const read = readListQuery(before + typed);
        if (!('query' in read)) return;
        expect(listQuerySchema.safeParse(JSON.parse(JSON.stringify(read.query))).success).toBe(true);
      },
    ),
  );
});
