import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentBlock, TextPiece } from '../../../src/library/formats/contract.js';
import { renderDocument } from '../../../src/library/formats/render-document.js';
import { toText } from '../../../src/library/formats/source-map.js';

function block(text: string, more: Partial<DocumentBlock> = {}): DocumentBlock {
  return { kind: 'paragraph', pieces: [{ text }], ...more };
}

function leadInsOf(...texts: readonly string[]): (number | undefined)[] {
  const blocks = texts.map((text): DocumentBlock => ({ kind: 'paragraph', pieces: [{ text }] }));
  return renderDocument(blocks).blocks.map(({ leadIn }) => leadIn);
}

/** What the blocks of the text are, in words. */
function shown(blocks: readonly DocumentBlock[]) {
  const { text, blocks: rendered } = renderDocument(blocks);
  return rendered.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

describe('renderDocument', () => {
  it('puts a blank line between blocks, and a line break between the parts of one list', () => {
    const item = (text: string, group: number) => block(text, { kind: 'item', group });
    const blocks = [block('Bring:'), item('tea', 1), item('milk', 1), item('Rules', 2), block('Done.'), block('Bye.')];
    expect(renderDocument(blocks).text).toBe('Bring:\n\ntea\nmilk\n\nRules\n\nDone.\n\nBye.');
  });

  it('leaves out what says nothing, and the blank ends of what does', () => {
    const blocks = [block('–––'), block(''), { ...block(''), pieces: [] }, block(' \n One. \t'), block('٣')];
    expect(renderDocument(blocks).text).toBe('One.\n\n٣');
    expect(shown(blocks)).toEqual(['paragraph: One.', 'paragraph: ٣']);
  });

  it('keeps the parts of a list together across one that says nothing', () => {
    const item = (text: string) => block(text, { kind: 'item', group: 1 });
    expect(renderDocument([item('tea'), block('* * *'), item('milk')]).text).toBe('tea\nmilk');
  });

  it('says of each block what leads it in by where that begins, whatever was left out before', () => {
    const { text, blocks } = renderDocument([
      block('…'),
      block('Not allowed:'),
      block('tours', { kind: 'item', group: 1, leadIn: 1 }),
      block('by boat', { kind: 'item', group: 1, leadIn: 2 }),
      block('lost', { kind: 'item', group: 1, leadIn: 0 }),
    ]);
    expect(blocks.map(({ leadIn }) => leadIn)).toEqual([undefined, 0, text.indexOf('tours'), undefined]);
  });

  it('keeps levels, groups and places', () => {
    const { blocks } = renderDocument([
      block('Fees', { kind: 'heading', level: 2, place: { page: 3 } }),
      block('Boat', { kind: 'row', group: 4, place: { row: 0 } }),
    ]);
    expect(blocks).toEqual([
      { kind: 'heading', level: 2, place: { page: 3 }, start: 0, end: 4 },
      { kind: 'row', group: 4, place: { row: 0 }, start: 6, end: 10 },
    ]);
  });

  it('takes a heading of more than 500 letters for the paragraph that it is', () => {
    const heading = (length: number) => block('a'.repeat(length), { kind: 'heading', level: 1 });
    const { blocks } = renderDocument([heading(500), heading(501)]);
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['paragraph', undefined],
    ]);
  });

  it('holds no NUL character, and knows where it stood', () => {
    const { text, map } = renderDocument([{ ...block(''), pieces: [{ text: 'a\0b', at: { start: 5, end: 8 } }] }]);
    expect(text).toBe('a\uFFFDb');
    expect(toText(map, { start: 7, end: 8 })).toEqual({ start: 2, end: 3 });
  });

  it('leads from each piece to its place in the source, less what was cut off', () => {
    const pieces: TextPiece[] = [
      { text: ' ', at: { start: 0, end: 1 } },
      { text: ' Salt', at: { start: 2, end: 7 } },
      { text: ' & ' },
      { text: '<', at: { start: 10, end: 14 } },
      { text: 'pepper ', at: { start: 14, end: 21 } },
      { text: '\n', at: { start: 30, end: 31 } },
    ];
    const { text, map } = renderDocument([block('First.'), { kind: 'paragraph', pieces }]);
    expect(text).toBe('First.\n\nSalt & <pepper');
    const found = (start: number, end: number) => {
      const span = toText(map, { start, end });
      return span && text.slice(span.start, span.end);
    };
    expect(found(0, 3)).toBeUndefined();
    expect(found(3, 7)).toBe('Salt');
    expect(found(11, 12)).toBe('<');
    expect(found(16, 20)).toBe('pper');
    expect(found(20, 31)).toBeUndefined();
  });

  it('holds all words of any document, each block a span of its own, and every mapped letter as it was written', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', '\n', '.', 'é', '😀'), maxLength: 9 });
    const kinds = fc.constantFrom('heading', 'paragraph', 'item', 'row', 'head');
    const written = fc.record({ texts: fc.array(words, { maxLength: 4 }), kind: kinds, group: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(written, { maxLength: 6 }), (parts) => {
        const source = parts.flatMap(({ texts }) => texts).join('');
        let start = 0;
        const given = parts.map(({ texts, kind, group }): DocumentBlock => {
          const pieces = texts.map((text) => {
            const at = { start, end: start + text.length };
            start = at.end;
            return { text, at };
          });
          return { kind, pieces, ...(group > 0 && { group }) };
        });
        const { text, blocks, map } = renderDocument(given);
        const telling = given.map(({ pieces }) =>
          pieces
            .map((piece) => piece.text)
            .join('')
            .trim(),
        );
        expect(blocks.map((own) => text.slice(own.start, own.end))).toEqual(
          telling.filter((own) => /[\p{L}\p{N}]/u.test(own)),
        );
        for (let at = 0; at < map.length; at += 4) {
          expect(text.slice(map[at], map[at + 1])).toBe(source.slice(map[at + 2], map[at + 3]));
        }
      }),
    );
  });

  it.each(['Opening hours:', 'Öffnungszeiten:', 'Horaires d’ouverture :', 'Horario:', 'أوقات الدوام:'])(
    'has a term with its colon lead in the paragraph under it, and no other: %s',
    (term) => {
      expect(leadInsOf('Welcome.', term, 'from nine to six', 'The café is closed.')).toEqual([
        undefined,
        undefined,
        'Welcome.'.length + 2,
        undefined,
      ]);
    },
  );

  it.each(['Address', 'Adresse', 'Dirección', 'العنوان'])('has a bare term lead in a value as short: %s', (term) => {
    expect(leadInsOf(term, '9 Elm Street', 'Phone', '555-0133')).toEqual([
      undefined,
      0,
      undefined,
      `${term}9 Elm Street`.length + 4,
    ]);
    expect(leadInsOf(term, 'The street was built in 1902.')).toEqual([undefined, undefined]);
  });

  it.each([
    'We are open.',
    'Doors open at nine. Remember:',
    `${'A long sentence that says a great deal about the house '.repeat(2)}:`,
  ])('has nothing else lead in a paragraph: %s', (before) => {
    expect(leadInsOf(before, 'from nine to six')).toEqual([undefined, undefined]);
  });
});
