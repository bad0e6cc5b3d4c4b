import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { contextOf } from '../../../src/answer/ranking/feature-context.js';
import { rankCandidates } from '../../../src/answer/ranking/rank-candidates.js';
import type { PassageHit } from '../../../src/store/passage-index.js';
import { testModel } from '../../open-test-bot.js';
import { makeHit } from '../make-hit.js';

function rank(question: string, hits: readonly PassageHit[]) {
  const query = analyzeQuestion(question, 'en');
  const context = contextOf({
    query,
    frequencies: query.terms.map(() => 1),
    passages: 10,
    averageLength: 12,
    factMatches: new Map(),
    hits,
    vectors: testModel.vectors,
  });
  return rankCandidates(hits, context, testModel.ranking);
}

function textOf(candidate: ReturnType<typeof rank>[number] | undefined) {
  return candidate?.hit.passage.text.slice(candidate.sentence.start, candidate.sentence.end);
}

describe('rankCandidates', () => {
  it('puts the sentence first that has what was asked for', () => {
    const hit = makeHit(
      'The assembly is the highest body of the union. The assembly meets in Nairobi in May 2031. Members of the assembly are elected.',
    );
    expect(textOf(rank('When does the assembly meet?', [hit])[0])).toContain('2031');
    expect(textOf(rank('Who elects the members of the assembly?', [hit])[0])).toContain('elected');
  });

  it('prefers a sentence whose neighbours speak of the same', () => {
    const right = makeHit('The Kestrel mission went to Nairobi. It ended after three months.', { articleId: 'a' });
    const wrong = makeHit('The harvest was poor. It ended after three months.', { articleId: 'b' });
    const [, second] = rank('How long did the Kestrel mission take until it ended?', [wrong, right]).filter(
      (candidate) => candidate.index === 1,
    );
    expect(second?.hit.article.id).toBe('b');
  });

  it('has one order, whatever the order of the passages', () => {
    const hits = ['b', 'a', 'c'].map((articleId, id) =>
      makeHit('The same words stand here. The same words stand here.', { id, articleId }),
    );
    const order = (given: readonly PassageHit[]) =>
      rank('Where do the same words stand?', given).map(({ hit, index }) => `${hit.article.id}${index}`);
    fc.assert(
      fc.property(fc.shuffledSubarray(hits, { minLength: 3 }), (shuffled) => {
        expect(order(shuffled)).toEqual(order(hits));
      }),
    );
    expect(order(hits).slice(0, 3)).toEqual(['a0', 'b0', 'c0']);
  });
});
