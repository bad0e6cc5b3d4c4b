import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { computeTypeFeatures } from '../../../src/answer/ranking/type-features.js';
import type { Fact } from '../../../src/domain.js';
import { analyzeText } from '../../../src/text/analyze-text.js';

function featuresOf(question: string, text: string, found: readonly (readonly [Fact['type'], string])[] = []) {
  const facts = found.map(([type, value]): Fact => {
    const start = text.indexOf(value);
    return { type, label: value, sentence: 1, start, end: start + value.length };
  });
  const terms = analyzeText(text, 'en').map(({ term }) => term);
  return computeTypeFeatures(analyzeQuestion(question, 'en'), {
    text,
    terms,
    facts,
    textOf: ({ start, end }) => text.slice(start, end),
  });
}

describe('computeTypeFeatures', () => {
  it('tells what the sentence has of the type that is asked for and the question lacks', () => {
    const founded = [['date', '1841']] as const;
    expect(featuresOf('When was it founded?', 'It was founded in 1841.', founded).newDate).toBe(1);
    expect(featuresOf('When in 1841 was it founded?', 'It was founded in 1841.', founded).newDate).toBe(0);
    expect(featuresOf('When was it founded?', 'It was founded after the war.').newDate).toBeGreaterThan(0);
    expect(featuresOf('Who founded it?', 'Anna founded it.', [['person', 'Anna']]).newPerson).toBe(1);
    expect(featuresOf('Why was it founded?', 'It was founded because of the war.').reason).toBe(1);
  });

  it('takes no year for an amount', () => {
    const dated = [['date', '2019']] as const;
    expect(featuresOf('How old is she?', 'She opened it in 2019.', dated).newNumber).toBe(0);
    expect(featuresOf('How old is she?', 'She was 55 in 2019.', dated).newNumber).toBe(1);
    expect(featuresOf('When did she open it?', 'She opened it in 2019.', dated).newNumber).toBe(1);
  });

  it('counts a list only where several are asked for', () => {
    const text = 'Chad, Mali, Niger, Peru and Cuba came.';
    const countries = ['Chad', 'Mali', 'Niger', 'Peru', 'Cuba'].map((name) => ['place', name] as const);
    expect(featuresOf('Which countries came?', text, countries).many).toBe(1);
    expect(featuresOf('Which country came?', text, countries).many).toBe(0);
  });
});
