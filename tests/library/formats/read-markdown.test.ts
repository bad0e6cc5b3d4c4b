import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/library/formats/read-markdown.js';

function shown(text: string): [string, string][] {
  return readMarkdown(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('readMarkdown', () => {
  it('finds headings, paragraphs, items and rows, without the marks that make them', () => {
    const text = [
      '# Title',
      '',
      'One line',
      'and the next.',
      '',
      '* first *item*',
      '* second',
      '',
      'Setext',
      '======',
      '',
      '> quoted words',
      '',
      '| a | b |',
      '|---|---|',
      '| c | d |',
    ].join('\n');
    expect(shown(text)).toEqual([
      ['heading', 'Title'],
      ['paragraph', 'One line\nand the next.'],
      ['item', 'first *item*'],
      ['item', 'second'],
      ['heading', 'Setext'],
      ['paragraph', 'quoted words'],
      ['row', 'a | b'],
      ['row', 'c | d'],
    ]);
  });

  it('names the list or table that parts belong to', () => {
    const groups = readMarkdown('- a\n- b\n  - c\n\ntext\n\n- d').map(({ group }) => group);
    expect(groups).toEqual([0, 0, 0, undefined, 21]);
  });

  it('leaves out code and raw HTML', () => {
    expect(shown('text\n\n```\ncode. More.\n```\n\n<div>\nraw\n</div>\n\n    indented')).toEqual([
      ['paragraph', 'text'],
    ]);
  });

  it('keeps what looks like markup inside a paragraph to the letter', () => {
    const text = 'A <!channel> says *a*, `b` & <@U1> [c](d) :smile: \\*e\\* &amp;';
    expect(shown(text)).toEqual([['paragraph', text]]);
  });

  it('gives blocks in order that do not overlap, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('# a', '- b', '1. c', '| d | e |', '|---|---|', '', '> f', 'g h.', '```', '  i', '<p>'),
          { maxLength: 30 },
        ),
        (lines) => {
          const text = lines.join('\n');
          let end = 0;
          for (const block of readMarkdown(text)) {
            expect(block.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(block.start, block.end).trim()).not.toBe('');
            end = block.end;
          }
        },
      ),
    );
  });
});
