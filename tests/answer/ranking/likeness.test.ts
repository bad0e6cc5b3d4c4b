import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { createLikeness } from '../../../src/answer/ranking/likeness.js';
import { analyzeText } from '../../../src/text/analyze-text.js';
import { testModel } from '../../open-test-bot.js';
import { noVectors } from '../no-vectors.js';

function termsOf(text: string) {
  return analyzeText(text, 'en').map(({ term }) => term);
}

function likenessOf(question: string, vectors = testModel.vectors) {
  const query = analyzeQuestion(question, 'en');
  const weights = query.terms.map(() => 1);
  return { query, likeness: createLikeness(query, weights, vectors) };
}

function held() {
  return false;
}

describe('createLikeness', () => {
  it('finds the word that stands for one of the question', () => {
    const { query, likeness } = likenessOf('Which army captured the castle?');
    const captured = query.terms.findIndex(({ word }) => word === 'captured');
    const [near, far] = ['Soldiers seized the fortress.', 'Apples taste sweet.'].map(
      (text) => likeness(termsOf(text)).nearest(held)[captured] ?? 0,
    );
    expect(near).toBeGreaterThan((far ?? 0) + 0.2);
    expect(likeness([]).nearest((term) => term === captured)[captured]).toBe(1);
  });

  it('tells whether a text is about the same', () => {
    const { likeness } = likenessOf('Which army captured the castle?');
    expect(likeness(termsOf('Soldiers seized the fortress.')).topic()).toBeGreaterThan(
      likeness(termsOf('Apples taste sweet.')).topic(),
    );
  });

  it('tells a word of the kind that is asked for, and not one of the question itself', () => {
    const { likeness } = likenessOf('Which country sent the ships?');
    const [best] = likeness(termsOf('Germany sent them.')).ofKind();
    expect(best).toBeGreaterThan(likeness(termsOf('Apples sent them.')).ofKind()[0] + 0.1);
    expect(likeness(termsOf('The country sent ships.')).ofKind()[0]).toBeLessThan(best);
  });

  it('says nothing without vectors', () => {
    const { likeness } = likenessOf('Which army captured the castle?', noVectors);
    const terms = termsOf('Soldiers seized the fortress.');
    expect([...likeness(terms).nearest(held)].every((value) => value === 0)).toBe(true);
    expect(likeness(terms).topic()).toBe(0);
    expect(likeness(terms).ofKind()).toEqual([0, 0]);
  });
});
