import { describe, expect, it } from 'vitest';
import type { SliceRequest } from '../../../src/store/holdings.js';
import type { SqlStep } from '../../../src/store/sql.js';
import { cutSlices } from '../../../src/store/tables/cut-slices.js';
import { hashOf, makeRecord } from '../make-record.js';
import { openStepped } from '../search/open-stepped.js';

const TEXT = 'walrus sleeps\notter swims\nzebu grazes';

function openWith(...ids: readonly string[]) {
  const stepped = openStepped();
  for (const id of ids) stepped.shelves.save(makeRecord({ id, text: TEXT }));
  return stepped;
}

function slice(articleId: string, start: number, end: number, textHash = hashOf(TEXT)): SliceRequest {
  return { articleId, textHash, span: { start, end } };
}

function statementsIn(steps: readonly SqlStep[]): readonly string[] {
  return steps.flatMap((step) => {
    if (step.kind === 'together') return step.statements.map(({ text }) => text);
    return step.kind === 'all' ? [step.text] : [];
  });
}

describe('cutSlices', () => {
  it('asks once, and for no whole text, where passages hold all that is wanted', () => {
    const { take } = openWith('a', 'b');
    const wanted = [slice('a', 0, 6), slice('b', 14, 19), slice('a', 14, 25), slice('a', 0, 6), slice('c', 0, 1)];
    const { result, steps } = take(cutSlices([1], wanted));
    expect(result).toEqual(['walrus', 'otter', 'otter swims', 'walrus', undefined]);
    expect(statementsIn(steps)).toHaveLength(1);
    expect(statementsIn(steps).join()).not.toContain('a.text,');
  });

  it('asks once more for texts that no passage holds, and cuts nothing of former ones', () => {
    const { take, shelves } = openWith('a', 'b');
    shelves.save(makeRecord({ id: 'b', text: 'otter dives' }));
    const wanted = [
      slice('a', 7, 19),
      slice('b', 14, 25),
      slice('b', 0, 5, hashOf('otter dives')),
      slice('a', 0, 400),
      slice('a', 0, 1, hashOf('never')),
    ];
    const { result, steps } = take(cutSlices([1], wanted));
    expect(result).toEqual(['sleeps\notter', undefined, 'otter', undefined, undefined]);
    expect(steps).toHaveLength(2);
    expect(statementsIn(steps)).toHaveLength(2);
  });

  it('gives nothing of another collection, and asks nothing where nothing is wanted', () => {
    const { take } = openWith('a');
    expect(take(cutSlices([2], [slice('a', 0, 6)])).result).toEqual([undefined]);
    expect(take(cutSlices([1], []))).toEqual({ result: [], steps: [] });
  });

  it('cuts more than are asked for at once', () => {
    const { take } = openWith('a');
    const wanted = Array.from({ length: 101 }, (_, i) => slice('a', i % 6, 6));
    const { result, steps } = take(cutSlices([1], wanted));
    expect(result).toEqual(wanted.map(({ span }) => TEXT.slice(span.start, span.end)));
    expect(steps).toHaveLength(3);
  });
});
