import { describe, expect, it } from 'vitest';
import { spanFeatureNames, weightColumns } from '../../src/answer/highlight/highlight-model.js';
import { renderHighlightWeights } from '../../training/render-highlight-weights.js';

describe('renderHighlightWeights', () => {
  const weights = new Float64Array(spanFeatureNames.length * weightColumns.length);
  weights[0] = 1.234;
  weights[spanFeatureNames.length] = -0.5;
  const figures = { questions: 10, marked: 0.61, f1: 0.55, f1WhereMarked: 0.71 };
  const source = renderHighlightWeights({
    weights,
    threshold: 0.4,
    foldCount: 4,
    all: { ...figures, marked: 1 },
    chosen: figures,
  });

  it('writes a row for each feature, the column of all questions first', () => {
    const [first = ''] = spanFeatureNames;
    expect(source).toContain(`    ${first}: [1.23, -0.5, 0,`);
    expect(source.match(/^ {4}.+: \[.+\],$/gm)).toHaveLength(spanFeatureNames.length);
  });

  it('says where the numbers come from', () => {
    expect(source).toContain('threshold: 0.4');
    expect(source).toMatch(/F1 of 0\.550 .*[\s\S]*0\.610[\s\S]*0\.710/);
  });
});
