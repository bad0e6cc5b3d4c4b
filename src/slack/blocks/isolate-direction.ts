/**
 * A stretch that is read from right to left, from its first such letter to its last, with the mark that ends a
 * sentence.
 */
const rightToLeft = '[\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Syriac}\\p{sc=Thaana}\\p{sc=Nko}]';

/** What parts two things that were joined to one line: each keeps its own direction. */
const stretch = new RegExp(`${rightToLeft}(?:[^“”·→\\n]*${rightToLeft})?\\p{M}*[؟?.!…]*`, 'gu');

/**
 * A line of ours in which others' words are read from right to left: each such stretch is set apart (first strong
 * isolate to pop directional isolate, Unicode Standard Annex 9), so that what stands before and behind it stays in its
 * place. A line without words of ours has nothing to keep in place and is left as it is.
 */
export function isolateDirection(line: string): string {
  return /\p{L}/u.test(line.replace(stretch, '')) ? line.replace(stretch, '\u2068$&\u2069') : line;
}

/**
 * What a line of ours begins with where it has pieces set apart: without a letter of ours at its start, its direction
 * would be that of the first piece.
 */
export function startOf(line: string): string {
  return line.includes('\u2068') ? '\u200E' : '';
}

/** Sets a piece apart as a whole that is to be part of a line of ours. */
export function isolatePiece(piece: string): string {
  return new RegExp(rightToLeft, 'u').test(piece) ? `\u2068${piece}\u2069` : piece;
}
