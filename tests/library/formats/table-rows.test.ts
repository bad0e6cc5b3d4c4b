import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableCell, TableRow } from '../../../src/library/formats/table.js';
import { tableBlocks } from '../../../src/library/formats/table-rows.js';

type Written = string | (Omit<TableCell, 'pieces'> & { readonly text: string });

function row(cells: readonly Written[], isHead = false): TableRow {
  return {
    isHead,
    cells: cells.map((cell) => {
      const { text, ...spans } = typeof cell === 'string' ? { text: cell } : cell;
      return { pieces: text === '' ? [] : [{ text }], ...spans };
    }),
  };
}

function read(rows: readonly TableRow[], first = 0, leadIn?: number) {
  return tableBlocks(rows, { group: 3, first, ...(leadIn !== undefined && { leadIn }) });
}

function texts(rows: readonly TableRow[]): string[] {
  return read(rows).map(({ kind, pieces }) => `${kind}: ${pieces.map(({ text }) => text).join('')}`);
}

const head = row(['Device', 'Limit', 'Owner'], true);

describe('tableBlocks', () => {
  it('names the column before each cell but the first', () => {
    expect(texts([head, row(['Sensor', '20', 'Bo Carr']), row(['Pump', '5', 'Ann Lee'])])).toEqual([
      'head: Device · Limit · Owner',
      'row: Sensor · Limit 20 · Owner Bo Carr',
      'row: Pump · Limit 5 · Owner Ann Lee',
    ]);
  });

  it('puts a colon before longer cells and after longer heads, and none beside another mark', () => {
    expect(
      texts([
        row(['Case', 'What to do', 'Who you will then hear from', 'Since when?'], true),
        row(['Fire', 'Leave by the nearest stairs', 'the desk', '2019']),
        row(['Flood', 'Call the desk', 'the desk', '2020']),
      ]).slice(1),
    ).toEqual([
      'row: Fire · What to do: Leave by the nearest stairs · Who you will then hear from: the desk · Since when? 2019',
      'row: Flood · What to do Call the desk · Who you will then hear from: the desk · Since when? 2020',
    ]);
  });

  it('leaves out empty cells and rows, and a head that the cell says itself', () => {
    expect(texts([head, row(['', 'limit 20', '']), row(['', '', '']), row(['Sensor', '', 'Bo'])]).slice(1)).toEqual([
      'row: limit 20',
      'row: Sensor · Owner Bo',
    ]);
  });

  it('reads a table without head as its cells', () => {
    expect(texts([row(['Sensor', '20']), row(['Pump', '5'])])).toEqual(['row: Sensor · 20', 'row: Pump · 5']);
  });

  it('reads two columns that explain terms as a term and its meaning', () => {
    const overtime = 'Hours worked beyond the usual week, as agreed with the manager.';
    const relief = 'A person who takes the place of somebody who is away.';
    expect(texts([row(['Term', 'Meaning'], true), row(['Overtime', overtime]), row(['Relief', relief])])).toEqual([
      'head: Term · Meaning',
      `row: Overtime · ${overtime}`,
      `row: Relief · ${relief}`,
    ]);
  });

  it('repeats what spans rows and columns', () => {
    expect(
      texts([
        head,
        row([{ text: 'Hall', rows: 2 }, '20', 'Bo']),
        row(['30', 'Ann']),
        row(['Yard', { text: 'none', columns: 2 }]),
        row([
          { text: 'Roof', rows: 2 },
          { text: 'open', columns: 2, rows: 2 },
        ]),
        row([]),
      ]).slice(1),
    ).toEqual([
      'row: Hall · Limit 20 · Owner Bo',
      'row: Hall · Limit 30 · Owner Ann',
      'row: Yard · Limit none · Owner none',
      'row: Roof · Limit open · Owner open',
      'row: Roof · Limit open · Owner open',
    ]);
    expect(texts([row(['Yard', { text: 'none', columns: 2 }]), row(['Hall', '20', 'Bo'])])).toEqual([
      'row: Yard · none',
      'row: Hall · 20 · Bo',
    ]);
  });

  it('joins heads above each other', () => {
    expect(
      texts([
        row(
          [
            { text: 'Office', rows: 2 },
            { text: 'Budget', columns: 2 },
          ],
          true,
        ),
        row(['2023', '2024'], true),
        row(['Oslo', '5', '6']),
      ]),
    ).toEqual(['head: Office · Budget', 'head: Office · 2023 · 2024', 'row: Oslo · Budget 2023 5 · Budget 2024 6']);
  });

  it('takes a later head for the rows under it', () => {
    expect(texts([head, row(['Sensor', '20', 'Bo']), row(['City', 'Staff'], true), row(['Oslo', '7'])])).toEqual([
      'head: Device · Limit · Owner',
      'row: Sensor · Limit 20 · Owner Bo',
      'head: City · Staff',
      'row: Oslo · Staff 7',
    ]);
  });

  it('has a row over all columns lead in the rows under it', () => {
    const title = (text: string, isHead = false) => row([{ text, columns: 3 }], isHead);
    const blocks = read(
      [title('All devices', true), head, row(['Sensor', '20', 'Bo']), title('Old ones'), row(['Pump', '5', 'Ann'])],
      10,
      9,
    );
    expect(blocks.map(({ kind, leadIn, group }) => [kind, leadIn, group])).toEqual([
      ['row', 9, 3],
      ['head', 10, 3],
      ['row', 10, 3],
      ['row', 9, 3],
      ['row', 13, 3],
    ]);
  });

  it('keeps the places of the cells, trims them, and gives none to what it adds', () => {
    const cell = (text: string, start: number) => ({ pieces: [{ text, at: { start, end: start + text.length } }] });
    const [, block] = read([
      { isHead: true, cells: [cell('Device', 0), cell('Limit', 10)] },
      { cells: [cell(' Sensor ', 20), { pieces: [...cell('20', 40).pieces, { text: ' ' }], columns: 1 }] },
      { cells: [cell('Pump', 50), cell('5', 60)], place: { row: 4 } },
    ]).filter(({ kind }) => kind === 'row');
    expect(block?.place).toEqual({ row: 4 });
    const [first] = read([{ cells: [cell(' Sensor ', 20), cell('20', 40)] }]);
    expect(first?.pieces).toEqual([
      { text: 'Sensor', at: { start: 21, end: 27 } },
      { text: ' · ' },
      { text: '20', at: { start: 40, end: 42 } },
    ]);
  });

  it('does not repeat long heads and long spanning cells', () => {
    const long = 'word '.repeat(40).trim();
    expect(texts([row(['A', long], true), row([{ text: long, rows: 2 }, '1']), row(['2'])])).toEqual([
      `head: A · ${long}`,
      `row: ${long} · 1`,
      'row: 2',
    ]);
  });

  it('gives no place to what it repeats, whose words stand there once', () => {
    const hall = { pieces: [{ text: 'Hall', at: { start: 0, end: 4 } }], rows: 2 };
    const cell = (text: string, start: number) => ({ pieces: [{ text, at: { start, end: start + 1 } }] });
    const [, second] = read([{ cells: [hall, cell('1', 10)] }, { cells: [cell('2', 20)] }]);
    expect(second?.pieces).toEqual([{ text: 'Hall' }, { text: ' · ' }, { text: '2', at: { start: 20, end: 21 } }]);
  });

  it('takes a row over all columns for a title only where there are several', () => {
    const blocks = read([row(['One'], true), row(['two']), row(['three'])]);
    expect(blocks.map(({ kind, leadIn }) => [kind, leadIn])).toEqual([
      ['head', undefined],
      ['row', undefined],
      ['row', undefined],
    ]);
  });

  it('counts empty rows for none where a title leads in what follows', () => {
    const title = row([{ text: 'Old ones', columns: 2 }]);
    const blocks = read([row(['Sensor', '20']), row(['', '']), title, row(['Pump', '5'])], 4);
    expect(blocks.map(({ leadIn }) => leadIn)).toEqual([undefined, undefined, 5]);
  });

  it('repeats the head where a cell says no more than that', () => {
    expect(texts([row(['Device', 'Limit'], true), row(['Sensor', 'Limit'])])[1]).toBe('row: Sensor · Limit Limit');
  });

  it('names a column once where the heads above each other say the same', () => {
    expect(texts([row(['', 'Budget'], true), row(['Office', 'Budget'], true), row(['Oslo', '5'])])[2]).toBe(
      'row: Oslo · Budget 5',
    );
  });

  it('takes heads that stand elsewhere, and those of the table before them', () => {
    const elsewhere = [row(['Device', 'Limit'], true)];
    const shown = (rows: readonly TableRow[]) =>
      tableBlocks(rows, { group: 1, first: 0 }, elsewhere).map(({ pieces }) => pieces.map(({ text }) => text).join(''));
    expect(shown([row(['Sensor', '20'])])).toEqual(['Sensor · Limit 20']);
    expect(shown([row(['City', 'Staff'], true), row(['Oslo', '7'])])).toEqual(['City · Staff', 'Oslo · Staff 7']);
  });

  it('explains terms only in two columns, where more than half of the meanings are long', () => {
    const long = 'hours worked beyond the usual week as agreed there';
    const heads = ['Term', 'Meaning', 'Since'];
    expect(texts([row(heads, true), row(['Overtime', long, '2019'])])[1]).toContain('Meaning: hours');
    const two = (meanings: readonly string[]) =>
      texts([row(heads.slice(0, 2), true), ...meanings.map((meaning) => row(['Word', meaning]))]).slice(1);
    expect(two([long, 'short'])).toEqual([`row: Word · Meaning: ${long}`, 'row: Word · Meaning short']);
    expect(two([long, long, 'short'])).toEqual([`row: Word · ${long}`, `row: Word · ${long}`, 'row: Word · short']);
  });

  it('counts a column that only a spanning cell fills for none', () => {
    const long = 'hours worked beyond the usual week as agreed there';
    const rows = [row(['Term', { text: 'Meaning', columns: 2 }], true), row(['Overtime', { text: long, columns: 2 }])];
    expect(texts(rows)).toEqual(['head: Term · Meaning', `row: Overtime · ${long}`]);
  });

  it('fills a bounded number of places, whatever is said to span', () => {
    const wide = { text: 'x', columns: 1e9, rows: 1e9 };
    const rows = [row(Array.from({ length: 3_000 }, () => wide)), ...Array.from({ length: 3_000 }, () => row(['y']))];
    const blocks = read(rows);
    expect(blocks.flatMap(({ pieces }) => pieces).length).toBeLessThan(2_100_000);
    expect(blocks.at(-1)?.pieces.map(({ text }) => text)).toEqual(['y']);
  });

  it('loses no word of any table', () => {
    const cell = fc.record({
      text: fc.constantFrom('', 'a', 'Limit', 'two words', 'one of the longer cells.'),
      columns: fc.integer({ min: -1, max: 4 }),
      rows: fc.integer({ min: -1, max: 4 }),
    });
    const rows = fc.array(fc.tuple(fc.array(cell, { maxLength: 5 }), fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (table) => {
        const blocks = read(table.map(([cells, isHead]) => row(cells, isHead)));
        const shown = blocks.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n');
        for (const [cells] of table) for (const { text } of cells) expect(shown).toContain(text);
        for (const { leadIn } of blocks) expect(leadIn ?? 0).toBeLessThan(blocks.length);
      }),
    );
  });
});
