import { expect, it } from 'vitest';
import { formatStates } from '../../src/cli/format-sources.js';
import type { SourceState } from '../../src/domain.js';
import { sourceWords } from '../../src/words.js';

const state: SourceState = {
  spec: { id: 'docs', kind: 'folder', location: '/docs', every: 15 },
  articles: 1,
  articlesIn: 1,
  articlesOut: 0,
  failures: 1,
  told: [],
  reason: 'not there',
  refused: 1,
};

it('says of one that it is one', () => {
  const lines = formatStates([state], [state.spec]).split('\n');
  expect(lines.slice(2)).toEqual([
    'docs: failed once, not there.',
    'docs: 1 file was refused; import it by hand to see why.',
  ]);
  expect(formatStates([{ ...state, failures: 2 }], [])).toContain('docs: failed 2 times, not there.');
  expect(sourceWords.progress('', 'docs', 1, undefined)).toBe('docs: 1 file');
});
