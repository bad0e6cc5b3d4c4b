import { describe, expect, it } from 'vitest';
import { docxReader } from '../../../../src/library/formats/docx/read-docx.js';
import { handbooks, notes } from '../handbooks.js';
import { fileBytes, linesOf, readBytes, readFile, zip } from '../read-file.js';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A file of Word with a body, and other parts by their names in `word/`. */
function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const kinds = Object.keys(parts).map((name, index) => {
    const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name.replace(/\d*\.xml$/, '')}`;
    return `<Relationship Id="r${index}" Type="${type}" Target="${name}"/>`;
  });
  return zip({
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${kinds.join('')}</Relationships>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [`word/${name}`, text])),
  });
}

function p(runs: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.startsWith('<') ? runs : t(runs)}</w:p>`;
}

function t(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

async function lines(body: string, parts: Readonly<Record<string, string>> = {}): Promise<string[]> {
  return linesOf(await readBytes(docxReader, docx(body, parts)));
}

describe('docxReader', () => {
  it.each(Object.keys(handbooks))('reads the handbook in %s as pandoc writes it', async (language) => {
    const document = await readFile(docxReader, `handbook.${language}.docx`);
    const read = linesOf(document).map((line) => line.replace(/ <\d+/, ''));
    const said = handbooks[language] ?? [];
    expect(read.filter((line) => said.includes(line))).toEqual(said);
    expect(read).toContain(`paragraph: ${notes[language]}`);
    expect(document.matter).toMatchObject({
      published: '2024-03-11',
      title: expect.any(String),
      source: expect.any(String),
    });
  });

  it('reads what LibreOffice writes: numbered headings and articles, nested lists, notes, spanning cells, changes', async () => {
    const document = await readFile(docxReader, 'statutes.docx');
    expect(linesOf(document).slice(0, 22)).toEqual([
      'heading1: Statutes of the rowing club',
      'heading1: 1. Name and purpose',
      'item: Art. 1 The club is called Tidewater Rowing and has its seat in Oldbridge.',
      'item: Art. 2 Its purpose is to teach rowing to young people and to keep its boats.',
      'paragraph <3: Young people are all who are under 18 on the first of January.',
      'heading1: 2. Members',
      'heading2: 2.1 Joining',
      'paragraph: Whoever can swim may join after a trial of two weeks. Boats go out on weekdays.',
      'paragraph: An application names:',
      'item <8: the name of the person',
      'item <8: an address, which is',
      'item <10: in Oldbridge, or',
      'item <10: within ten kilometres of it',
      'item <8: somebody to call in an emergency',
      'heading3: Guests of the club',
      'paragraph: Guests row with a member. They pay nothing on their first day.',
      'heading2: 2.2 Fees',
      'paragraph: The fees of the year 2023 are these:',
      'head <17: Group · Fee · Paid by',
      'row <17: Adults · Fee 120 euros · Paid by 31 January',
      'row <17: Students · Fee 60 euros · Paid by 31 January',
      'row <17: Guests · Fee nothing · Paid by nothing',
    ]);
    expect(document.notes).toEqual([
      '1 tracked insertion is read as accepted, 1 deletion as gone',
      '1 comment is left out',
    ]);
    expect(document.leftOut).toEqual([
      { what: 'headers and footers', words: 12 },
      { what: 'comments', words: 5 },
    ]);
    expect(document.matter).toEqual({
      title: 'Statutes of the rowing club',
      source: 'Rowing club',
      published: '2023-05-04',
    });
    const groups = document.blocks.slice(8, 14).map(({ group }) => group);
    expect(new Set(groups).size).toBe(1);
  });

  it('tells tracked changes, also of whole paragraphs and rows, and never shows what was deleted', async () => {
    const body = `${p(`${t('We ')}<w:ins>${t('always ')}</w:ins><w:del><w:r><w:delText>never </w:delText></w:r></w:del>${t('open')}`, '<w:rPr><w:del/></w:rPr>')}${p(' on Mondays.')}
      <w:moveFrom>${p('Gone.')}</w:moveFrom>
      <w:tbl><w:tr>${tc('Adults')}${tc('120 euros')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${tc('Dogs')}${tc('7')}</w:tr></w:tbl>`;
    const document = await readBytes(docxReader, docx(body));
    expect(linesOf(document)).toEqual(['paragraph: We always open on Mondays.', 'row: Adults · 120 euros']);
    expect(document.notes).toEqual(['1 tracked insertion is read as accepted, 4 deletions as gone']);
  });

  it('leaves out hidden text, contents and placeholders, and reads boxes, breaks and marks as they are seen', async () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>';
    const box =
      '<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>';
    const document = await readBytes(
      docxReader,
      docx(
        `${p('Rules', '<w:pStyle w:val="T"/>')}${p('Rules 1', '<w:pStyle w:val="TOC1"/>')}${p(`${t('Shown')}${t(' and hidden', '<w:vanish/>')}${t(' twice.')}${t('3', '<w:vertAlign w:val="superscript"/>')}`)}
        ${p(`${t('Harbour office')}<w:r><w:br/></w:r>${t('1 Quay Street, 20 m')}${t('2', '<w:vertAlign w:val="superscript"/>')}${box}`)}
        <w:sdt><w:sdtContent>${p(`${t('co­opera\u200btion')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${t('Click here')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
        { 'styles.xml': styles },
      ),
    );
    expect(linesOf(document)).toEqual([
      'heading1: Rules',
      'paragraph: Shown twice.',
      'paragraph: Harbour office\n1 Quay Street, 20 m2',
      'paragraph: In a box.',
      'paragraph: cooperation',
    ]);
    expect(document.leftOut).toEqual([
      { what: 'a table of contents', words: 2 },
      { what: 'hidden text', words: 2 },
    ]);
  });

  it('numbers paragraphs as Word does: by levels, from where they start, again where they begin anew', async () => {
    const level = (depth: number, format: string, text: string, start = 1) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '§ %1', 4)}${level(1, 'lowerLetter', '(%1)')}${level(2, 'upperRoman', '%1.%2.%3')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num></w:numbering>`;
    const numbered = (text: string, depth: number, list = 1) =>
      p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
    expect(
      await lines(
        `${numbered('Fees', 0)}${numbered('for adults', 1)}${numbered('for guests', 1)}${numbered('on Sundays', 2)}${numbered('Boats', 0)}${numbered('oars', 1)}${numbered('Other', 0, 2)}`,
        { 'numbering.xml': numbering },
      ),
    ).toEqual([
      'item: § 4 Fees',
      'item <0: for adults',
      'item <0: for guests',
      'item <2: 4.b.I on Sundays',
      'item: § 5 Boats',
      'item <4: oars',
      'item: § 9 Other',
    ]);
  });

  it('reads tables that only place texts as these texts, and cells that go on below', async () => {
    expect(await lines(`<w:tbl><w:tr>${tc('A box around a text.')}</w:tr></w:tbl>`)).toEqual([
      'paragraph: A box around a text.',
    ]);
    const merge = (value: string) => `<w:vMerge w:val="${value}"/>`;
    expect(
      await lines(`<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${tc('Hall')}${tc('Day')}${tc('Opens')}</w:tr>
        <w:tr>${tc('North', merge('restart'))}${tc('Monday')}${tc('7:30')}</w:tr>
        <w:tr>${tc('', '<w:vMerge/>')}${tc('Other days, and on holidays')}${tc('8:00')}</w:tr></w:tbl>`),
    ).toEqual([
      'head: Hall · Day · Opens',
      'row: North · Day Monday · Opens 7:30',
      'row: North · Day: Other days, and on holidays · Opens 8:00',
    ]);
  });

  it('tells files by what is in them, and refuses others with what to do', async () => {
    expect(docxReader.recognizes?.(fileBytes('statutes.docx'))).toBe(true);
    expect(docxReader.recognizes?.(fileBytes('statutes.odt'))).toBe(false);
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const locked = new Uint8Array([...old, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    await expect(readBytes(docxReader, old)).rejects.toThrow('a file of Word before 2007; save it as .docx');
    await expect(readBytes(docxReader, locked)).rejects.toThrow('it has a password; save it without one');
    await expect(readBytes(docxReader, docx(''))).rejects.toThrow('empty: it holds no text');
    await expect(readBytes(docxReader, docx(p('<w:r><w:drawing/></w:r>')))).rejects.toThrow(
      'have its text recognized (OCR)',
    );
    await expect(readBytes(docxReader, docx('<w:p>'))).rejects.toThrow('damaged: a part of it is no XML');
    await expect(readBytes(docxReader, fileBytes('statutes.docx').slice(0, 5000))).rejects.toThrow(
      'damaged: it can’t be unpacked',
    );
  });
});

function tc(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
}
