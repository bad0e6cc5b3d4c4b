import { describe, expect, it } from 'vitest';
import { slicePiece, splitPieces, splitPiecesAtLines } from '../../../src/library/formats/slice-piece.js';

function textsOf(parts: readonly (readonly { readonly text: string }[])[]): string[][] {
  return parts.map((pieces) => pieces.map(({ text }) => text));
}

describe('slicePiece', () => {
  it('moves the place of what is letter for letter, and keeps the whole of what isn’t', () => {
    expect(slicePiece({ text: 'harbour', at: { start: 10, end: 17 } }, 2, 4)).toEqual({
      text: 'rb',
      at: { start: 12, end: 14 },
    });
    expect(slicePiece({ text: '<<', at: { start: 10, end: 18 } }, 1)).toEqual({
      text: '<',
      at: { start: 10, end: 18 },
    });
    expect(slicePiece({ text: 'made' }, 1)).toEqual({ text: 'ade' });
  });
});

describe('splitPieces', () => {
  it('cuts wherever the mark stands', () => {
    expect(textsOf(splitPieces([{ text: 'a|b' }, { text: '|c' }], /\|/g))).toEqual([['a'], ['b'], ['c']]);
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
