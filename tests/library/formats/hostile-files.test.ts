import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../../src/library/article-refused.js';
import type { FormatReader } from '../../../src/library/formats/contract.js';
import { docxReader } from '../../../src/library/formats/docx/read-docx.js';
import { odtReader } from '../../../src/library/formats/odt/read-odt.js';
import { pdfReader } from '../../../src/library/formats/pdf/read-pdf.js';
import { pptxReader } from '../../../src/library/formats/pptx/read-pptx.js';
import { xlsxReader } from '../../../src/library/formats/xlsx/read-xlsx.js';
import { makePdf } from './pdf/make-pdf.js';
import { fileBytes, readBytes, zip } from './read-file.js';

const readers: readonly (readonly [string, FormatReader, string])[] = [
  ['docx', docxReader, 'statutes.docx'],
  ['odt', odtReader, 'statutes.odt'],
  ['pptx', pptxReader, 'handbook.en.pptx'],
  ['xlsx', xlsxReader, 'devices.xlsx'],
  ['pdf', pdfReader, 'handbook.en.pdf'],
];

/** What comes of bytes: how many blocks, or the reason why they aren't read. Anything else that is thrown is thrown on. */
async function outcome(reader: FormatReader, bytes: Uint8Array): Promise<number | string> {
  try {
    const documents = await reader.read({ origin: 'a', name: 'a', bytes });
    return documents.reduce((sum, { blocks }) => sum + blocks.length, 0);
  } catch (error) {
    if (error instanceof ArticleRefused) return error.message;
    throw error;
  }
}

/** A file of Word with this for its main part, deflated. */
function word(part: Uint8Array): Uint8Array {
  return zipSync({ 'word/document.xml': part });
}

describe('readers of office files', () => {
  it.each(readers)('%s: any bytes are read or refused', async (_, reader) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(reader.recognizes?.(bytes)).toBeTypeOf('boolean');
        expect(await outcome(reader, bytes)).toBeTypeOf('string');
      }),
    );
  });

  it.each(readers)('%s: any damage of a real file is read or refused', async (_, reader, name) => {
    const whole = fileBytes(name);
    const damage = fc.record({
      at: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
      cut: fc.option(fc.nat(whole.length), { freq: 4, nil: whole.length }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, cut }) => {
        const bytes = whole.slice(0, cut);
        for (const [index, value] of at) if (index < bytes.length) bytes[index] = value;
        expect(await outcome(reader, bytes)).toSatisfy((came) => typeof came === 'string' || came >= 0);
      }),
    );
  });

  it.each(readers.slice(0, 4))('%s: any change within its parts is read or refused', async (_, reader, name) => {
    const parts = Object.entries(unzipSync(fileBytes(name))).filter(
      ([part]) => part.endsWith('.xml') || part.endsWith('.rels'),
    );
    const change = fc.record({
      part: fc.nat(parts.length - 1),
      at: fc.nat(),
      length: fc.nat(40),
      text: fc.string({ maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ part, at, length, text }) => {
        const [changed = '', bytes = new Uint8Array()] = parts[part] ?? [];
        const xml = new TextDecoder().decode(bytes);
        const start = at % (xml.length + 1);
        const damaged = strToU8(xml.slice(0, start) + text + xml.slice(start + length));
        const file = zipSync({ ...Object.fromEntries(parts), [changed]: damaged }, { level: 0 });
        expect(await outcome(reader, file)).toSatisfy((came) => typeof came === 'string' || came > 0);
      }),
    );
  });

  it('refuses what is too large once unpacked, before it is', async () => {
    const bomb = word(new Uint8Array(101 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await outcome(docxReader, bomb)).toBe('unpacked it is larger than 100 MB; split it into parts');
  });

  it('unpacks no more than an archive declares', async () => {
    const small = `<w:document>${' '.repeat(5_000_000)}</w:document>`;
    const bytes = word(strToU8(small));
    const view = new DataView(bytes.buffer);
    // The sizes that the two headers declare: a thousand bytes instead of five million.
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === small.length) view.setUint32(at, 1_000, true);
    expect(await outcome(docxReader, bytes)).toMatch(/^damaged/);
  });

  it('refuses thousands of parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`word/${index}.xml`, '']));
    expect(await outcome(docxReader, zip(parts))).toBe('it has more than 10000 parts; save it again');
  });

  it('refuses a thousand levels', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(50_000)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`;
    expect(await outcome(docxReader, word(strToU8(`<w:document><w:body>${deep}</w:body></w:document>`)))).toBe(
      'it is nested deeper than 500 levels; save it again',
    );
  });

  it('refuses a part with a million elements', async () => {
    const many = `<w:document><w:body><w:p>${'<w:r/>'.repeat(1_000_001)}</w:p></w:body></w:document>`;
    expect(await outcome(docxReader, word(strToU8(many)))).toBe('a part of it is too large; split it into parts');
  });

  it('knows no entities of a document', async () => {
    const laughs =
      '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';
    expect(await outcome(docxReader, word(strToU8(laughs)))).toMatch(/^damaged: a part of it is no XML/);
  });

  it('reads a cell that spans everything, a column far to the right and a row far below', async () => {
    const cells =
      '<row r="1"><c r="A1" t="str"><v>all</v></c><c r="XFD1" t="str"><v>far</v></c></row><row r="1048576"><c r="A1048576" t="str"><v>below</v></c></row>';
    const bytes = zip({
      'xl/workbook.xml': '<workbook><sheets><sheet name="S" r:id="r"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r" Type="x/worksheet" Target="s.xml"/></Relationships>',
      'xl/s.xml': `<worksheet><sheetData>${cells}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
    });
    const { blocks } = await readBytes(xlsxReader, bytes);
    expect(blocks.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual(expect.arrayContaining(['S']));
  });

  it('reads a page with many empty texts, and takes a line of few letters for a scan', async () => {
    const page = (text: string) => `BT /F1 12 Tf 1 0 0 1 72 700 Tm (${text}) Tj ET`;
    const [first, last] = [
      makePdf([page('A text.')]),
      makePdf([page('A text of some words.'), 'BT ET '.repeat(200_000)]),
    ];
    expect(await outcome(pdfReader, first)).toMatch(/scan/);
    expect(await outcome(pdfReader, last)).toBe(1);
  });
});
