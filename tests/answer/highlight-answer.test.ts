import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../src/answer/analyze-question.js';
import { highlightAnswer } from '../../src/answer/highlight-answer.js';
import type { Fact } from '../../src/domain.js';
import { makeFact, makeHit } from './make-hit.js';

const highlight = (question: string, text: string, facts: readonly Fact[], named: readonly Fact[] = []) => {
  const hit = { ...makeHit(text), facts };
  const [sentence] = hit.passage.sentences;
  if (!sentence) throw new Error('no sentence');
  const candidate = { hit, index: 0, sentence };
  return highlightAnswer(analyzeQuestion(question, 'en'), candidate, new Map(named.map((fact) => [fact, 1]))).map(
    ({ start, end }) => text.slice(start, end),
  );
};

describe('highlightAnswer', () => {
  const text = 'Anna Keller, director of the treasury, met Paul Roth and Eva Lind in Bern.';
  const director = makeFact(text, 'role', 'Anna Keller', 'director of the treasury');
  const people = [director, makeFact(text, 'person', 'Paul Roth'), makeFact(text, 'person', 'Eva Lind')];

  it('marks who the question names by office', () => {
    expect(highlight('Who is the director of the treasury?', text, people, [director])).toEqual(['Anna Keller']);
  });

  it('marks the members of a list together', () => {
    expect(highlight('Whom did Anna Keller meet?', text, people)).toEqual(['Paul Roth and Eva Lind']);
  });

  it('marks nothing that the question says itself, nor where no type is asked for', () => {
    expect(highlight('Where in Bern did they meet?', text, [makeFact(text, 'place', 'Bern')])).toEqual([]);
    expect(highlight('What did they do?', text, people)).toEqual([]);
  });
});
