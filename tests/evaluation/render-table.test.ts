import { describe, expect, it } from 'vitest';
import { renderTable, showChange, showNumber } from '../../evaluation/render-table.js';

describe('renderTable', () => {
  it('is Markdown that lines up, the first column to the left', () => {
    expect(
      renderTable(
        ['engine', 'P'],
        [
          ['lunr', '0.807'],
          ['a', '1'],
        ],
      ),
    ).toBe(['| engine |     P |', '| ------ | ----: |', '| lunr   | 0.807 |', '| a      |     1 |'].join('\n'));
  });

  it('keeps a cell in its column, whatever it holds, and fills up short rows', () => {
    expect(renderTable(['a', 'b'], [['x|y\nz']])).toBe(
      ['| a      |   b |', '| ------ | --: |', '| x\\|y z |     |'].join('\n'),
    );
  });
});

describe('showNumber and showChange', () => {
  it('show a dash for what was not measured', () => {
    expect([showNumber(0.12345), showNumber(undefined), showNumber(Number.NaN), showNumber(2, 0)]).toEqual([
      '0.123',
      '–',
      '–',
      '2',
    ]);
  });

  it('show a change with its sign, and none where there is none to be seen', () => {
    expect(showChange(0.8, 0.79)).toBe(' (+0.010)');
    expect(showChange(0.7, 0.79)).toBe(' (-0.090)');
    expect([showChange(0.79, 0.7901), showChange(0.7, undefined), showChange(undefined, 0.7)]).toEqual(['', '', '']);
  });
});
