import { describe, expect, it } from 'vitest';
import { answerAsked } from '../../../src/answer/ranking/answer-asked.js';
import { makeResult } from '../compose/make-result.js';
import { makeHit } from '../make-hit.js';

function ask(question: string, text: string, scores: readonly number[], heading?: string) {
  const hit = { ...makeHit(text), ...(heading !== undefined && { heading }) };
  const { ranked, query } = makeResult(question, [hit], [scores]);
  const { ranked: ordered, isAsked } = answerAsked(ranked, query);
  return { isAsked, sentences: ordered.map(({ sentence }) => text.slice(sentence.start, sentence.end)) };
}

describe('a question that an article asks itself', () => {
  const text = 'How long does a repair take? It is done in two days. Bring the receipt.';

  it('is answered by the sentence behind it, and answers nothing itself', () => {
    expect(ask('How long does a repair take?', text, [9, 1, 5])).toEqual({
      isAsked: true,
      sentences: ['It is done in two days.', 'Bring the receipt.', 'How long does a repair take?'],
    });
  });

  it('is answered by the first sentence under it where it is a heading, whatever stands above', () => {
    const under = 'It is done in two days. Bring the receipt.';
    const { isAsked, sentences } = ask(
      'how long does a repair take',
      under,
      [1, 5],
      'Service › How long does a repair take?',
    );
    expect([isAsked, sentences[0]]).toEqual([true, 'It is done in two days.']);
  });

  it('leaves the order of what tells something where another question is asked', () => {
    expect(ask('What do I bring?', text, [9, 1, 5])).toEqual({
      isAsked: false,
      sentences: ['Bring the receipt.', 'It is done in two days.', 'How long does a repair take?'],
    });
  });
});
