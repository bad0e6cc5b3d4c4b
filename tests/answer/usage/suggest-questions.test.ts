import { describe, expect, it } from 'vitest';
import { suggestQuestions, takeTurns } from '../../../src/answer/usage/suggest-questions.js';
import type { Article } from '../../../src/domain.js';
import { makeFact, makeHit } from '../make-hit.js';

const text = 'Anna Keller, director of the treasury, met thirty press officers of the Global Budget Union (GBU).';
const article: Article = { ...makeHit(text).article, text };
const facts = [
  makeFact(text, 'role', 'Anna Keller', 'director of the treasury'),
  makeFact(text, 'role', 'Anna Keller', 'director'),
  makeFact(text, 'quantity', 'thirty', 'press officers'),
  makeFact(text, 'organization', 'Global Budget Union', 'GBU'),
  makeFact(text, 'organization', 'Global Budget Union'),
];

describe('suggestQuestions', () => {
  it('asks for offices, acronyms and numbers by what the article calls them', () => {
    expect(suggestQuestions(article, facts).map(({ question }) => question)).toEqual([
      'Who is the director of the treasury?',
      'How many press officers?',
      'What is GBU?',
    ]);
  });

  it('asks no question twice, and of each kind no more than are ever tried', () => {
    const names = Array.from({ length: 40 }, (_, at) => `Office of Harbour ${at}`);
    const many = names.flatMap((label) => [
      makeFact(text, 'role', 'Anna Keller', label),
      makeFact(text, 'role', 'Anna Keller', label),
      makeFact(text, 'quantity', 'thirty', label),
    ]);
    const suggested = suggestQuestions(article, many);
    expect(suggested.slice(0, 3).map(({ question }) => question)).toEqual([
      'Who is the Office of Harbour 0?',
      'How many Office of Harbour 0?',
      'Who is the Office of Harbour 1?',
    ]);
    expect(suggested).toHaveLength(24);
    expect(new Set(suggested.map(({ question }) => question)).size).toBe(24);
  });

  it('lets kinds of questions and articles take turns', () => {
    const ask = (question: string, articleId: string, type: 'role' | 'quantity') => ({ question, articleId, type });
    const turns = takeTurns([
      ask('q1', 'a', 'quantity'),
      ask('r1', 'a', 'role'),
      ask('r2', 'a', 'role'),
      ask('r3', 'b', 'role'),
      ask('r1', 'b', 'role'),
    ]);
    expect(turns.map(({ question }) => question)).toEqual(['r1', 'q1', 'r3', 'r2']);
  });

  it('looks at twice as many questions twice as often, not four times', () => {
    const looks = (count: number) => {
      let looked = 0;
      const questions = Array.from({ length: count }, (_, at) => ({
        get question() {
          looked += 1;
          return `q${at}`;
        },
        articleId: 'a',
        type: 'role' as const,
      }));
      expect(takeTurns(questions)).toHaveLength(count);
      return looked;
    };
    expect(looks(2_000)).toBe(2 * looks(1_000));
  });
});
