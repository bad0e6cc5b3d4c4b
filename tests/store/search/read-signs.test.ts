import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../src/store/beside.js';
import type { SqlStep } from '../../../src/store/sql.js';
import { meaningOf } from '../contract/made-vectors.js';
import { makeRecord } from '../make-record.js';
import { openStepped } from './open-stepped.js';

/** How often steps read the vectors of a page of a collection; hits have theirs read with their kind. */
function countPages(steps: readonly SqlStep[]): number {
  const asked = steps.flatMap((step) => statementsOf(step) ?? []);
  return asked.filter(({ text }) => text.startsWith('SELECT passage, sentences, vectors')).length;
}

function openCounted() {
  const { shelves, makeVectors, holdings, take } = openStepped();
  return {
    shelves,
    makeAll: makeVectors,
    /** What is found nearest, and how often pages were read for it. */
    search: (encoder: string, meant: string) => {
      const meaning = { encoder, vector: meaningOf(meant), limit: 1 };
      const { result, steps } = take(holdings(['x']).index.search({ terms: [], limit: 1, meaning }));
      return [result.map(({ passage }) => passage.text).join(), countPages(steps)];
    },
  };
}

describe('readSigns', () => {
  it('reads a collection twice, and not again before its passages or their model change', () => {
    const { shelves, makeAll, search } = openCounted();
    shelves.save(makeRecord({ id: 'a', collection: 'x', text: 'walrus sleeps\notter swims' }));
    makeAll('m');
    expect(search('m', 'otter swims')).toEqual(['otter swims', 2]);
    // Another question, and another revision.
    shelves.save(makeRecord({ id: 'b', collection: 'y', text: 'zebu' }));
    expect(search('m', 'walrus sleeps')).toEqual(['walrus sleeps', 0]);
    shelves.save(makeRecord({ id: 'c', collection: 'x', text: 'zebu grazes' }));
    makeAll('m');
    expect(search('m', 'zebu grazes')).toEqual(['zebu grazes', 2]);
    shelves.remove('c');
    expect(search('m', 'zebu grazes')).toEqual([expect.not.stringContaining('zebu grazes'), 2]);
    makeAll('n');
    expect(search('m', 'otter swims')).toEqual(['', 0]);
    expect(search('n', 'otter swims')).toEqual(['otter swims', 2]);
  });

  it('reads a large collection in pages, and finds what lies on each', () => {
    const { shelves, makeAll, search } = openCounted();
    const text = Array.from({ length: 50 }, (_, at) => `passage ${String.fromCharCode(97 + (at % 26))}${at}`);
    for (const id of 'abcdefghijk') {
      shelves.save(makeRecord({ id, collection: 'x', text: text.map((line) => `${line} ${id}`).join('\n') }));
    }
    shelves.save(makeRecord({ id: 'z', collection: 'x', text: 'zebu grazes' }));
    for (let made = 0; made < 600; made += 100) makeAll('m');
    // 551 passages are two pages, and each is read twice.
    expect(search('m', 'zebu grazes')).toEqual(['zebu grazes', 4]);
    expect(search('m', 'passage a0 a')).toEqual(['passage a0 a', 0]);
  });

  it('finds nothing where no passage has a sentence', () => {
    const { shelves, makeAll, search } = openCounted();
    const record = makeRecord({ id: 'a', collection: 'x', text: 'bare' });
    const bare = record.passages.map((passage) => ({ ...passage, sentences: [], terms: [] }));
    shelves.save({ ...record, passages: bare, facts: [], sheet: [] });
    makeAll('m');
    expect(search('m', 'bare')[0]).toBe('');
  });
});
