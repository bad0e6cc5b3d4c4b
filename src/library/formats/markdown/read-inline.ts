import type { PhrasingContent } from 'mdast';
import type { Span } from '../../../domain.js';
import type { LeftOut, TextPiece } from '../contract.js';
import { slicePiece } from '../slice-piece.js';
import { unseen } from './blank-markup.js';

/** What stands in a paragraph, as it is read; what isn't is told to `leaveOut`. `at` is where the parsed part begins. */
export function piecesOf(
  nodes: readonly PhrasingContent[],
  source: string,
  at: number,
  leaveOut: (what: string, text: string) => void,
): TextPiece[] {
  const pieces: TextPiece[] = [];
  const walk = (node: PhrasingContent): void => {
    const span = spanOf(node, at);
    switch (node.type) {
      case 'text':
        for (const piece of align(node.value, source, span)) pieces.push(piece);
        break;
      case 'inlineCode':
        for (const piece of align(node.value, source, span)) pieces.push(piece);
        break;
      case 'break':
        pieces.push({ text: '\n', at: span });
        break;
      case 'html':
        if (/^<br\b/i.test(node.value)) pieces.push({ text: '\n', at: span });
        break;
      case 'delete':
        leaveOut('struck through', source.slice(span.start, span.end));
        break;
      case 'image':
      case 'imageReference':
        leaveOut('descriptions of pictures', node.alt ?? '');
        break;
      case 'footnoteReference':
        break;
      default:
        for (const child of node.children) walk(child);
    }
  };
  for (const node of nodes) walk(node);
  return tidy(pieces);
}

/** Left out with how many words. */
export function countLeftOut(): { readonly leaveOut: (what: string, text: string) => void; all(): LeftOut[] } {
  const counts = new Map<string, number>();
  return {
    leaveOut: (what, text) => {
      const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      if (words > 0) counts.set(what, (counts.get(what) ?? 0) + words);
    },
    all: () => Array.from(counts, ([what, words]) => ({ what, words })),
  };
}

function spanOf({ position }: PhrasingContent, at: number): Span {
  return { start: at + (position?.start.offset ?? 0), end: at + (position?.end.offset ?? 0) };
}

/** A value's letters where they stand in the source; what is written otherwise there (`&lt;`) lies between them. */
function align(value: string, source: string, { start, end }: Span): TextPiece[] {
  if (value.length === end - start && source.startsWith(value, start)) return [{ text: value, at: { start, end } }];
  const pieces: TextPiece[] = [];
  let from = start;
  // Lines first, since quotes and items begin each of theirs with marks.
  for (const line of value.split(/(?<=\n)/)) {
    for (const word of line.split(/(?<=[^\p{L}\p{N} ])|(?=[^\p{L}\p{N} ])/u)) {
      const at = source.indexOf(word, from);
      if (at >= 0 && at + word.length <= end && at - from <= reach) {
        pieces.push({ text: word, at: { start: at, end: at + word.length } });
        from = at + word.length;
      } else pieces.push({ text: word, at: { start: from, end: Math.min(end, from + longestEntity) } });
    }
  }
  return pieces;
}

/** UTF-16 units of marks before a line or of an entity that is written for one letter. */
const reach = 200;
const longestEntity = 12;

const unseenParts = new RegExp(`(${unseen}+)`);

/** Without what is unseen, and with one blank where that leaves two. */
function tidy(pieces: readonly TextPiece[]): TextPiece[] {
  const kept: TextPiece[] = [];
  let isAfterUnseen = false;
  for (const piece of pieces.flatMap(splitUnseen)) {
    if (piece.text.startsWith(unseen)) {
      isAfterUnseen = true;
      continue;
    }
    const isDoubled = isAfterUnseen && /(?:^|[ \t\n])$/.test(kept.at(-1)?.text ?? '');
    const own = isDoubled ? slicePiece(piece, /^[ \t]*/.exec(piece.text)?.[0].length ?? 0) : piece;
    if (own.text === '') continue;
    kept.push(own);
    isAfterUnseen = false;
  }
  return kept;
}

function splitUnseen(piece: TextPiece): TextPiece[] {
  if (!piece.text.includes(unseen)) return [piece];
  let from = 0;
  return piece.text.split(unseenParts).map((part) => {
    const own = slicePiece(piece, from, from + part.length);
    from += part.length;
    return own;
  });
}
