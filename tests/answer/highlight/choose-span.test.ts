import { describe, expect, it } from 'vitest';
import { chooseSpan } from '../../../src/answer/highlight/choose-span.js';
import { type KindWeights, spanFeatureNames } from '../../../src/answer/highlight/highlight-model.js';
import { readOne } from './read-one.js';

function weigh(weights: Partial<KindWeights>): KindWeights {
  return { ...Object.fromEntries(spanFeatureNames.map((name) => [name, 0])), ...weights } as KindWeights;
}

function chosen(question: string, text: string, weights: Partial<KindWeights>) {
  const read = readOne(question, text);
  const span = chooseSpan(read, weigh(weights));
  if (!span) return undefined;
  const [first, last] = [read.words[span.first], read.words[span.last]];
  return { text: text.slice(first?.start, last?.end), expected: span.expected };
}

const text = 'The harbour of Oslo was opened by Ann Lee on 3 May 1891.';

describe('chooseSpan', () => {
  it('takes the span that the weights speak for, and expects all of it where nothing else is likely', () => {
    const sure = chosen('When was the harbour opened?', text, { 'is date': 40 });
    expect(sure?.text).toBe('3 May 1891');
    expect(sure?.expected).toBeCloseTo(1);
  });

  it('expects less, the more others are likely', () => {
    const rival = chosen('When was the harbour opened?', text, { 'is date': 9, 'is person': 9 });
    expect(rival?.expected).toBeLessThan(0.8);
    expect(rival?.expected).toBeGreaterThan(0.4);
  });

  it('takes one of several alike spans rather than a stray one that is likelier by itself', () => {
    const weights = { 'is place': 40.5, 'is date': 40, 'fact within': 40 };
    expect(chosen('When was the harbour opened?', text, weights)?.text).toMatch(/3|May|1891/);
  });

  it('is the same span each time, the first of those that are alike', () => {
    const first = chosen('Who was there?', text, {});
    expect(first).toEqual(chosen('Who was there?', text, {}));
    expect(text.indexOf(first?.text ?? '?')).toBeLessThan(30);
  });

  it('is none of a sentence without words', () => {
    expect(chosen('When?', '…', {})).toBeUndefined();
  });
});
