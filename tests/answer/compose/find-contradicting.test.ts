import { describe, expect, it } from 'vitest';
import { findContradicting } from '../../../src/answer/compose/find-contradicting.js';
import { textOf } from '../../../src/answer/compose/quotation.js';
import { makeHit } from '../make-hit.js';
import { makeResult } from './make-result.js';

/** Each text is an article of its own, unless `articleIds` says otherwise; best first. */
function contradicting(texts: readonly string[], articleIds: readonly string[] = []): string[] {
  const hits = texts.map((text, id) => makeHit(text, { id, articleId: articleIds[id] ?? `a${id}` }));
  const scores = texts.map((_, at) => [5 - 2 * at]);
  return findContradicting(makeResult('Is the pool open?', hits, scores)).map(textOf);
}

const [eight, nine, ten, eleven] = ['eight', 'nine', 'ten', 'eleven'].map((hour) => `The pool closes at ${hour}.`) as [
  string,
  string,
  string,
  string,
];

describe('findContradicting', () => {
  it('finds what contradicts the best sentence and each other, whatever was asked, three in all', () => {
    expect(contradicting([eight, nine])).toEqual([eight, nine]);
    expect(contradicting([eight, 'The bar is warm.', 'The pool closes at 8 pm.', nine])).toEqual([eight, nine]);
    expect(contradicting([eight, nine, ten, eleven])).toEqual([eight, nine, ten]);
  });

  it('finds nothing in one article, in another thing, or where nothing is', () => {
    expect(contradicting([eight, nine], ['a', 'a'])).toEqual([]);
    expect(contradicting([eight, 'The bar closes at nine.'])).toEqual([]);
    expect(contradicting([eight])).toEqual([]);
    expect(contradicting([])).toEqual([]);
  });
});
