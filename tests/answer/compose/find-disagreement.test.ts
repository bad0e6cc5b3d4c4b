import { describe, expect, it } from 'vitest';
import { findDisagreement } from '../../../src/answer/compose/find-disagreement.js';
import { textOf } from '../../../src/answer/compose/quotation.js';
import { makeHit } from '../make-hit.js';
import { makeResult } from './make-result.js';

/** Each text is an article of its own, unless `articleIds` says otherwise. */
function disagreeing(
  question: string,
  texts: readonly string[],
  scores: readonly number[] = [],
  articleIds: readonly string[] = [],
): string[] {
  const hits = texts.map((text, id) => makeHit(text, { id, articleId: articleIds[id] ?? `a${id}` }));
  const result = makeResult(
    question,
    hits,
    texts.map((_, at) => [scores[at] ?? 5]),
  );
  return findDisagreement(result).map(textOf);
}
const ships = 'How many ships visited the harbour of Zadar?';
const forty = 'Forty ships visited the harbour of Zadar.';
const fifty = 'In all, 52 ships visited the harbour of Zadar.';

describe('findDisagreement', () => {
  it('finds the sentences of other articles that give another value, three articles in all', () => {
    expect(disagreeing(ships, [forty, fifty])).toEqual([forty, fifty]);
    const more = ['Only 12 ships visited the harbour of Zadar.', 'Some 77 ships visited the harbour of Zadar.'];
    expect(disagreeing(ships, [forty, fifty, ...more])).toEqual([forty, fifty, more[0]]);
    expect(
      disagreeing('Who is the author of the report?', [
        'Anna Keller is the author of the report.',
        'Peter Vogt is the author of the report.',
      ]),
    ).toHaveLength(2);
  });

  it.each([
    ['the same value in other words', [forty, 'In all, 40 ships visited the harbour of Zadar.']],
    [
      'another year',
      ['In 2019, 40 ships visited the harbour of Zadar.', 'In 2020, 55 ships visited the harbour of Zadar.'],
    ],
    ['a year that only one names', [forty, 'In 2020, 55 ships visited the harbour of Zadar.']],
    ['another harbour', [forty, 'In all, 52 ships visited the harbour of Split.']],
    ['whose ships they were', [forty, 'In all, 52 Norwegian ships visited the harbour of Zadar.']],
    [
      'mostly other words',
      [forty, 'The mayor counted 52 ships when the harbour of Zadar was visited by a royal party of old friends.'],
    ],
  ])('sees no difference in %s', (_, texts) => {
    expect(disagreeing(ships, texts)).toEqual([]);
  });

  it('sees none where only one has a word of the question', () => {
    const cargo = 'Forty cargo ships visited the harbour of Zadar.';
    expect(disagreeing('How many cargo ships visited the harbour of Zadar?', [cargo, fifty])).toEqual([]);
  });

  it('never tells an article to differ from itself, nor from a sentence that hardly answers', () => {
    expect(disagreeing(ships, [forty, fifty], [5, 5], ['a', 'a'])).toEqual([]);
    expect(disagreeing(ships, [forty, fifty], [5, 1])).toEqual([]);
  });

  it('needs a number, a date or a name to be asked for', () => {
    expect(disagreeing('Did ships visit the harbour of Zadar?', [forty, fifty])).toEqual([]);
    expect(findDisagreement(makeResult(ships, [], []))).toEqual([]);
  });
});
