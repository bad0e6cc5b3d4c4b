import { describe, expect, it } from 'vitest';
import { citeQuotation, quotedSpan } from '../../../src/answer/citation/cite-quotation.js';
import { joinNeighbours } from '../../../src/answer/compose/quotation.js';
import { testModel } from '../../open-test-bot.js';
import { makeResult } from '../compose/make-result.js';
import { makeHit } from '../make-hit.js';

const text = 'The union met in Zadar. Anna Keller led it in 1970. This is so.';
const hit = makeHit(text);

function cite(question: string, scores: readonly number[], count: number, also?: string) {
  const result = makeResult(question, [hit], [scores]);
  const [quotation] = joinNeighbours(result.ranked.slice(0, count), result);
  if (!quotation) throw new Error('There is a quotation.');
  const alsoAnswers = also === undefined ? {} : { alsoAnswers: makeResult(also, [hit], [scores]) };
  const { start, end } = quotedSpan(quotation);
  return citeQuotation({ ...quotation, ...alsoAnswers }, text.slice(start, end), [], testModel.highlight);
}

function wordsOf(citation: ReturnType<typeof cite>) {
  return citation?.highlights.map(({ start, end }) => text.slice(start, end));
}

describe('citeQuotation', () => {
  it('cites one sentence as it stands, without saying which of it is surest', () => {
    const citation = cite('Who led the union?', [0, 9, 0], 1);
    expect(citation).toMatchObject({ quote: 'Anna Keller led it in 1970.', locator: { sentence: 2 }, start: 24 });
    expect(citation).not.toHaveProperty('surest');
    expect(citation.locator).not.toHaveProperty('lastSentence');
  });

  it('cites neighbours as one slice, with the place of the surest', () => {
    const citation = cite('Who led the union?', [8, 9, 0], 2);
    expect(citation).toMatchObject({
      locator: { sentence: 1, lastSentence: 2 },
      surest: { start: 24, end: 51, sentence: 2 },
    });
    expect(citation?.quote).toBe(text.slice(0, 51));
    expect(wordsOf(citation)).toEqual(['Anna Keller']);
  });

  it('marks the words of the surest sentence where it has any', () => {
    expect(wordsOf(cite('Where did Anna Keller meet?', [9, 8, 0], 2))).toEqual(['Zadar']);
  });

  it('marks words of the other sentence where the surest has none', () => {
    const citation = cite('Who led the union?', [0, 8, 9], 2);
    expect(citation?.surest).toMatchObject({ sentence: 3 });
    expect(wordsOf(citation)).toEqual(['Anna Keller']);
  });

  it('marks the words that answer another part of the question as well, in order', () => {
    expect(wordsOf(cite('When was it led?', [0, 9, 0], 1, 'Who led it?'))).toEqual(['Anna Keller', '1970']);
    expect(wordsOf(cite('Who led it?', [0, 9, 0], 1, 'Who led the union?'))).toEqual(['Anna Keller']);
  });
});
