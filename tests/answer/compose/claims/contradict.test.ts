import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPairs } from '../../../../evaluation/contradictions/read-pairs.js';
import { contradict } from '../../../../src/answer/compose/claims/contradict.js';
import { codeUnits } from '../../../slack/arbitrary-text.js';

function at(text: string, title = '', heading?: string) {
  return { text, language: 'en', title, heading };
}

const eight = 'The pool closes at eight.';
const nine = 'The pool closes at nine.';

describe('contradict', () => {
  it('finds the values that differ', () => {
    const found = contradict(at(eight, 'House rules'), at(nine, 'Handbook'));
    expect([eight.slice(found?.own.start, found?.own.end), nine.slice(found?.other.start, found?.other.end)]).toEqual([
      'eight',
      'nine',
    ]);
  });

  it('takes all development pairs that contradict nothing for what they are', () => {
    const wrong = readPairs('development').filter(({ contradicts, a, b }) => !contradicts && contradict(a, b));
    expect(wrong.map(({ a, b }) => [a.text, b.text])).toEqual([]);
  });

  it.each([
    [
      'two things by their titles',
      at('The office opens at 8:00.', 'North office'),
      at('The office opens at 9:00.', 'South office'),
    ],
    ['two cases by their headings', at(eight, 'Pool', 'Summer'), at(nine, 'Pool', 'Winter')],
    [
      'two years by their titles',
      at('The firm has 120 workers.', 'Report 2022'),
      at('The firm has 150 workers.', 'Report 2024'),
    ],
    ['one word under two titles', at('The default is 5.', ''), at('The default is 10.', 'Metrics')],
    ['two languages', at(eight), { ...at(nine), language: 'de' }],
  ])('keeps apart %s', (_, a, b) => {
    expect(contradict(a, b)).toBeUndefined();
  });

  it('is the same either way, and no sentence contradicts itself', () => {
    const pairs = [...readPairs('development'), ...readPairs('held-out')];
    for (const { a, b } of pairs) {
      expect(contradict(b, a) !== undefined, a.text).toBe(contradict(a, b) !== undefined);
      expect(contradict(a, a)).toBeUndefined();
    }
  });

  it('reads whatever is written', () => {
    const language = fc.constantFrom('en', 'de', 'fr', 'es', 'ar', 'und');
    fc.assert(
      fc.property(codeUnits(200, 1), language, (text, own) => {
        expect(contradict({ text, language: own, title: text }, { text, language: own, title: '' })).toBeUndefined();
      }),
    );
  });
});
