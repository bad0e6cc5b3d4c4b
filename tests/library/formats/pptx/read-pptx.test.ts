import { describe, expect, it } from 'vitest';
import { pptxReader } from '../../../../src/library/formats/pptx/read-pptx.js';
import { handbooks } from '../handbooks.js';
import { fileBytes, linesOf, readBytes, readFile, zip } from '../read-file.js';

/** A presentation with slides, each the shapes on it, with what it points to. */
function pptx(
  slides: readonly { readonly shapes: string; readonly show?: string; readonly points?: string }[],
  parts = {},
): Uint8Array {
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index}"/>`).reverse();
  const relations = slides.map(
    (_, index) => `<Relationship Id="rId${index}" Type="x/slide" Target="slides/s${index}.xml"/>`,
  );
  return zip({
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${ids.join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      slides.flatMap(({ shapes, show = '1', points = '' }, index) => [
        [`ppt/slides/s${index}.xml`, `<p:sld show="${show}"><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`],
        [`ppt/slides/_rels/s${index}.xml.rels`, `<Relationships>${points}</Relationships>`],
      ]),
    ),
    ...parts,
  });
}

function shape(kind: string, ...paragraphs: readonly string[]): string {
  const holder = kind === '' ? '' : `<p:ph type="${kind}"/>`;
  const texts = paragraphs.map((text) => (text.startsWith('<') ? text : `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`));
  return `<p:sp><p:nvSpPr><p:nvPr>${holder}</p:nvPr></p:nvSpPr><p:txBody>${texts.join('')}</p:txBody></p:sp>`;
}

describe('pptxReader', () => {
  it.each(['en', 'ar'])('reads the slides of the handbook in %s', async (language) => {
    const document = await readFile(pptxReader, `handbook.${language}.pptx`);
    const read = linesOf(document).map((line) => line.replace(/ <\d+/, '').replace(/heading\d/, 'heading'));
    const said = (handbooks[language] ?? []).map((line) => line.replace(/heading\d/, 'heading'));
    expect(read.filter((line) => said.includes(line))).toEqual(said);
    const slides = document.blocks.map(({ place }) => place?.slide ?? 0);
    expect(slides).toEqual([...slides].sort((one, other) => one - other));
    expect(document.blocks[0]).toMatchObject({ kind: 'heading', level: 1, place: { slide: 1 } });
  });

  it('reads slides in the order in which they are shown, each under its title, without edges and what is hidden', async () => {
    const document = await readBytes(
      pptxReader,
      pptx(
        [
          { shapes: shape('title', 'Last') + shape('', 'A text.') },
          { shapes: shape('title', 'Never') + shape('body', 'Hidden words'), show: '0' },
          { shapes: '<p:pic/>' },
          {
            shapes: `${shape('body', 'one thing:', '<a:p><a:pPr lvl="1"/><a:r><a:t>under it</a:t></a:r></a:p>')}${shape('ftr', 'Harbour')}${shape('title', 'First<a:br/>')}
            <p:grpSp>${shape('', '<a:p><a:pPr><a:buChar char="-"/></a:pPr><a:r><a:t>marked</a:t></a:r></a:p>')}</p:grpSp>
            <p:graphicFrame><a:graphic><a:graphicData><dgm:relIds r:dm="d1"/></a:graphicData></a:graphic></p:graphicFrame>`,
            points:
              '<Relationship Id="d1" Type="x/diagramData" Target="../diagrams/data1.xml"/><Relationship Id="n1" Type="x/notesSlide" Target="../notesSlides/n.xml"/>',
          },
        ],
        {
          'ppt/diagrams/data1.xml':
            '<dgm:dataModel><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Ask</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>',
          'ppt/notesSlides/n.xml': `<p:notes>${shape('body', 'Say hello')}</p:notes>`,
        },
      ),
    );
    expect(linesOf(document)).toEqual([
      'heading2: First',
      'item: one thing:',
      'item <1: under it',
      'item: marked',
      'item: Ask',
      'heading2: Last',
      'paragraph: A text.',
    ]);
    expect(document.leftOut).toEqual([
      { what: 'the speaker’s notes', words: 2 },
      { what: 'hidden slides', words: 3 },
      { what: 'headers and footers', words: 1 },
    ]);
    expect(document.notes).toEqual(['1 slide without text: 2']);
  });

  it('refuses a presentation with a password, and one of PowerPoint before 2007, each with what to do', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const locked = new Uint8Array([...old, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    await expect(readBytes(pptxReader, locked)).rejects.toThrow('it has a password; save it without one');
    await expect(readBytes(pptxReader, old)).rejects.toThrow('a file of PowerPoint before 2007; save it as .pptx');
  });

  it('refuses what is none, and what holds no text', async () => {
    expect(pptxReader.recognizes?.(fileBytes('handbook.en.pptx'))).toBe(true);
    expect(pptxReader.recognizes?.(fileBytes('devices.xlsx'))).toBe(false);
    await expect(readBytes(pptxReader, fileBytes('devices.xlsx'))).rejects.toThrow('damaged: it has no slides in it');
    await expect(readBytes(pptxReader, pptx([{ shapes: '<p:pic/>' }]))).rejects.toThrow(
      'have its text recognized (OCR)',
    );
  });
});
