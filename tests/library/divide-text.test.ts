import { describe, expect, it } from 'vitest';
import { divideText } from '../../src/library/divide-text.js';
import { readHtmlPiece } from '../../src/library/formats/html/read-blocks.js';
import { readMarkdown } from '../../src/library/formats/markdown/read-markdown.js';
import { renderDocument } from '../../src/library/formats/render-document.js';

function divide(written: string) {
  const { text, blocks } = renderDocument(readMarkdown(written, { readHtml: readHtmlPiece }).blocks);
  return { text, ...divideText(text, blocks, 'en') };
}

describe('divideText', () => {
  it('numbers sentences through the article and within their section', () => {
    const { text, sections, passages } = divide(
      'Opening one. Opening two.\n\n## First\n\nA here. B here.\n\nC here.\n\n## Second\n\nD here.',
    );
    expect(sections.map(({ heading, level, start, end }) => [heading, level, text.slice(start, end).trim()])).toEqual([
      ['First', 2, 'A here. B here.\n\nC here.'],
      ['Second', 2, 'D here.'],
    ]);
    expect(
      passages.map(({ section, sentences }) => [
        section,
        ...sentences.map(({ ordinal, inSection }) => [ordinal, inSection]),
      ]),
    ).toEqual([
      [undefined, [1, 1], [2, 2]],
      [0, [3, 1], [4, 2]],
      [0, [5, 3]],
      [1, [6, 1]],
    ]);
  });

  it('makes a passage of a heading that says something, which is sentence 0 of its section', () => {
    const { text, passages } = divide('## Fees\n\nA here.\n\n## 5.1.0 / 2023-09-10\n\nB here. C here.');
    expect(
      passages.map(({ section, sentences }) => [
        section,
        ...sentences.map(({ start, end, inSection }) => [inSection, text.slice(start, end)]),
      ]),
    ).toEqual([
      [0, [1, 'A here.']],
      [1, [0, '5.1.0 / 2023-09-10']],
      [1, [1, 'B here.'], [2, 'C here.']],
    ]);
  });

  it('brings what stands behind something that opens on a page back under the heading around it', () => {
    const { sections, passages } = divide(
      '## Rules\n\nA here.\n\n<details><summary>Dogs</summary>\n\nB here.\n\n</details>\n\nC here.\n\n## End\n\nD here.',
    );
    expect(sections.map(({ heading }) => heading)).toEqual(['Rules', 'Rules › Dogs', 'End']);
    expect(passages.map(({ section, sentences }) => [section, sentences[0]?.inSection])).toEqual([
      [0, 1],
      [1, 1],
      [0, 2],
      [2, 1],
    ]);
  });

  it('keeps headings, items and rows from running into a neighbour', () => {
    const { text, passages } = divide(
      '# A title without a stop\n\nA paragraph without one\n\n- an item\n- another\n\n| Part | Limit |\n|---|---|\n| Valve | 20 |\n| Pump | 30 |',
    );
    expect(passages.map(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['A paragraph without one', 'an item', 'another'],
      ['Valve · Limit 20', 'Pump · Limit 30'],
    ]);
  });

  it('tells a section by its heading and those that it stands under', () => {
    const { sections } = divide(
      '# Leave\n\nText.\n\n## Parents\n\n### How long?\n\nA year.\n\n## Illness\n\nAs needed.',
    );
    expect(sections.map(({ heading }) => heading)).toEqual([
      'Leave',
      'Leave › Parents',
      'Leave › Parents › How long?',
      'Leave › Illness',
    ]);
  });

  it('keeps a list with the line that leads it in, and tells which sentence that is', () => {
    const { text, passages } = divide('Doors open at nine. Not allowed:\n\n- wine\n- animals\n  - dogs\n\nAfter that.');
    expect(
      passages.map(({ sentences }) =>
        sentences.map(({ start, end, leadIns = [] }) => [
          text.slice(start, end),
          ...leadIns.map((span) => text.slice(span.start, span.end)),
        ]),
      ),
    ).toEqual([
      [
        ['Doors open at nine.'],
        ['Not allowed:'],
        ['wine', 'Not allowed:'],
        ['animals', 'Not allowed:'],
        ['dogs', 'Not allowed:', 'animals'],
      ],
      [['After that.']],
    ]);
  });

  it('cuts a passage that is too long for its words to say much about one sentence', () => {
    const { passages } = divide(`${'A sentence stands here. '.repeat(23)}`);
    expect(passages.map(({ sentences }) => sentences.length)).toEqual([10, 10, 3]);
  });

  it('quotes a clause without a stop in pieces', () => {
    const clause = `${'the tenant keeps the yard clean; '.repeat(50)}and leaves.`;
    const { text, passages } = divide(clause);
    const pieces = passages.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
    expect(pieces).toHaveLength(2);
    expect(pieces[0]).toMatch(/clean;$/);
  });
});
