import type { TextPiece } from './contract.js';
import { slicePiece } from './slice-piece.js';

export function textOf(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Words between blanks. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The same pieces without blanks before the first word and after the last. */
export function trimPieces(pieces: readonly TextPiece[]): TextPiece[] {
  const trimmed = [...pieces];
  while (trimmed[0]?.text.trim() === '') trimmed.shift();
  while (trimmed.at(-1)?.text.trim() === '') trimmed.pop();
  const [first] = trimmed;
  if (first) trimmed[0] = slicePiece(first, first.text.length - first.text.trimStart().length);
  const last = trimmed.at(-1);
  if (last) trimmed[trimmed.length - 1] = slicePiece(last, 0, last.text.trimEnd().length);
  return trimmed;
}
