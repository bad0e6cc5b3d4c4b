import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../src/answer/analyze-question.js';
import { explainAbstention } from '../../src/answer/explain-abstention.js';
import { makeHit } from './make-hit.js';

const explain = (question: string, passage: string | undefined, unknown: readonly string[] = []) => {
  const query = analyzeQuestion(question, 'en');
  return explainAbstention({
    query,
    frequencies: query.terms.map(({ word }) => (unknown.includes(word) ? 0 : 3)),
    ...(passage === undefined ? { best: undefined } : { best: { hit: makeHit(passage) } }),
  });
};

describe('explainAbstention', () => {
  it('names what no article mentions, as it was asked', () => {
    expect(explain('How many People died in Peru?', 'The police met.', ['died', 'peru'])).toEqual({
      code: 'not_mentioned',
      message: 'No article mentions “died” or “Peru”.',
    });
    expect(explain('Who?', undefined).message).toBe('No article mentions this.');
  });

  it('names what the closest passage leaves out', () => {
    expect(explain('Which hotel hosted the police?', 'The police met in Bern.')).toEqual({
      code: 'not_in_closest',
      message: 'The closest passage doesn’t mention “hotel” or “hosted”.',
    });
  });

  it('admits doubt where every word is there', () => {
    expect(explain('Which police met?', 'The police met in Bern.').code).toBe('unsure');
  });
});
