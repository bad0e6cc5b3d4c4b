import { expect, it } from 'vitest';
import { statementsOf } from '../../../src/store/beside.js';
import { meaningOf } from '../contract/made-vectors.js';
import { makeRecord } from '../make-record.js';
import { createHoldingsWork, openStepped } from './open-stepped.js';

it('searches in as few steps as what is found allows, of however many collections', () => {
  const { shelves, makeVectors, holdings, take } = openStepped();
  for (const collection of ['x', 'y', 'z']) {
    shelves.save(makeRecord({ id: collection, collection, text: `walrus ${collection}\notter rests` }));
  }
  makeVectors('m');
  const { index } = holdings(['x', 'y', 'z']);
  const steps = (work: Parameters<typeof take>[0]) => take(work).steps.length;
  const narrow = { languages: ['en'], limit: 3 };
  // The holdings, whether their vectors are complete, where terms stand and which passages may be given, and the hits.
  expect(steps(index.search({ terms: ['walrus', 'absent'], ...narrow }))).toBe(4);
  expect(steps(index.search({ terms: ['walrus', 'absent'], ...narrow }))).toBe(1);
  // Where another term stands with the revision, and the hits.
  expect(steps(index.search({ terms: ['otter'], ...narrow }))).toBe(2);
  const meaning = { encoder: 'm', vector: meaningOf('otter rests'), limit: 2 };
  // Signs twice over for the first time, the vectors of what may be near, and the hits with theirs.
  expect(steps(index.search({ terms: ['otter'], ...narrow, meaning }))).toBe(4);
  expect(steps(index.search({ terms: ['otter'], ...narrow, meaning }))).toBe(2);
  const [first] = take(index.frequencies(['rests'])).steps;
  expect(first && statementsOf(first)?.length).toBe(4);
});

it('gives the same holdings for the same collections, in whatever order and however often they are named', () => {
  const holdings = createHoldingsWork();
  expect(holdings(['b', 'a', 'b'])).toBe(holdings(['a', 'b']));
  expect(holdings(['a'])).not.toBe(holdings(['a', 'b']));
  expect(holdings(['a,b'])).not.toBe(holdings(['a', 'b']));
});
