import { describe, expect, it } from 'vitest';
import { nearness, phraseLength } from '../../../src/answer/ranking/match-order.js';
import { matchTerms } from '../../../src/answer/ranking/match-terms.js';

const index = new Map(['film', 'win', 'prize'].map((term, at) => [term, at]));

function match(sentence: string) {
  return matchTerms(index, sentence.split(' '));
}

describe('nearness', () => {
  it('is the share of neighbours in the question that stand near each other in the same order', () => {
    expect(nearness(match('the film did win a prize'))).toBe(1);
    expect(nearness(match('the film will win next year and then take this prize'))).toBe(0.5);
    expect(nearness(match('they win a film'))).toBe(0);
  });

  it('is 0 for a single word', () => {
    expect(nearness(matchTerms(new Map([['film', 0]]), ['film', 'film']))).toBe(0);
  });
});

describe('phraseLength', () => {
  it('counts the longest run with at most one word between', () => {
    expect(phraseLength(match('film win prize'))).toBe(3);
    expect(phraseLength(match('film that win a prize'))).toBe(3);
    expect(phraseLength(match('film that did win'))).toBe(0);
    expect(phraseLength(match('a prize'))).toBe(0);
  });
});
