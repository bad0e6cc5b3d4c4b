import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLastResult, saveLastResult } from '../../evaluation/last-result.js';

describe('the last result', () => {
  it('is none at first, then what was saved, to four decimals', () => {
    const project = mkdtempSync(path.join(tmpdir(), 'verbatim-result-'));
    mkdirSync(path.join(project, 'evaluation'));
    expect(readLastResult({ project })).toBeUndefined();
    saveLastResult({ project }, { threshold: 0.2, figures: { P: { n: 3, rightFirst: 2 / 3, misquoted: 0, ms: 1.5 } } });
    expect(readLastResult({ project })).toEqual({
      threshold: 0.2,
      figures: { P: { n: 3, rightFirst: 0.6667, misquoted: 0, ms: 1.5 } },
    });
    const encoder = { id: 'any', vectors: async () => [] };
    expect(readLastResult({ project, encoder })).toBeUndefined();
  });
});
