import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextPiece } from '../../../src/library/formats/contract.js';
import { slicePiece, splitPieces, splitPiecesAtLines } from '../../../src/library/formats/slice-piece.js';

const textsOf = (parts: readonly (readonly TextPiece[])[]) => parts.map((part) => part.map(({ text }) => text));

const source = 'She said *tea &amp; milk*, not coffee.';

/** A piece that is read letter for letter from the source. */
function literal(text: string): TextPiece {
  const start = source.indexOf(text);
  return { text, at: { start, end: start + text.length } };
}

describe('slicePiece', () => {
  it('knows where a part stands that is read letter for letter', () => {
    expect(slicePiece(literal('not coffee'), 4, 7)).toEqual(literal('cof'));
    expect(slicePiece(literal('not coffee'), 4)).toEqual(literal('coffee'));
    expect(slicePiece(literal('not coffee'), 0, 3)).toEqual(literal('not'));
  });

  it('gives a part the place of the whole where the source is written otherwise', () => {
    const piece = { text: '& then', at: { start: 14, end: 19 } };
    expect(slicePiece(piece, 2)).toEqual({ text: 'then', at: { start: 14, end: 19 } });
  });

  it('gives no place to a part of what a reader made', () => {
    expect(slicePiece({ text: 'made up' }, 5)).toEqual({ text: 'up' });
  });
});

describe('splitPieces', () => {
  it('cuts between and within pieces, and leaves the marks out', () => {
    const parts = splitPieces([literal('She said '), literal('tea'), { text: ';; no' }, { text: ';' }], /;/g);
    expect(textsOf(parts)).toEqual([['She said ', 'tea'], [], [' no'], []]);
  });

  it('keeps what a mark is not in', () => {
    const pieces = [literal('not'), literal(' coffee')];
    expect(splitPieces(pieces, /\n/g)).toEqual([pieces]);
    expect(splitPieces([], /\n/g)).toEqual([[]]);
  });

  it('cuts as a text is cut, and every part stands where it is said to stand', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '|', ' '), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 5 }), (texts) => {
        const whole = texts.join('');
        let start = 0;
        const pieces = texts.map((text): TextPiece => {
          const at = { start, end: start + text.length };
          start = at.end;
          return { text, at };
        });
        const parts = splitPieces(pieces, /\|/g);
        expect(textsOf(parts).map((part) => part.join(''))).toEqual(whole.split('|'));
        for (const { text, at } of parts.flat()) {
          expect(text).not.toBe('');
          expect(whole.slice(at?.start, at?.end)).toBe(text);
        }
      }),
    );
  });
});

describe('splitPiecesAtLines', () => {
  it('cuts where a line begins with the mark, and not where only a piece does', () => {
    const mark = /: /;
    expect(textsOf(splitPiecesAtLines([{ text: 'Kai' }, { text: ': der' }, { text: ' Ort' }], mark))).toEqual([
      ['Kai', ': der', ' Ort'],
    ]);
    expect(
      textsOf(splitPiecesAtLines([{ text: 'Kai' }, { text: '\n' }, { text: ': der Ort\n: sonst' }], mark)),
    ).toEqual([['Kai', '\n'], ['der Ort'], ['sonst']]);
    expect(textsOf(splitPiecesAtLines([{ text: ': der Ort' }], mark))).toEqual([[], ['der Ort']]);
  });
});
