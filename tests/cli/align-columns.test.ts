import { describe, expect, it } from 'vitest';
import { alignColumns, fitColumns } from '../../src/cli/align-columns.js';

describe('alignColumns', () => {
  it('begins each column at the same place', () => {
    expect(
      alignColumns([
        ['Date', 'Answer'],
        ['2026-11-25', 'No.'],
        ['', 'Yes.'],
      ]),
    ).toEqual(['Date        Answer', '2026-11-25  No.', '            Yes.']);
  });

  it('counts what a terminal shows: wide characters twice, an emoji of several once, marks upon letters not at all', () => {
    expect(
      alignColumns([
        ['漢字', '|'],
        ['👩‍👩‍👧ab', '|'],
        ['مَرحب', '|'],
        ['e\u0301tes', '|'],
        ['four', '|'],
      ]),
    ).toEqual(['漢字  |', '👩‍👩‍👧ab  |', 'مَرحب  |', 'e\u0301tes  |', 'four  |']);
  });

  it('has nothing to align of nothing', () => {
    expect(alignColumns([])).toEqual([]);
  });
});

describe('fitColumns', () => {
  it('leaves what fits, and cuts the rest between characters that people see', () => {
    expect(fitColumns('harbour', 7)).toBe('harbour');
    expect(fitColumns('harbours', 7)).toBe('harbou…');
    expect(fitColumns('漢字漢字', 6)).toBe('漢字…');
    expect(fitColumns('ae\u0301e\u0301x', 3)).toBe('ae\u0301…');
  });
});
