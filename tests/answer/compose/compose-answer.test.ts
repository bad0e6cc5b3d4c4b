import { describe, expect, it } from 'vitest';
import { type Composition, composeAnswer } from '../../../src/answer/compose/compose-answer.js';
import { textOf } from '../../../src/answer/compose/quotation.js';
import type { SearchResult } from '../../../src/answer/ranking/search-result.js';
import type { PassageHit } from '../../../src/store/passage-index.js';
import { makeHit } from '../make-hit.js';
import { makeResult } from './make-result.js';

function quotes(composition: Composition | undefined): string[][] {
  return (composition?.quotations ?? []).map(({ candidates }) => candidates.map(textOf));
}
const founder = 'Anna Keller founded the union in Zadar.';
const closing = 'In 1999 the union closed.';
const hit = makeHit(`${founder} It was large. ${closing}`);

function asked(
  question: string,
  scores: readonly number[],
  confidence = 0.9,
): { question: string; result: SearchResult } {
  return {
    question,
    result: makeResult(question, [hit], [scores], confidence),
  };
}
const who = 'Who founded the union?';
const when = 'When did the union close?';

describe('composeAnswer', () => {
  it('quotes one sentence for a clear answer, and nothing below the least confidence', () => {
    const { result } = asked(who, [9, 0, 0], 0.4);
    expect(quotes(composeAnswer(result, [], 0.4))).toEqual([[founder]]);
    expect(composeAnswer(result, [], 0.41)).toBeUndefined();
    expect(composeAnswer(undefined, [], 0)).toBeUndefined();
    expect(composeAnswer(makeResult(who, [], []), [], 0)).toBeUndefined();
  });

  it('quotes neighbours nearly tied as one', () => {
    const { result } = asked(who, [5, 4.9, 0]);
    expect(quotes(composeAnswer(result, [], 0.5))).toEqual([[founder, 'It was large.']]);
  });

  it('quotes a sentence for each part of a question', () => {
    const whole = asked('Who founded the union and when did it close?', [5, 0, 5]);
    const composition = composeAnswer(whole.result, [asked(who, [9, 0, 0]), asked(when, [0, 0, 9])], 0.5);
    expect(quotes(composition)).toEqual([[founder], [closing]]);
    expect(composition?.unanswered).toEqual([]);
  });

  it('quotes one that answers both parts once', () => {
    const parts = [asked(who, [9, 0, 0]), asked('Where was the union founded?', [9, 0, 0])];
    const composition = composeAnswer(undefined, parts, 0.5);
    expect(quotes(composition)).toEqual([[founder]]);
    expect(composition?.quotations[0]?.alsoAnswers).toBe(parts[1]?.result);
  });

  it('says which part nothing answers, and quotes for the other', () => {
    const composition = composeAnswer(undefined, [asked(who, [9, 0, 0], 0.1), asked(when, [0, 0, 9])], 0.5);
    expect(quotes(composition)).toEqual([[closing]]);
    expect(composition?.unanswered).toEqual([who]);
  });

  it('keeps to the whole question where neither part is answered', () => {
    const { result } = asked('Who founded the union and when?', [9, 0, 0]);
    const composition = composeAnswer(result, [asked(who, [9], 0), asked(when, [9], 0)], 0.5);
    expect(quotes(composition)).toEqual([[founder]]);
    expect(composition?.unanswered).toEqual([]);
  });

  it('quotes each of two articles that disagree, the newest first and the undated last', () => {
    const dated = (text: string, id: number, publishedAt?: string): PassageHit => {
      const made = makeHit(text, { id, articleId: `a${id}` });
      return { ...made, article: { ...made.article, ...(publishedAt && { publishedAt }) } };
    };
    const texts = ['Forty ships visited Zadar.', 'In all, 52 ships visited Zadar.', 'Only 12 ships visited Zadar.'];
    const [undated = '', old = '', fresh = ''] = texts;
    const hits = [dated(undated, 1), dated(old, 2, '2025-01-02'), dated(fresh, 3, '2026-05-12')];
    const composition = composeAnswer(makeResult('How many ships visited Zadar?', hits, [[3], [2.9], [2.8]]), [], 0.5);
    expect(composition?.isDisagreement).toBe(true);
    expect(quotes(composition)).toEqual([[fresh], [old], [undated]]);
  });
});
