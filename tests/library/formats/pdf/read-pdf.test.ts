import { describe, expect, it, vi } from 'vitest';
import { pdfReader } from '../../../../src/library/formats/pdf/read-pdf.js';
import { handbooks, notes } from '../handbooks.js';
import { fileBytes, linesOf, readBytes, readFile } from '../read-file.js';
import { makePdf } from './make-pdf.js';

describe('pdfReader', () => {
  it.each(Object.keys(handbooks))('reads the handbook in %s as a browser prints it, by its tags', async (language) => {
    const document = await readFile(pdfReader, `handbook.${language}.pdf`);
    const read = linesOf(document).map((line) => line.replace(/ <\d+/, ''));
    const said = handbooks[language] ?? [];
    expect(read.filter((line) => said.includes(line))).toEqual(said);
    expect(read.at(-1)).toBe(`item: ${notes[language]}`);
    expect(document.matter.title).toBeTruthy();
    expect(document.blocks.map(({ place }) => place?.page).filter((page) => page !== 1 && page !== 2)).toEqual([]);
  });

  it('reads columns one after the other, with broken words put together, and without what every page shows', async () => {
    const document = await readFile(pdfReader, 'history.pdf');
    const lines = linesOf(document);
    expect(lines.slice(0, 4)).toEqual([
      'heading1: A hundred years on the river',
      'heading2: 1. The first boathouse',
      'paragraph: Fourteen fishermen’s daughters established the neighbourhood’s first boathouse in 1921, notwithstanding considerable administrative disagreement. The correspondence between Margaret Whitcombe and the municipality’s commissioners documents uninterrupted negotiations. A well-known photograph shows the foundation.',
      'paragraph: Subsequent misunderstandings notwithstanding, representatives of neighbouring communities inaugurated the international championship in 1934. Approximately three thousand spectators accompanied the participants’ procession through the illuminated streets.',
    ]);
    expect(lines.filter((line) => line.startsWith('heading'))).toEqual([
      'heading1: A hundred years on the river',
      'heading2: 1. The first boathouse',
      'heading2: 2. The great thunderstorm',
      'heading2: 3. Josephine Abernathy',
      'heading2: 4. What comes next',
    ]);
    expect(lines.join('\n')).not.toMatch(/\p{L}-\s|Rowing News/u);
    expect(document.notes).toEqual([expect.stringMatching(/^\d\d words broken at a line’s end are put together$/)]);
    expect(document.leftOut).toEqual([{ what: 'running headers, footers and page numbers', words: 12 }]);
    expect(document.blocks.at(-1)?.place).toEqual({ page: 2 });
  });

  it('reads what LibreOffice prints: headings by size, lists, a table over two pages, a note, bold lines', async () => {
    const document = await readFile(pdfReader, 'statutes.pdf');
    expect(linesOf(document).slice(0, 23)).toEqual([
      'heading1: Statutes of the rowing club',
      'heading2: 1. Name and purpose',
      'paragraph: Art. 1 The club is called Tidewater Rowing and has its seat in Oldbridge.',
      'paragraph: Art. 2 Its purpose is to teach rowing to young people and to keep its boats.',
      'heading2: 2. Members',
      'heading3: 2.1 Joining',
      'paragraph: Whoever can swim may join after a trial of two weeks. Boats go out on weekdays and never on Sundays.',
      'paragraph: An application names:',
      'item <7: the name of the person',
      'item <7: an address, which is',
      'item <9: in Oldbridge, or',
      'item <9: within ten kilometres of it',
      'item <7: somebody to call in an emergency',
      'heading4: Guests of the club',
      'paragraph: Guests row with a member. They pay nothing on their first day.',
      'heading3: 2.2 Fees',
      'paragraph: The fees of the year 2023 are these:',
      'head <16: Group · Fee · Paid by',
      'row <16: Adults · Fee 120 euros · Paid by 31 January',
      'row: Students · Fee 60 euros',
      'row: Guests · Fee nothing',
      'paragraph: Young people are all who are under 18 on the first of January.',
      'heading2: 3. History',
    ]);
    expect(document.leftOut).toEqual([{ what: 'running headers, footers and page numbers', words: 52 }]);
    expect(document.matter).toMatchObject({ title: 'Statutes of the rowing club', source: 'Rowing club' });
  });

  it('reads numbered headings as large as the text, and leaves code out where the font says that it is', async () => {
    const document = await readFile(pdfReader, 'manual.pdf');
    const lines = linesOf(document);
    expect(lines.filter((line) => /^(?:heading|item)/.test(line))).toEqual([
      'heading1: Manual of the gauge',
      'heading2: 1. Setting up',
      'heading3: 1.1. Before the first start',
      'heading4: 1.1.1. Checking the radio',
      'heading3: 1.2. Changing the battery',
      'item: Open the lid with the key',
      'item: Take the old battery out',
    ]);
    expect(lines.slice(6, 9)).toEqual([
      'paragraph: Hold the button for three seconds until the green lamp lights. Then ask the gauge for its state with these two lines:',
      'paragraph: A signal below forty is too weak. Move the antenna higher, or away from the steel of the bridge.',
      'paragraph: The command gaugectl help lists all the others, and each of them says what it does in a line or two of plain words.',
    ]);
    expect(document.leftOut).toEqual([{ what: 'code', words: 13 }]);
  });

  it('refuses a scan, a password and what is damaged, each with what to do, and logs nothing', async () => {
    const logs = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
    await expect(readFile(pdfReader, 'scan.pdf')).rejects.toThrow(
      'a scan without text; have its text recognized (OCR)',
    );
    await expect(readFile(pdfReader, 'locked.pdf')).rejects.toThrow('it has a password; save it without one');
    await expect(readBytes(pdfReader, fileBytes('history.pdf').slice(0, 900))).rejects.toThrow(
      'damaged: it can’t be read',
    );
    await expect(readBytes(pdfReader, new Uint8Array())).rejects.toThrow('damaged: it can’t be read');
    for (const log of logs) {
      expect(log).not.toHaveBeenCalled();
      log.mockRestore();
    }
    expect(pdfReader.recognizes?.(fileBytes('scan.pdf'))).toBe(true);
    expect(pdfReader.recognizes?.(fileBytes('handbook.en.docx'))).toBe(false);
  });

  it('leaves the bytes to whoever handed them over, and reads the same again', async () => {
    const bytes = fileBytes('statutes.pdf');
    const first = await readBytes(pdfReader, bytes);
    expect(bytes).toEqual(fileBytes('statutes.pdf'));
    expect(await readBytes(pdfReader, bytes)).toEqual(first);
  });

  it('says which pages hold no text, and leaves out turned text', async () => {
    const page = (text: string, matrix = '1 0 0 1 72 700') => `BT /F1 12 Tf ${matrix} Tm (${text}) Tj ET`;
    const document = await readBytes(
      pdfReader,
      makePdf([
        `${page('The first page says a lot.')} ${page('DRAFT', '0.7 0.7 -0.7 0.7 200 300')}`,
        '',
        page('The last page too.'),
      ]),
    );
    expect(linesOf(document)).toEqual(['paragraph: The first page says a lot.', 'paragraph: The last page too.']);
    expect(document.notes).toEqual(['page 2 holds no text']);
    expect(document.leftOut).toEqual([{ what: 'turned text', words: 1 }]);
  });

  it('refuses more pages than it reads', async () => {
    const many = makePdf(Array.from({ length: 2_001 }, () => ''));
    await expect(readBytes(pdfReader, many)).rejects.toThrow('it has 2001 pages; split it into parts of at most 2000');
  });
});
