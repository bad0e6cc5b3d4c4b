import { describe, expect, it } from 'vitest';
import { addEnd, addStart } from '../../../src/answer/highlight/boundary-features.js';
import type { SpanFeatureName } from '../../../src/answer/highlight/highlight-model.js';
import { createAddWhole } from '../../../src/answer/highlight/whole-features.js';
import { readOne } from './read-one.js';

function featuresOf(question: string, text: string, from: string, to = from) {
  const read = readOne(question, text);
  const at = (word: string) => read.words.findIndex((each) => each.word === word);
  const values: Partial<Record<SpanFeatureName, number>> = {};
  const add = (name: SpanFeatureName, value: number) => {
    if (name in values) throw new Error(`${name} is added twice`);
    values[name] = value;
  };
  addStart(read, at(from), add);
  addEnd(read, at(to), add);
  createAddWhole(read)({ first: at(from), last: at(to) }, add);
  return values;
}

describe('what is seen of a span', () => {
  const text = 'The Saxon league was founded in Bern by the Duke of Zug, and never paid.';

  it('sees who acts, and what stands beside', () => {
    const duke = featuresOf('Who founded the league?', text, 'duke', 'zug');
    expect(duke).toMatchObject({ 'cue agent': 1, 'after determiner': 1, 'gap after comma': 1, 'link inside': 1 });
    expect(duke['same clause left']).toBe(1);
    expect(duke['share left']).toBe(1);
    expect(duke.matched ?? 0).toBe(0);
  });

  it('sees facts of the type asked for, and what the question says itself', () => {
    expect(featuresOf('Where was it founded?', text, 'bern')).toMatchObject({
      'type same': 1,
      'is place': 1,
      'cue place': 1,
    });
    expect(featuresOf('Where was it founded?', text, 'in', 'bern')['type holds']).toBe(1);
    expect(featuresOf('Who founded the league?', text, 'league')).toMatchObject({ 'all matched': 1, matched: 1 });
  });

  it('sees the noun that is asked for', () => {
    expect(featuresOf('Which league was founded?', text, 'saxon', 'league')).toMatchObject({ 'ends in focus': 1 });
    expect(featuresOf('Which league was founded?', text, 'saxon')['before focus']).toBe(1);
  });

  it('sees that a near word of the question counts more than a far one', () => {
    const near = featuresOf('Who founded it?', text, 'bern')['near left'] ?? 0;
    const far = featuresOf('Who founded it?', text, 'zug')['near left'] ?? 0;
    expect(near).toBeGreaterThan(far);
  });
});
