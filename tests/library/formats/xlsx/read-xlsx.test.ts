import { describe, expect, it } from 'vitest';
import { xlsxReader } from '../../../../src/library/formats/xlsx/read-xlsx.js';
import { fileBytes, linesOf, readBytes, readFile, zip } from '../read-file.js';

const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="#,##0.00 [$€-407]"/><numFmt numFmtId="171" formatCode="[h]:mm"/><numFmt numFmtId="172" formatCode="garb[age"/></numFmts>
  <fonts><font/><font><b/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf fontId="1"/></cellXfs></styleSheet>`;

/** A workbook of sheets by their names, each the rows and what follows them. */
function xlsx(sheets: Readonly<Record<string, string>>, workbook = '', parts = {}): Uint8Array {
  const names = Object.keys(sheets);
  return zip({
    'xl/workbook.xml': `<workbook>${workbook}<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index}" r:id="r${index}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="st" Type="x/styles" Target="styles.xml"/>${names.map((_, index) => `<Relationship Id="r${index}" Type="x/worksheet" Target="/xl/worksheets/s${index}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      Object.values(sheets).map((xml, index) => [`xl/worksheets/s${index}.xml`, `<worksheet>${xml}</worksheet>`]),
    ),
    ...parts,
  });
}

function row(number: number, ...cells: readonly (string | number)[]): string {
  const written = cells.map((cell, index) => {
    const at = `${String.fromCharCode(65 + index)}${number}`;
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    if (cell.startsWith('<c')) return cell.replace('<c', `<c r="${at}"`);
    return cell === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

async function lines(...rows: readonly string[]): Promise<string[]> {
  return linesOf(await readBytes(xlsxReader, xlsx({ Sheet1: `<sheetData>${rows.join('')}</sheetData>` })));
}

describe('xlsxReader', () => {
  it('reads what LibreOffice writes: titles, heads, dates, numbers, spanning cells, blank lines, several tables and sheets', async () => {
    const document = await readFile(xlsxReader, 'devices.xlsx');
    expect(linesOf(document)).toEqual([
      'heading2: Devices',
      'paragraph: All devices in the halls',
      'head <1: Device · Bought · Price · In use · Owner',
      'row <1: Sensor · Bought 4.5.2021 · Price 1,234.50 · In use 7.5% · Owner Bo Carr',
      'row <1: Pump · Bought 30.11.2022 · Price 99.00 · In use 100.0% · Owner Bo Carr',
      'row: Crane · Price 250,000.00 · Owner Ann Lee',
      'head: Hall · Opens',
      'row: North hall · Opens 7:30',
      'heading2: أجهزة',
      'head: الجهاز · الحد · المسؤول',
      'row: المجس · الحد 20 · المسؤول سامي حداد',
      'heading2: Budget',
      'head: Office · Budget',
      'head: Office · planned · spent',
      'row: Oslo · Budget planned 500 · Budget spent 480',
    ]);
    expect(document.blocks.map(({ place }) => place?.row)).toEqual([
      undefined,
      1,
      2,
      3,
      4,
      6,
      9,
      10,
      undefined,
      1,
      2,
      undefined,
      1,
      2,
      3,
    ]);
    expect(document.leftOut).toEqual([{ what: 'hidden sheets, rows and columns', words: 3 }]);
    expect(document.matter).toMatchObject({ title: 'Devices of the harbour', published: '2024-03-11' });
  });

  it('shows dates, shares, sums, times, truths and errors as the sheet does, and no needless digits', async () => {
    expect(
      await lines(
        row(1, 'Day', 'Share', 'Sum', 'Time', 'Truth', 'Error', 'Number'),
        row(
          2,
          '<c s="1"><v>45000</v></c>',
          '<c s="2"><v>0.07</v></c>',
          '<c s="3"><v>1234.5</v></c>',
          '<c s="4"><v>1.5</v></c>',
          '<c t="b"><v>1</v></c>',
          '<c t="e"><v>#REF!</v></c>',
          '<c><v>0.30000000000000004</v></c>',
        ),
        row(3, '<c t="d"><v>2024-05-04T00:00:00</v></c>', 'none', '<c s="5"><v>5</v></c>', '', '', '', 20240001),
      ),
    ).toEqual([
      'head: Day · Share · Sum · Time · Truth · Error · Number',
      'row: 2023-03-15 · Share 7% · Sum 1.234,50 € · Time 36:00 · Truth TRUE · Error #REF! · Number 0.3',
      'row: 2024-05-04 · Share none · Sum 5 · Number 20240001',
    ]);
  });

  it('counts the days of workbooks from a Macintosh from 1904', async () => {
    const day = `<sheetData>${row(1, 'Founded', '<c s="1"><v>43538</v></c>')}</sheetData>`;
    const document = await readBytes(xlsxReader, xlsx({ Sheet1: day }, '<workbookPr date1904="1"/>'));
    expect(linesOf(document)).toEqual(['row: Founded · 2023-03-15']);
  });

  it('takes the heads that a table or filter names, and reads tables beside each other one after the other', async () => {
    const sheet = `<sheetData>${row(1, 'Ann', 'Oslo')}${row(2, 'Bo', 'Rome')}</sheetData>`;
    expect(linesOf(await readBytes(xlsxReader, xlsx({ People: sheet })))).toEqual([
      'heading2: People',
      'row: Ann · Oslo',
      'row: Bo · Rome',
    ]);
    expect(linesOf(await readBytes(xlsxReader, xlsx({ Sheet1: `${sheet}<autoFilter ref="A1:B2"/>` })))).toEqual([
      'head: Ann · Oslo',
      'row: Bo · Oslo Rome',
    ]);
    expect(await lines(row(1, 'Hall', 'Seats', '', 'Boat', 'Crew'), row(2, 'North', 30, '', 'Swift', 4))).toEqual([
      'head: Hall · Seats',
      'row: North · Seats 30',
      'head: Boat · Crew',
      'row: Swift · Crew 4',
    ]);
  });

  it('refuses a workbook with a password, and one of Excel before 2007, each with what to do', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const locked = new Uint8Array([...old, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    await expect(readBytes(xlsxReader, locked)).rejects.toThrow('it has a password; save it without one');
    await expect(readBytes(xlsxReader, old)).rejects.toThrow('a file of Excel before 2007; save it as .xlsx');
  });

  it('tells the life that its columns name', async () => {
    const sheet = `<sheetData>${row(1, 'Room', 'Valid until')}${row(2, 'Atlas', '2026-05-12')}${row(3, 'Boreas', '2026-05-12')}</sheetData>`;
    const document = await readBytes(xlsxReader, xlsx({ Sheet1: sheet }));
    expect(document.matter.life).toEqual({ validUntil: '2026-05-12' });
  });

  it('says which formulas have no value, and refuses an empty workbook', async () => {
    const sheet = `<sheetData>${row(1, 'Sum', '<c><f>A1+1</f></c>')}</sheetData>`;
    const document = await readBytes(xlsxReader, xlsx({ Sheet1: sheet }, '', { 'xl/comments1.xml': '<comments/>' }));
    expect(document.notes).toEqual([
      'comments on cells are left out',
      '1 formula without a value; save the file in Excel to have them counted',
    ]);
    expect(xlsxReader.recognizes?.(fileBytes('devices.xlsx'))).toBe(true);
    await expect(readBytes(xlsxReader, xlsx({ Sheet1: '<sheetData/>' }))).rejects.toThrow(
      'empty: its sheets hold nothing',
    );
  });
});
