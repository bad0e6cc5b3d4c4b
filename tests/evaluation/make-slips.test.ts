import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/make-corpus.js';
import { makeSlips } from '../../evaluation/make-slips.js';

const question = 'When did the Normans conquer England, according to medieval chronicles?';

/** Numbers that come up one after the other. */
function sequence(...numbers: number[]) {
  let at = 0;
  return () => numbers[at++] ?? 0;
}

describe('makeSlips', () => {
  it.each([
    [0, 'nromans'],
    [0.25, 'nrmans'],
    [0.5, 'noormans'],
    [0.75, 'npwmans'.replace('pw', 'pr')],
  ])('makes each kind of slip (%d)', (kind, slipped) => {
    expect(makeSlips('normans?', sequence(0, 0, kind))).toBe(`${slipped}?`);
  });

  it('mistypes a word where none is drawn, and leaves questions of short words alone', () => {
    expect(makeSlips('the viking king', sequence(0.9, 0, 0, 0.25))).toBe('the vking king');
    expect(makeSlips('Who is it?', createRandom(1))).toBe('Who is it?');
  });

  it('changes something even where the letters that change places are the same', () => {
    expect(makeSlips('allies', sequence(0, 0, 0))).toBe('alies');
  });

  it('is the same for the same seed', () => {
    expect(makeSlips(question, createRandom(7))).toBe(makeSlips(question, createRandom(7)));
  });

  it('always slips in a long word, keeps its first letter, and touches nothing else', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const before = question.split(' ');
        const after = makeSlips(question, createRandom(seed)).split(' ');
        expect(after).not.toEqual(before);
        expect(after).toHaveLength(before.length);
        for (const [index, word] of before.entries()) {
          expect(after[index]?.charAt(0)).toBe(word.charAt(0));
          if (word.replace(/[?,.]$/, '').length < 5) expect(after[index]).toBe(word);
          else expect(Math.abs((after[index]?.length ?? 0) - word.length)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('slips in about a third of the long words', () => {
    const random = createRandom(7);
    let changed = 0;
    const rounds = 1_000;
    const words = Array.from({ length: 12 }, () => 'questions');
    for (let round = 0; round < rounds; round += 1) {
      changed += makeSlips(words.join(' '), random)
        .split(' ')
        .filter((word) => word !== 'questions').length;
    }
    expect(changed / (rounds * words.length)).toBeCloseTo(1 / 3, 1);
  });
});
