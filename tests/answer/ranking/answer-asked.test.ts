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

/** The score of what comes first. */
function scoreOf(text: string, scores: readonly number[]): number | undefined {
  const { ranked, query } = makeResult('How long does a repair take?', [makeHit(text)], [scores]);
  return answerAsked(ranked, query).ranked[0]?.score;
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

  it('comes before all else by a clear lead, whatever it shares, and by no more than it has', () => {
    expect(scoreOf(text, [9, 1, 5])).toBe(8);
    expect(scoreOf(text, [1, 9, 5])).toBe(12);
  });

  it.each([
    'How long does the repair take?',
    '“How long does a repair take?”',
    'How long does a repair take? ',
    'And how long does a repair take (?)',
  ])('is the asked one in other words and marks: %s', (asked) => {
    expect(ask('How long does a repair take?', `${asked} It is done in two days.`, [5, 9]).isAsked).toBe(true);
  });

  it.each(['How long does the boat take?', 'How long does a repair of your own old boat take?', 'How long?'])(
    'is another one where it shares less: %s',
    (asked) => {
      const { isAsked, sentences } = ask('How long does a repair take?', `${asked} Bring the receipt.`, [9, 5]);
      expect([isAsked, sentences[0]]).toEqual([false, 'Bring the receipt.']);
    },
  );

  it('is answered by what stands behind the likest of several', () => {
    const several = 'How long does a big repair take? A week. How long does a repair take? Two days. How long? Ever.';
    const { sentences } = ask('How long does a repair take?', several, [9, 8, 7, 6, 5, 4]);
    expect(sentences[0]).toBe('Two days.');
    const turned = 'How long does a repair take? Two days. How long does a big repair take? A week.';
    expect(ask('How long does a repair take?', turned, [9, 8, 7, 6]).sentences[0]).toBe('Two days.');
  });

  it('answers nothing itself only where it asks', () => {
    const order = (sentences: string) => ask('What about the boats?', sentences, [9, 5]).sentences[0];
    expect(order('He asked what the boats cost. They are blue.')).toBe('He asked what the boats cost.');
    const telling = 'Who leads the boats is told at the desk.';
    expect(order(`${telling} They are blue.`)).toBe(telling);
    expect(order('Right? They are blue.')).toBe('Right?');
    expect(order('What do the boats cost? They are blue.')).toBe('They are blue.');
  });

  it('is no answer to itself: a sentence behind what tells isn’t asked', () => {
    const telling = 'How long does a repair take. It is done in two days.';
    expect(ask('How long does a repair take?', telling, [1, 5]).isAsked).toBe(false);
  });

  it('is a heading with a mark or without, and no other heading', () => {
    const under = (heading: string, scores = [1, 5]) =>
      ask('How long does a repair take?', 'It is done in two days. Bring the receipt.', scores, heading).isAsked;
    expect(under('How long does a repair take?')).toBe(true);
    expect(under('How long does a repair take')).toBe(true);
    expect(under('Repair, long take')).toBe(false);
    expect(under('How long does a repair take? › Boats')).toBe(false);
    expect(ask('Repair takes', 'It is done in two days.', [5], 'Repair takes').isAsked).toBe(false);
    expect(ask('Repair, taking?', 'It is done in two days.', [5], 'Repair, taking?').isAsked).toBe(true);
  });

  it('answers only with the sentence that comes first under it', () => {
    const hit = { ...makeHit('It is done in two days. Bring it.'), heading: 'How long does a repair take?' };
    const { ranked, query } = makeResult('How long does a repair take?', [hit], [[1, 5]]);
    const later = ranked.map((candidate) => ({
      ...candidate,
      sentence: { ...candidate.sentence, inSection: candidate.sentence.inSection + 5 },
    }));
    expect(answerAsked(later, query).isAsked).toBe(false);
  });

  it('is none where nothing is asked', () => {
    const { isAsked, sentences } = ask('???', 'Boats? They are blue.', [9, 5]);
    expect([isAsked, sentences[0]]).toEqual([false, 'They are blue.']);
    expect(ask('?', 'It is done.', [1], '؟').isAsked).toBe(false);
  });

  it('is told in Arabic by its mark', () => {
    const hit = makeHit('كم يستغرق الإصلاح؟ يومان.');
    const result = makeResult('How long?', [hit], [[9, 1]]);
    const query = { ...result.query, text: 'كم يستغرق الإصلاح؟', language: 'ar' };
    expect(answerAsked(result.ranked, query)).toMatchObject({ isAsked: true, ranked: [{ index: 1 }, { index: 0 }] });
  });
});
