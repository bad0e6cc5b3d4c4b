import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { indexTerms, matchTerms, weighTerms } from '../../../src/answer/ranking/match-terms.js';
import { partialCoverage } from '../../../src/answer/ranking/partial-coverage.js';

function partial(question: string, sentence: readonly string[]) {
  const query = analyzeQuestion(question, 'en');
  const weights = weighTerms(
    query.terms.map(() => 1),
    10,
  );
  return partialCoverage(query, weights, matchTerms(indexTerms(query), sentence), sentence);
}

describe('partialCoverage', () => {
  it('counts a missing word by one that begins alike or that it is a part of', () => {
    expect(partial('Who invaded?', ['the', 'invasion', 'began'])).toBe(1);
    expect(partial('Who built the bridge?', ['drawbridg'])).toBeGreaterThan(0);
    expect(partial('Who invaded?', ['the', 'invoice'])).toBe(0);
  });

  it('leaves out what is there already, short words and numbers', () => {
    expect(partial('Who invaded?', ['invad', 'invasion'])).toBe(0);
    expect(partial('Who ran?', ['rant'])).toBe(0);
    expect(partial('What of 198000?', ['1980001'])).toBe(0);
  });
});
