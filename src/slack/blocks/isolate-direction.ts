/** A letter that is read from right to left. */
const rightToLeft = '[\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Syriac}\\p{sc=Thaana}\\p{sc=Nko}]';

const anyRightToLeft = new RegExp(rightToLeft, 'u');

/**
 * A stretch that is read from right to left: from such a letter to the last one before a mark that separates two things
 * in our lines (“”, ·, →), with the marks that end its sentence.
 */
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
 * A left-to-right mark, for the start of a line of ours that holds pieces set apart; else `''`. Without it, a line that
 * begins with such a piece would take its direction.
 */
export function startOf(line: string): string {
  return line.includes('\u2068') ? '\u200E' : '';
}

/**
 * Others' words that are to be part of a line of ours, set apart as a whole if any of them is read from right to left.
 */
export function isolatePiece(piece: string): string {
  return anyRightToLeft.test(piece) ? `\u2068${piece}\u2069` : piece;
}

/**
 * The same for a line of ours of which it is known what others wrote in it: each of `pieces` that is read from right to
 * left is set apart as a whole, whatever it begins with; the rest as by `isolateDirection`.
 */
export function isolatePieces(line: string, pieces: readonly string[]): string {
  const longestFirst = pieces.filter((piece) => anyRightToLeft.test(piece)).sort((a, b) => b.length - a.length);
  const apart = setApart(line, longestFirst);
  return longestFirst.some((piece) => line.includes(piece)) ? `${startOf(apart)}${apart}` : apart;
}

function setApart(line: string, longestFirst: readonly string[]): string {
  const piece = longestFirst.find((one) => line.includes(one));
  if (piece === undefined) return isolateDirection(line);
  const at = line.indexOf(piece);
  const rest = line.slice(at + piece.length);
  return `${setApart(line.slice(0, at), longestFirst)}${isolatePiece(piece)}${setApart(rest, longestFirst)}`;
}
