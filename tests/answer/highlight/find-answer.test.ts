import { describe, expect, it } from 'vitest';
import { createAnswerFinder } from '../../../src/answer/highlight/find-answer.js';
import { type HighlightModel, spanFeatureNames, weightColumns } from '../../../src/answer/highlight/highlight-model.js';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import type { Fact } from '../../../src/domain.js';
import { makeFact, makeHit } from '../make-hit.js';

/** A model that knows nothing but that a date answers, of whatever kind the question is. */
const model: HighlightModel = {
  threshold: 0.5,
  weights: Object.fromEntries(
    spanFeatureNames.map((name) => [
      name,
      weightColumns.map((column) => (name === 'is date' && column === 'any' ? 30 : 0)),
    ]),
  ) as unknown as HighlightModel['weights'],
};

const findAnswer = createAnswerFinder(model);

function find(
  question: string,
  text: string,
  facts: readonly Fact[],
  named: readonly (readonly [Fact, number])[] = [],
) {
  const hit = { ...makeHit(text), facts };
  const [sentence] = hit.passage.sentences;
  if (!sentence) throw new Error('There is a sentence.');
  const found = findAnswer(analyzeQuestion(question, 'en'), { hit, sentence }, new Map(named));
  return found && { text: text.slice(found.start, found.end), expected: found.expected };
}

const text = 'Ann Lee met Bo Carr, Cy Roth and Di Lind in Oslo on 3 May 1891 with 20 boats.';
const people = ['Ann Lee', 'Bo Carr', 'Cy Roth', 'Di Lind'].map((name) => makeFact(text, 'person', name));
const date = makeFact(text, 'date', '3 May 1891');
const boats = makeFact(text, 'quantity', '20', 'boats');

describe('an answer finder', () => {
  it('takes the fact that the question names best, which is certain', () => {
    const [ann, bo] = people;
    if (!ann || !bo) throw new Error('There are people.');
    const named = [
      [ann, 0.4],
      [bo, 0.9],
    ] as const;
    expect(find('Who came?', text, people, named)).toEqual({ text: 'Bo Carr', expected: 1 });
  });

  it('takes no amount by what it counts: another number may be asked for', () => {
    expect(find('When did the boats come?', text, [date, boats], [[boats, 1]])?.text).toBe('3 May 1891');
  });

  it('takes a list of three where several are asked for, and of five where it isn’t said', () => {
    expect(find('Which people did Ann Lee meet?', text, people)).toEqual({
      text: 'Bo Carr, Cy Roth and Di Lind',
      expected: 1,
    });
    expect(find('Who met in Oslo?', text, people)?.expected).toBeLessThan(1);
  });

  it('takes what the model expects else', () => {
    const found = find('When did Ann Lee come?', text, [date]);
    expect(found?.text).toBe('3 May 1891');
    expect(found?.expected).toBeGreaterThan(0.9);
  });

  it('finds nothing where it is only asked whether, unless it is certain', () => {
    expect(find('Did Ann Lee come?', text, [date])).toBeUndefined();
    expect(find('Did Ann Lee come?', text, people, [[people[0] as Fact, 1]])?.text).toBe('Ann Lee');
  });

  it('guesses nothing where neither a type nor a word tells anything', () => {
    expect(find('Why is that so?', text, [date])).toBeUndefined();
    expect(find('Why did the boats come?', text, [date])).toBeDefined();
    expect(find('When is that?', text, [date])?.text).toBe('3 May 1891');
  });

  it('tells where it stands in the article', () => {
    const two = `It rained. ${text}`;
    const hit = { ...makeHit(two), facts: [{ ...makeFact(two, 'date', '3 May 1891'), sentence: 2 }] };
    const sentence = hit.passage.sentences[1];
    if (!sentence) throw new Error('There are two sentences.');
    const found = findAnswer(analyzeQuestion('When did Ann Lee come?', 'en'), { hit, sentence }, new Map());
    expect(two.slice(found?.start, found?.end)).toBe('3 May 1891');
  });
});
