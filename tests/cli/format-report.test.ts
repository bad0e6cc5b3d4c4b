import { describe, expect, it } from 'vitest';
import { formatReport } from '../../src/cli/format-report.js';

describe('formatReport', () => {
  it('names what went in and counts everything', () => {
    const report = {
      added: ['a.md', 'b.md'],
      changed: ['c.md'],
      unchanged: ['d.md'],
      refused: [{ name: 'e.md', reason: 'empty' }],
      noted: [{ name: 'c.md', notes: ['page 3 holds no text'] }],
      sentences: 42,
    };
    expect(formatReport(report)).toBe(
      'a.md: new\nb.md: new\nc.md: changed\nc.md: page 3 holds no text\n2 new, 1 changed, 1 unchanged, 1 refused · 42 sentences taken in',
    );
    expect(formatReport({ ...report, sentences: 1 })).toMatch(/· 1 sentence taken in$/);
  });
});
