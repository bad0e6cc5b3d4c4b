import { describe, expect, it } from 'vitest';
import type { ChosenLine } from '../../../src/answer/fact-sheet/choose-lines.js';
import { markOf } from '../../../src/answer/fact-sheet/mark-of.js';

/** A line as far as its mark looks at it. */
function line(group: string, contentHash: string, start: number) {
  return { group, source: { article: { contentHash }, sentence: { start } }, values: [] } as unknown as ChosenLine;
}

describe('markOf', () => {
  const lines = [line('who', 'h1', 0), line('when', 'h1', 40)];

  it('is eight hexadecimal digits, the same for the same lines', () => {
    expect(markOf(lines)).toMatch(/^[\da-f]{8}$/);
    expect(markOf([...lines])).toBe(markOf(lines));
    expect(markOf([])).toMatch(/^[\da-f]{8}$/);
  });

  it('differs with an article that changed, a sentence, a group, their order and their number', () => {
    const others = [
      [line('who', 'h2', 0), line('when', 'h1', 40)],
      [line('who', 'h1', 1), line('when', 'h1', 40)],
      [line('what', 'h1', 0), line('when', 'h1', 40)],
      lines.toReversed(),
      lines.slice(0, 1),
    ];
    expect(new Set([lines, ...others].map(markOf)).size).toBe(6);
  });
});
