import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNeighbours, textOf } from '../../../src/answer/compose/quotation.js';
import { isSameStatement } from '../../../src/answer/ranking/same-statement.js';
import { makeHit } from '../make-hit.js';
import { makeResult } from './make-result.js';

const five = makeHit('One is red. Two is blue. Three is green. Four is grey. Five is white.', { id: 7 });

describe('joinNeighbours', () => {
  it('quotes what follows each other as one, in the article’s order, with the surest first', () => {
    const result = makeResult('Which is blue?', [five], [[1, 5, 4, 0, 3]]);
    const joined = joinNeighbours(result.ranked.slice(0, 3), result);
    expect(joined.map(({ candidates }) => candidates.map(textOf))).toEqual([
      ['Two is blue.', 'Three is green.'],
      ['Five is white.'],
    ]);
    expect(joined.map(({ surest }) => textOf(surest))).toEqual(['Two is blue.', 'Five is white.']);
  });

  it('holds every sentence once, whatever is chosen from whatever passages', () => {
    const hits = [five, makeHit('Six is red. Seven is blue.', { id: 8, articleId: 'b' })];
    const { ranked, ...rest } = makeResult('Which is blue?', hits, []);
    fc.assert(
      fc.property(fc.shuffledSubarray([...ranked], { minLength: 1 }), (chosen) => {
        const joined = joinNeighbours(chosen, { ranked, ...rest });
        const all = joined.flatMap(({ candidates }) => candidates);
        expect(new Set(all)).toEqual(new Set(chosen));
        expect(all.length).toBe(chosen.length);
        expect(joined[0]?.surest).toBe(chosen[0]);
        for (const { candidates, surest } of joined) {
          expect(candidates).toContain(surest);
          const places = candidates.map(({ index }) => index);
          expect(places).toEqual(places.map((_, at) => (places[0] ?? 0) + at));
          expect(new Set(candidates.map(({ hit }) => hit.id)).size).toBe(1);
        }
      }),
    );
  });
});

describe('isSameStatement', () => {
  const isSame = (a: string, b: string) => {
    const { ranked } = makeResult('What?', [makeHit(a, { id: 1 }), makeHit(b, { id: 2, articleId: 'b' })], []);
    const [first, second] = ranked;
    if (!first || !second) throw new Error('There are two.');
    return isSameStatement(first, second);
  };

  it('takes the same words for the same, and other words or numbers for another', () => {
    const long =
      'The union of seven harbours on the northern coast met once more behind closed doors inside an old town hall near Zadar';
    expect(isSame(`${long} in May.`, `${long} in May.`)).toBe(true);
    expect(isSame('The Union met in May!', 'the union met in may.')).toBe(true);
    expect(isSame(`${long} in 2019.`, `${long} in 2020.`)).toBe(false);
    expect(isSame('The union met in May.', 'The council met in June.')).toBe(false);
  });
});
