import { describe, expect, it } from 'vitest';
import { nearTies, tiedShare } from '../../../src/answer/compose/near-ties.js';
import { textOf } from '../../../src/answer/compose/quotation.js';
import { makeHit } from '../make-hit.js';
import { makeResult } from './make-result.js';

function tied(question: string, text: string, scores: readonly number[], others: readonly number[] = []): string[] {
  const hits = [
    makeHit(text, { id: 1 }),
    makeHit('Elsewhere a union met. It was long ago.', { id: 2, articleId: 'b' }),
  ];
  return nearTies(makeResult(question, hits, [scores, others])).map(textOf);
}
const text = 'The union met in Zadar. The town was full. The guests left early. Nobody stayed.';

describe('nearTies', () => {
  it('leaves a clear answer alone', () => {
    expect(tied('Where did the union meet?', text, [9, 3, 2, 1])).toEqual(['The union met in Zadar.']);
  });

  it('adds the sentences of its passage that might as well answer, three in all', () => {
    expect(tied('Where did the union meet?', text, [5, 4.9, 0, 0])).toEqual([
      'The union met in Zadar.',
      'The town was full.',
    ]);
    expect(tied('Where did the union meet?', text, [5, 5, 5, 5]).length).toBe(3);
  });

  it('draws the line at a share of the passage, whatever other passages hold', () => {
    const at = (share: number) => [0, Math.log(share / (1 - share)), -99, -99];
    const just = (share: number) => tied('Where did the union meet?', text, at(share), [0, 0]).length;
    expect([just(tiedShare + 0.01), just(tiedShare - 0.01)]).toEqual([2, 1]);
  });

  it('adds no sentence that says the same again', () => {
    expect(tied('Where did the union meet?', 'The union met in Zadar. The union met in Zadar.', [5, 5])).toHaveLength(
      1,
    );
  });

  it('brings what "it" stands for, where the question asks about that', () => {
    const history = 'The union met in Zadar. It ended in May.';
    expect(tied('When did the union end?', history, [0, 9])).toEqual(['It ended in May.', 'The union met in Zadar.']);
    expect(tied('When did this end?', history, [0, 9])).toEqual(['It ended in May.']);
    expect(tied('When did the union end?', 'The union met in Zadar. The summer ended in May.', [0, 9])).toHaveLength(1);
    expect(tied('When did the union end?', 'The union met in Zadar. It ended as a union in May.', [0, 9])).toHaveLength(
      1,
    );
  });

  it('adds no sentence that says the same of another thing', () => {
    const halls = 'The Birch union met in the blue hall. The Alder union met in the red hall.';
    expect(tied('Where did the Birch union meet?', halls, [5, 5])).toEqual(['The Birch union met in the blue hall.']);
    expect(tied('Where did the unions meet?', halls, [5, 5])).toHaveLength(2);
  });

  it('finds nothing in nothing', () => {
    expect(nearTies(makeResult('Where?', [], []))).toEqual([]);
  });
});
