import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../src/answer/decision/confidence.js';
import { defaultThreshold } from '../../../src/answer/decision/default-threshold.js';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { contextOf } from '../../../src/answer/ranking/feature-context.js';
import { matchFacts } from '../../../src/answer/ranking/match-facts.js';
import { rankCandidates } from '../../../src/answer/ranking/rank-candidates.js';
import { testModel } from '../../open-test-bot.js';
import { makeHit } from '../make-hit.js';

interface Given {
  readonly unknown?: number;
  readonly passages?: number;
  /** Passages of other articles. */
  readonly others?: readonly string[];
}

function confidence(question: string, text: string, { unknown = 0, passages = 50, others = [] }: Given = {}): number {
  const query = analyzeQuestion(question, 'en');
  const hits = [text, ...others].map((passage, id) => makeHit(passage, { id, articleId: `a${id}` }));
  const factMatches = matchFacts(query, hits);
  const frequencies = query.terms.map((_, term) => (term < unknown ? 0 : Math.min(2, passages)));
  const asked = { query, frequencies, passages, articles: 7, hasVectors: true };
  const context = contextOf({ ...asked, averageLength: 12, factMatches, hits, vectors: testModel.vectors });
  return confidenceOf(asked, rankCandidates(hits, context, testModel.ranking), testModel.decision);
}

describe('confidenceOf', () => {
  const text = 'Anna Keller, the director of the treasury, opened the new bridge in Bern.';

  it('is enough for a sentence that names who holds the office', () => {
    expect(confidence('Who is the director of the treasury?', text)).toBeGreaterThan(defaultThreshold(false));
  });

  it('is not for a sentence that names office and body apart', () => {
    expect(confidence('Who is the director of the bridge in Bern?', text)).toBeLessThan(defaultThreshold(false));
  });

  it('is not where a number or a date is asked for and there is none', () => {
    expect(confidence('How many people opened the new bridge in Bern?', text)).toBeLessThan(defaultThreshold(false));
    expect(confidence('When was the new bridge in Bern opened?', text)).toBeLessThan(defaultThreshold(false));
  });

  it('does not take the words of a small collection for common ones', () => {
    const question = 'How tall is the tower of Bern?';
    const tower = 'The tower of Bern is 55 metres tall.';
    expect(confidence(question, tower, { passages: 1 })).toBeGreaterThan(
      0.9 * confidence(question, tower, { passages: 30 }),
    );
  });

  it('is the same where another article has the sentence too, and less where one has another that might answer', () => {
    const question = 'Who opened the new bridge in Bern?';
    const alone = confidence(question, text);
    const again = `${text} It is made of stone.`;
    expect(confidence(question, text, { others: [text, again] })).toBeGreaterThan(0.95 * alone);
    const rival = 'Paul Moser, the mayor of Zug, opened the new bridge in Bern in the rain.';
    expect(confidence(question, text, { others: [rival] })).toBeLessThan(0.95 * alone);
  });

  it('falls with the share of words that no article holds, and is nothing without candidates', () => {
    const question = 'Who opened the new bridge in Bern?';
    expect(confidence(question, text, { unknown: 1 })).toBeLessThan(confidence(question, text));
    const query = analyzeQuestion(question, 'en');
    expect(
      confidenceOf({ query, frequencies: [], passages: 0, articles: 0, hasVectors: true }, [], testModel.decision),
    ).toBe(0);
  });
});
