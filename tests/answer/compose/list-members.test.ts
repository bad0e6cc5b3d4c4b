import { describe, expect, it } from 'vitest';
import { addMembers } from '../../../src/answer/compose/list-members.js';
import { textOf } from '../../../src/answer/compose/quotation.js';
import { makeHit } from '../make-hit.js';
import { makeResult } from './make-result.js';

function listed(question: string, texts: readonly string[], scores: readonly number[]): string[] {
  const hits = texts.map((text, id) => makeHit(text, { id, articleId: `a${id}` }));
  const result = makeResult(
    question,
    hits,
    scores.map((score) => [score]),
  );
  return addMembers(result.ranked.slice(0, 1), result).map(textOf);
}
const countries = 'Which countries joined the union?';

describe('addMembers', () => {
  it('adds sentences that name more, three in all', () => {
    const texts = ['Spain joined the union.', 'France joined the union too.', 'Italy joined it.', 'Malta joined it.'];
    expect(listed(countries, texts, [5, 4.9, 4.8, 4.7])).toEqual(texts.slice(0, 3));
  });

  it('adds none that names the same, the question’s own, or none at all', () => {
    const texts = ['Spain joined the union.', 'So Spain is a member.', 'The union grew.'];
    expect(listed(countries, texts, [5, 5, 5])).toEqual(texts.slice(0, 1));
  });

  it('adds none that names but what the question names', () => {
    const texts = ['Spain joined the union.', 'Malta joined the union first.'];
    expect(listed('Which countries besides Malta joined the union?', texts, [5, 5])).toEqual(texts.slice(0, 1));
  });

  it('adds none that hardly answers', () => {
    expect(listed(countries, ['Spain joined the union.', 'France left the union.'], [5, 2])).toHaveLength(1);
  });

  it('adds to a list no sentence that names but one more', () => {
    const list = 'Spain, France and Italy joined the union.';
    expect(listed(countries, [list, 'The union met in Malta.'], [5, 4.9])).toEqual([list]);
    expect(listed(countries, [list, 'Malta and Croatia joined the union.'], [5, 4.9])).toHaveLength(2);
  });

  it('of things that no type tells, adds other words about the noun', () => {
    const texts = ['The crimes are fraud and theft.', 'Other crimes include arson.', 'Prices are rising.'];
    expect(listed('Which crimes are there?', texts, [5, 4.9, 4.9])).toEqual(texts.slice(0, 2));
  });
});
