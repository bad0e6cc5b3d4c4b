import type { TextPiece } from './contract.js';

export function textOf(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Words between blanks. */
export function wordsOf(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The same pieces without blanks before the first word and after the last. */
export function trimPieces(pieces: readonly TextPiece[]): TextPiece[] {
  const trimmed = [...pieces];
  while (trimmed[0]?.text.trim() === '') trimmed.shift();
  while (trimmed.at(-1)?.text.trim() === '') trimmed.pop();
  const [first] = trimmed;
  if (first) trimmed[0] = cut(first, first.text.length - first.text.trimStart().length, first.text.length);
  const last = trimmed.at(-1);
  if (last) trimmed[trimmed.length - 1] = cut(last, 0, last.text.trimEnd().length);
  return trimmed;
}

/** A part of a piece. Where its letters are not the source's, its place is that of the whole piece. */
function cut(piece: TextPiece, start: number, end: number): TextPiece {
  const { text, at } = piece;
  if (start === 0 && end === text.length) return piece;
  const part = text.slice(start, end);
  if (!at) return { text: part };
  const isExact = at.end - at.start === text.length;
  return { text: part, at: isExact ? { start: at.start + start, end: at.start + end } : at };
}
