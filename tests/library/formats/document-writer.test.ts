import { describe, expect, it } from 'vitest';
import { DocumentWriter } from '../../../src/library/formats/document-writer.js';
import { shownBlocks } from './shown-blocks.js';

/** What a document's blocks are after it was written. */
function written(write: (writer: DocumentWriter) => void): string[] {
  const writer = new DocumentWriter();
  write(writer);
  writer.endList();
  return shownBlocks(writer.blocks);
}

describe('headings', () => {
  it('have a level from 1 to 6', () => {
    expect(
      written((writer) => {
        for (const level of [0, 2, 9]) writer.heading(level, 'Fees');
      }),
    ).toEqual(['# Fees', '## Fees', '###### Fees']);
  });

  it('are lines in bold, one level under the heading that they stand under', () => {
    expect(
      written((writer) => {
        writer.heading(2, 'Fees');
        writer.boldLine('For boats');
        writer.boldLine('No dogs!');
        writer.heading(6, 'Deep');
        writer.boldLine('Deeper');
      }),
    ).toEqual(['## Fees', '### For boats', '### No dogs!', '###### Deep', '###### Deeper']);
  });

  it.each(['It is closed on Mondays.', 'Bring these:', 'First of all,', 'One\nTwo', 'a '.repeat(21).trim()])(
    'are no sentence in bold: %j',
    (text) => expect(written((writer) => writer.boldLine(text))).toEqual([text]),
  );
});

describe('lists', () => {
  it('are led in by the paragraph before, unless that ends as a sentence does', () => {
    const list = (before: string) =>
      written((writer) => {
        writer.paragraph(before);
        writer.item('tea', 0);
        writer.item('milk', 0);
      });
    expect(list('Bring:')).toEqual(['Bring:', 'Bring: > - tea', 'Bring: > - milk']);
    expect(list('It is closed.')).toEqual(['It is closed.', '- tea', '- milk']);
    expect(list('Who comes?”')).toEqual(['Who comes?”', '- tea', '- milk']);
  });

  it('have items led in by the item around them, whatever depths are passed over', () => {
    expect(
      written((writer) => {
        writer.item('drinks', 0);
        writer.item('tea', 1);
        writer.item('green', 3);
        writer.item('black', 3);
        writer.item('milk', 1);
        writer.item('bread', 0);
        writer.item('white', 2);
      }),
    ).toEqual([
      '- drinks',
      'drinks > - tea',
      'tea > - green',
      'tea > - black',
      'drinks > - milk',
      '- bread',
      'bread > - white',
    ]);
  });

  it('are one group with what leads them in, and another after a paragraph', () => {
    const writer = new DocumentWriter();
    writer.paragraph('Bring:');
    writer.item('tea', 0);
    expect(writer.isInList).toBe(true);
    writer.paragraph('Take:');
    expect(writer.isInList).toBe(false);
    writer.item('oil', 0);
    expect(writer.blocks.map(({ group }) => group)).toEqual([1, 1, 2, 2]);
  });

  it('hold what stands under an item, which is a paragraph where no list goes on', () => {
    expect(
      written((writer) => {
        writer.item('tea', 0);
        writer.item('green', 1);
        writer.underItem('It is hot.', 0);
        writer.underItem('It is grown here.', 1);
        writer.endList();
        writer.underItem('The end.', 0);
      }),
    ).toEqual(['- tea', 'tea > - green', 'tea > - It is hot.', 'green > - It is grown here.', 'The end.']);
  });
});

describe('what is put down later', () => {
  it('comes behind the list that goes on: notes led in by what refers to them, and other paragraphs', () => {
    expect(
      written((writer) => {
        writer.item('tea', 0);
        writer.note('Green tea.');
        writer.later('A box.');
        writer.item('milk', 0);
        writer.paragraph('Done.');
      }),
    ).toEqual(['- tea', '- milk', 'tea > Green tea.', 'A box.', 'Done.']);
  });

  it('is led in by nothing where nothing stands before it', () => {
    expect(written((writer) => writer.note('Alone.'))).toEqual(['Alone.']);
  });
});

describe('definitions', () => {
  it('are rows of one list as long as they stand together', () => {
    const writer = new DocumentWriter();
    writer.definition('Quay', 'a place for boats');
    writer.definition('Berth', '');
    writer.item('tea', 0);
    writer.definition('Mole', 'a wall');
    writer.paragraph('Done.');
    writer.definition('Pier', 'a way');
    writer.endList();
    expect(shownBlocks(writer.blocks)).toEqual([
      '| Quay · a place for boats',
      '| Berth',
      '- tea',
      '| Mole · a wall',
      'Done.',
      '| Pier · a way',
    ]);
    const [first, second, item, third, , last] = writer.blocks.map(({ group }) => group);
    expect(second).toBe(first);
    expect(new Set([first, item, third, last]).size).toBe(4);
  });
});

it('has a table led in by what stands before it, and keeps all places', () => {
  const writer = new DocumentWriter();
  writer.paragraph('Limits:', { page: 2 });
  writer.table([{ cells: [{ pieces: [{ text: 'Sensor' }] }, { pieces: [{ text: '20' }] }], place: { page: 3 } }]);
  writer.heading(1, 'Fees', { page: 4 });
  expect(shownBlocks(writer.blocks)).toEqual(['Limits:', 'Limits: > | Sensor · 20', '# Fees']);
  expect(writer.blocks.map(({ place }) => place?.page)).toEqual([2, 3, 4]);
  expect(writer.blocks[1]?.group).toBe(writer.blocks[0]?.group);
});
