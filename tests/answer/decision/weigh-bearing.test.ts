import { describe, expect, it } from 'vitest';
import { learnedBearing } from '../../../src/answer/decision/bearing-weights.js';
import { bearingValues, weighBearing } from '../../../src/answer/decision/weigh-bearing.js';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { contextOf } from '../../../src/answer/ranking/feature-context.js';
import { rankCandidates } from '../../../src/answer/ranking/rank-candidates.js';
import { testModel } from '../../open-test-bot.js';
import { makeHit } from '../make-hit.js';
import { noVectors } from '../no-vectors.js';

/** One passage among many, in which each word of the statement stands in as many passages as are given. */
function find(statement: string, passage: string, frequency: number) {
  const query = analyzeQuestion(statement, 'en');
  const frequencies = query.terms.map(() => frequency);
  const hits = [makeHit(passage)];
  const context = contextOf({
    query,
    frequencies,
    passages: 1000,
    averageLength: 10,
    factMatches: new Map(),
    hits,
    vectors: noVectors,
  });
  return { ranked: rankCandidates(hits, context, testModel.ranking), frequencies };
}

function weigh(statement: string, passage: string, frequency = 3): number {
  return weighBearing(find(statement, passage, frequency), 1000, learnedBearing.weights);
}

const passage = 'The library of Bern was opened by Anna Keller in 1891. It holds nine thousand maps.';

describe('weighBearing', () => {
  it('is sure of a sentence that says all of it, and of one that says nearly all', () => {
    expect(weigh('Anna Keller opened the library of Bern', passage)).toBeGreaterThan(0.99);
    expect(weigh('Anna Keller opened the library of Bern in 1950', passage)).toBeGreaterThan(learnedBearing.threshold);
  });

  it('is sure of no sentence that shares a word or two', () => {
    expect(weigh('The library of Lisbon bought six horses from a circus', passage)).toBeLessThan(
      learnedBearing.threshold,
    );
    expect(weigh('Bern has a new mayor since Tuesday', passage)).toBeLessThan(learnedBearing.threshold);
  });

  it('counts what the neighbours say of it', () => {
    const statement = 'The library of Bern holds nine thousand maps';
    expect(weigh(statement, passage)).toBeGreaterThan(weigh(statement, 'It holds nine thousand maps.'));
  });

  it('is surer of rare words than of common ones, since sharing these says less', () => {
    const statement = 'The library of Bern has maps and chairs';
    expect(weigh(statement, passage, 2)).toBeGreaterThan(weigh(statement, passage, 400));
  });

  it('is 0 where nothing was found', () => {
    expect(weighBearing({ ranked: [], frequencies: [0] }, 1000, learnedBearing.weights)).toBe(0);
    expect(bearingValues({ ranked: [], frequencies: [] }, 1000)).toBeUndefined();
  });
});
