import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { matchFacts } from '../../../src/answer/ranking/match-facts.js';
import { makeFact, makeHit } from '../make-hit.js';

const text = 'Anna Keller, director of the treasury, met thirty press officers of the Global Budget Union (GBU).';
const director = makeFact(text, 'role', 'Anna Keller', 'director of the treasury');
const union = makeFact(text, 'organization', 'Global Budget Union', 'GBU');
const officers = makeFact(text, 'quantity', 'thirty', 'press officers');

function match(question: string) {
  return matchFacts(analyzeQuestion(question, 'en'), [{ ...makeHit(text), facts: [director, union, officers] }]);
}

describe('matchFacts', () => {
  it('finds who holds an office, by the office however it is spelt and by the surname', () => {
    expect(match('Who is the director of the treasury?').get(director)).toBeGreaterThan(0.9);
    expect(match('Who is the directer of the tresury?').get(director)).toBeGreaterThan(0.7);
    expect(match('Who is Keller?').get(director)).toBeGreaterThan(0.9);
  });

  it('finds what an acronym stands for, and the number of what is counted', () => {
    expect(match('What does GBU stand for?').get(union)).toBeGreaterThan(0.6);
    expect(match('How many press officers were there?').get(officers)).toBe(1);
  });

  it('takes no other office, acronym or count for it', () => {
    expect(match('Who is the president of the senate?').size).toBe(0);
    expect(match('What is UNESCO?').size).toBe(0);
    expect(match('How many chairs were there?').size).toBe(0);
  });
});
