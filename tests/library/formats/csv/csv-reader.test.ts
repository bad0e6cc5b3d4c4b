import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ArticleRefused } from '../../../../src/library/article-refused.js';
import type { ReadDocument } from '../../../../src/library/formats/contract.js';
import { csvReader } from '../../../../src/library/formats/csv/csv-reader.js';
import { fileOf, shownBlocks, webFile } from '../shown-blocks.js';

async function read(text: string | Uint8Array): Promise<ReadDocument | undefined> {
  const [document] = await csvReader.read(fileOf(text));
  return document;
}

async function shown(text: string | Uint8Array): Promise<string[]> {
  return shownBlocks((await read(text))?.blocks ?? []);
}

describe('cells with doubled quotes', () => {
  it('are looked for in their row alone, however long the table is', async () => {
    const table = `Name,Said\n${Array.from({ length: 800 }, (_, row) => `Boat ${row},"She said ""row ${row}"" twice"`).join('\n')}`;
    let looked = 0;
    const find = String.prototype.indexOf;
    const spy = vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, part, from = 0) {
      const at = find.call(this, part, from);
      looked += (at < 0 ? this.length : at) - from;
      return at;
    });
    const lines = await shown(table).finally(() => spy.mockRestore());
    expect(lines[1]).toBe('| Boat 0 · Said: She said "row 0" twice');
    expect(lines).toHaveLength(801);
    expect(looked).toBeLessThan(10 * table.length);
  });
});

describe('csvReader', () => {
  it('reads a table that LibreOffice wrote: a row a block, under its heads, with its number', async () => {
    const [table] = await csvReader.read(webFile('timetable.csv'));
    expect(shownBlocks(table?.blocks ?? [])).toEqual([
      '|| Harbour · Line · Minutes',
      '| North quay · Line A · Minutes 15',
      '| Fort; old gate · Line B · Minutes 40',
      '| "Swan" pier · Line C · Minutes 7',
    ]);
    expect(table?.blocks.map(({ place }) => place?.row)).toEqual([1, 2, 3, 4]);
    expect(table?.notes).toEqual([]);
  });

  it.each([
    [',', 'en'],
    [';', 'de'],
    ['\t', 'tsv'],
    ['|', 'bars'],
  ])('tells that values stand between “%s” (%s)', async (mark) => {
    const table = [
      ['Raum', 'Preis, netto', 'Wer'],
      ['A; B', '20', 'Bo'],
      ['C', '1,5', 'Ines\tRoth'],
    ];
    const quoted = table.map((row) => row.map((cell) => `"${cell}"`).join(mark)).join('\r\n');
    expect(await shown(quoted)).toEqual([
      '|| Raum · Preis, netto · Wer',
      '| A; B · Preis, netto 20 · Wer Bo',
      '| C · Preis, netto 1,5 · Wer Ines\tRoth',
    ]);
  });

  it('takes a first row of values for no head, and says so', async () => {
    const table = await read('A,20\nB,30\n');
    expect(shownBlocks(table?.blocks ?? [])).toEqual(['| A · 20', '| B · 30']);
    expect(table?.notes).toEqual(['its first row was not taken for the names of the columns']);
  });

  it('keeps rows of other lengths, cells of several lines, and letters of each encoding', async () => {
    expect(await shown('Name,Fee,Note\nA,20\nB,30,"two\nlines",more\n\n')).toEqual([
      '|| Name · Fee · Note',
      '| A · Fee 20',
      '| B · Fee 30 · Note two lines · more',
    ]);
    expect(await shown(Buffer.from('Größe;Wert\nx;1\n', 'latin1'))).toEqual(['|| Größe · Wert', '| x · Wert 1']);
    expect(await shown(Buffer.from('\ufeffالاسم,القيمة\nأ,1\n', 'utf16le'))).toEqual([
      '|| الاسم · القيمة',
      '| أ · القيمة 1',
    ]);
  });

  it('knows where the cells stand', async () => {
    const text = 'Name,Fee\n"A ""b""",20\n20,A\n';
    const blocks = (await read(text))?.blocks ?? [];
    const placed = blocks.flatMap(({ pieces }) => pieces).filter(({ at }) => at);
    expect(placed.map(({ text: own, at }) => at && text.slice(at.start, at.end) === own)).not.toContain(false);
    expect(placed.map((piece) => piece.text)).toEqual(['Name', 'Fee', '20', '20', 'A']);
  });

  it('has all words of any table, in their order', async () => {
    const cell = fc.constantFrom('oil', 'salt', 'a, b', 'quoted "x"', 'two\nlines', '7', 'año', 'زيت', '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 3, maxLength: 6 }),
        async (rows) => {
          const table = [['Kind', 'Sort', 'Size', 'Note'], ['first', '1', '2', '3'], ...rows];
          const csv = table.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
          const blocks = (await read(csv))?.blocks ?? [];
          const own = blocks
            .filter(({ kind }) => kind === 'row')
            .map(({ pieces }) => pieces.map(({ text }) => text).join(''));
          for (const [index, row] of own.entries())
            for (const word of wordsOf(table.slice(1).filter(hasWords)[index] ?? [])) expect(row).toContain(word);
        },
      ),
    );
  });

  it.each([
    ['nothing', '', /no row/],
    ['a head alone', 'Name,Fee,Note\n', /./],
    ['NUL characters', 'a\0b,c\n', /NUL/],
    ['a row without end', `Name,Fee\n"${'x'.repeat(1_100_000)}`, /a million letters|quotes/],
    ['too many rows', 'a,1\n'.repeat(100_001), /more than 100,000 rows/],
  ])('refuses %s with a reason', async (_, text, reason) => {
    const result = await read(text).catch((error: unknown) => error);
    if (result instanceof ArticleRefused) expect(result.message).toMatch(reason);
    else expect(text).toBe('Name,Fee,Note\n');
  });
});

function wordsOf(row: readonly string[]): string[] {
  return row.flatMap((cell) => cell.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function hasWords(row: readonly string[]): boolean {
  return wordsOf(row).length > 0;
}
