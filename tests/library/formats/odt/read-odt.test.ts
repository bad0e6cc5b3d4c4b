import { describe, expect, it } from 'vitest';
import { docxReader } from '../../../../src/library/formats/docx/read-docx.js';
import { odtReader } from '../../../../src/library/formats/odt/read-odt.js';
import { handbooks, notes } from '../handbooks.js';
import { fileBytes, linesOf, readBytes, readFile, zip } from '../read-file.js';

function odt(text: string, styles = '', manifest = '<m/>'): Uint8Array {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': manifest,
  });
}

describe('odtReader', () => {
  it.each(Object.keys(handbooks))('reads the handbook in %s as pandoc writes it', async (language) => {
    const read = linesOf(await readFile(odtReader, `handbook.${language}.odt`)).map((line) =>
      line.replace(/ <\d+/, ''),
    );
    const said = handbooks[language] ?? [];
    expect(read.filter((line) => said.includes(line))).toEqual(said);
    expect(read).toContain(`paragraph: ${notes[language]}`);
  });

  it('reads a document of LibreOffice as its copy for Word is read', async () => {
    const [own, other] = [await readFile(odtReader, 'statutes.odt'), await readFile(docxReader, 'statutes.docx')];
    expect(linesOf(own)).toEqual(linesOf(other));
    expect(own.matter).toEqual(other.matter);
    expect(own.notes).toEqual(other.notes);
    expect(own.leftOut).toEqual(other.leftOut);
  });

  it('reads definitions as terms with their meanings', async () => {
    const read = linesOf(await readFile(odtReader, 'handbook.en.odt'));
    expect(read.slice(-2)).toEqual([
      'row: Berth · A place where a ship is moored, for up to three days.',
      'row: Lock · A basin with gates at both ends.',
    ]);
  });

  it('numbers items by level, from where they start and on where a list goes on', async () => {
    const style =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." style:num-prefix="Rule "/><text:list-level-style-number text:level="2" style:num-format="a" text:display-levels="2"/></text:list-style>';
    const list = (attributes: string, items: string) =>
      `<text:list text:style-name="L" ${attributes}>${items}</text:list>`;
    const item = (text: string, attributes = '') => `<text:list-item ${attributes}>${text}</text:list-item>`;
    const text = `${list('xml:id="l1"', `${item('<text:p>First</text:p>', 'text:start-value="3"')}${item(`<text:p>Second</text:p>${list('', item('<text:p>Under</text:p>'))}<text:p>More.</text:p>`)}`)}
      <text:p>Between.</text:p>${list('text:continue-list="l1"', item('<text:p>Third</text:p>'))}`;
    expect(linesOf(await readBytes(odtReader, odt(text, style)))).toEqual([
      'item: Rule 3. First',
      'item: Rule 4. Second',
      'item <1: 4.a Under',
      'item <1: More.',
      'paragraph: Between.',
      'item: Rule 5. Third',
    ]);
  });

  it('reads blanks, breaks and frames as they are seen, and leaves out what is hidden', async () => {
    const style =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const text = `<text:p>One<text:s text:c="3"/>two<text:line-break/>three
      four<text:span text:style-name="H"> hidden</text:span><draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame></text:p>
      <text:table-of-content><text:index-body><text:p>One 1</text:p></text:index-body></text:table-of-content>`;
    const document = await readBytes(odtReader, odt(text, style));
    expect(linesOf(document)).toEqual(['paragraph: One two\nthree four', 'paragraph: In a box.']);
    expect(document.leftOut).toEqual([
      { what: 'a table of contents', words: 2 },
      { what: 'hidden text', words: 1 },
    ]);
  });

  it('tells files by what is in them, and refuses others with what to do', async () => {
    expect(odtReader.recognizes?.(fileBytes('statutes.odt'))).toBe(true);
    expect(odtReader.recognizes?.(fileBytes('statutes.docx'))).toBe(false);
    const locked = odt('', '', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>');
    await expect(readBytes(odtReader, locked)).rejects.toThrow('it has a password; save it without one');
    await expect(readBytes(odtReader, odt(''))).rejects.toThrow('empty: it holds no text');
    await expect(readBytes(odtReader, zip({ 'a.xml': '' }))).rejects.toThrow('damaged: it has no text in it');
  });
});
