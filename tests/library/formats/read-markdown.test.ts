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

/** What makes parts of a text belong together, and what only looks so. */
const pieces = fc.constantFrom(
  'Words here.\n\n',
  'wrapped\n',
  '# Heading\n\n',
  'Setext\n---\n\n',
  '- item\n',
  '- item\n\n',
  '  going on\n\n',
  '1. first\n\n   second\n\n',
  '> quoted\n',
  '> quoted\n\n',
  'lazy\n\n',
  '```\n',
  '```\ncode\n\ncode\n```\n\n',
  '~~~~\n\n',
  '    indented\n\n',
  '<!-- begun\n\n',
  'ended -->\n\n',
  '<div>\n\n',
  '<pre>\n\n',
  '</pre>\n\n',
  '| a | b |\n|---|---|\n| c | d |\n\n',
  '[a]: /b\n\n',
  '***\n\n',
  '\r\n\r\n',
  '\t\n',
  '\n',
);

describe('a text of any length', () => {
  it('has the same blocks read in parts as read whole', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.integer({ min: 0, max: 60 }), (parts, length) => {
        const text = parts.join('');
        expect(readMarkdown(text, length)).toEqual(readMarkdown(text, Number.POSITIVE_INFINITY));
      }),
    );
  });

  it.each([
    ['1. ', 2_000],
    ['>', 5_000],
    ['> ', 200_000],
    ['>', 200_000],
    ['- ', 100_000],
    ['* 1. > ', 30_000],
    ['>\t', 50_000],
  ])('that nests %j without end ends in text, and what follows is read', (mark, times) => {
    const blocks = shown(`${mark.repeat(times)}word\n\nThe next paragraph.\n`);
    expect(blocks.at(0)?.[1]).toMatch(/word$/);
    expect(blocks.at(-1)).toEqual(['paragraph', 'The next paragraph.']);
  });

  it('takes a line of more than 500 characters for text, whatever marks it as a heading', () => {
    const long = 'word '.repeat(100).trim();
    expect(shown(`# ${long}\n\n# ${long} and more\n`)).toEqual([
      ['heading', long],
      ['paragraph', `${long} and more`],
    ]);
  });
});
