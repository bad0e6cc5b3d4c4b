import { describe, expect, it } from 'vitest';
import { fitHighlighter, type HighlightExample } from '../../training/fit-highlighter.js';

function row(...pairs: readonly (readonly [number, number])[]) {
  return {
    features: Uint16Array.from(pairs, ([feature]) => feature),
    values: Float32Array.from(pairs, ([, value]) => value),
  };
}

function example(column: number, right: number): HighlightExample {
  return {
    column,
    rows: [row([0, 1]), row([1, 1])],
    scores: Float32Array.from([0, 1], (index) => (index === right ? 1 : 0.4)),
  };
}
const options = {
  features: 2,
  columns: 3,
  epochs: 200,
  learningRate: 0.5,
  penalty: 0.0001,
  kindPenalty: 0.001,
  sharpness: 20,
};

describe('fitHighlighter', () => {
  it('learns for all kinds what they have in common', () => {
    const [first = 0, second = 0] = fitHighlighter([example(1, 1), example(2, 1)], options);
    expect(second).toBeGreaterThan(first + 1);
  });

  it('learns for a kind what sets it apart', () => {
    const weights = fitHighlighter([example(1, 0), example(2, 1)], options);
    const preference = (column: number) =>
      (weights[1] ?? 0) + (weights[2 * column + 1] ?? 0) - (weights[0] ?? 0) - (weights[2 * column] ?? 0);
    expect(preference(1)).toBeLessThan(-1);
    expect(preference(2)).toBeGreaterThan(1);
    // What is learned already is not learned again: weights stay of a size that leaves room for doubt.
    expect(preference(2)).toBeLessThan(30);
  });

  it('learns nothing from a sentence that holds no answer, and the same each time', () => {
    const lost = { ...example(1, 0), scores: new Float32Array(2) };
    expect([...fitHighlighter([lost], options)].every((weight) => weight === 0)).toBe(true);
    expect(fitHighlighter([example(1, 0)], options)).toEqual(fitHighlighter([example(1, 0)], options));
  });
});
