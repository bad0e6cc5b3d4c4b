import type { TextPiece } from './contract.js';

/** A part of a piece, with where that part stands; what isn't letter for letter there keeps its whole place. */
export function slicePiece(piece: TextPiece, start: number, end = piece.text.length): TextPiece {
  const { text, at } = piece;
  if (start === 0 && end === text.length) return piece;
  const isLiteral = at !== undefined && at.end - at.start === text.length;
  return {
    text: text.slice(start, end),
    ...(at && { at: isLiteral ? { start: at.start + start, end: at.start + end } : at }),
  };
}

/** Pieces cut where one of them holds a mark, which is in neither part. */
export function splitPieces(pieces: readonly TextPiece[], mark: RegExp): TextPiece[][] {
  return cutPieces(pieces, ({ text }) => text.matchAll(mark));
}

/** The same for a mark that stands where a line begins, and holds no line break: where a piece begins none may. */
export function splitPiecesAtLines(pieces: readonly TextPiece[], mark: RegExp): TextPiece[][] {
  let isLineStart = true;
  return cutPieces(pieces, ({ text }) => {
    const found = text.matchAll(new RegExp(`${isLineStart ? '(?:^|\\n)' : '\\n'}${mark.source}`, 'g'));
    isLineStart = text === '' ? isLineStart : text.endsWith('\n');
    return found;
  });
}

function cutPieces(
  pieces: readonly TextPiece[],
  marksOf: (piece: TextPiece) => Iterable<RegExpMatchArray & { readonly index?: number }>,
): TextPiece[][] {
  const parts: TextPiece[][] = [[]];
  for (const piece of pieces) {
    let from = 0;
    for (const { 0: found, index = 0 } of marksOf(piece)) {
      if (index > from) parts.at(-1)?.push(slicePiece(piece, from, index));
      parts.push([]);
      from = index + found.length;
    }
    if (from < piece.text.length) parts.at(-1)?.push(slicePiece(piece, from));
  }
  return parts;
}
