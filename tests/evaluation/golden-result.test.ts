import { describe, expect, it } from 'vitest';
import { compareGolden, type GoldenResult, judgeGolden } from '../../evaluation/golden-result.js';
import type { Answer } from '../../src/domain.js';

const text = 'The harbour of Zadar opened in 1901. It has two keepers.';
const [first, second] = ['The harbour of Zadar opened in 1901.', 'It has two keepers.'] as const;
const line = { id: 'when', question: 'When did the harbour open?', language: 'en' } as const;
const expected = { article: 'zadar.md', quotes: [first] };

/** As much of an answer as is judged. */
function cited(citation: Readonly<Record<string, unknown>>): Answer {
  return {
    kind: 'cited',
    citations: [{ article: 'zadar.md', start: 0, end: String(citation.quote).length, ...citation }],
  } as unknown as Answer;
}

const refusal = { kind: 'abstained', reason: { code: 'unsure' } } as unknown as Answer;

describe('judgeGolden', () => {
  it('takes the quote that is expected, of its article, and no other for right', () => {
    const golden = { ...line, expected };
    expect(judgeGolden(golden, cited({ quote: first }))).toEqual({
      id: 'when',
      isRight: true,
      article: 'zadar.md',
      quote: first,
    });
    expect(judgeGolden(golden, cited({ quote: second })).isRight).toBe(false);
    expect(judgeGolden(golden, cited({ quote: first, article: 'split.md' })).isRight).toBe(false);
    expect(judgeGolden(golden, refusal)).toEqual({ id: 'when', isRight: false, refused: 'unsure' });
  });

  it('judges several sentences by the surest', () => {
    const surest = { start: first.length + 1, end: text.length, sentence: 2 };
    const answer = cited({ quote: text, surest });
    expect(judgeGolden({ ...line, expected }, answer).isRight).toBe(false);
    expect(judgeGolden({ ...line, expected: { ...expected, quotes: [second] } }, answer).isRight).toBe(true);
  });

  it('takes a refusal for right where the articles don’t answer', () => {
    expect(judgeGolden(line, refusal).isRight).toBe(true);
    expect(judgeGolden(line, cited({ quote: first })).isRight).toBe(false);
  });
});

describe('compareGolden', () => {
  const right: GoldenResult = { id: 'a', isRight: true, article: 'zadar.md', quote: first };
  const wrong: GoldenResult = { id: 'a', isRight: false, article: 'zadar.md', quote: second };
  const refused: GoldenResult = { id: 'a', isRight: false, refused: 'unsure' };

  it.each([
    [right, wrong, /^a was right and is wrong: “The harbour .*” \(zadar\.md\) → “It has two keepers\.” \(zadar\.md\)$/],
    [right, refused, /^a was right and is wrong: .* → refused, unsure$/],
    [refused, wrong, /^a was refused and is wrong: /],
    [wrong, right, /^a was wrong and is right: /],
    [refused, right, /^a was wrong and is right: /],
    [wrong, refused, /^a is wrong in another way: /],
    [right, { ...right, quote: second }, /^a is right in another way: /],
    [
      { ...refused, isRight: true },
      { ...refused, isRight: true, refused: 'not_mentioned' },
      /^a is right in another way/,
    ],
  ])('names a question whose result changed: %j → %j', (before, now, change) => {
    expect(compareGolden([before], [now])).toEqual([expect.stringMatching(change)]);
    expect(compareGolden([now], [now])).toEqual([]);
  });

  it('names questions that came and went, what is worse first', () => {
    const kept = [right, { ...right, id: 'gone' }, { ...wrong, id: 'better' }];
    const now = [{ ...right, id: 'better' }, { ...right, id: 'new' }, wrong];
    expect(compareGolden(kept, now).map((change) => change.split(':')[0])).toEqual([
      'a was right and is wrong',
      'better was wrong and is right',
      'new is new',
      'gone is no question any more',
    ]);
  });
});
