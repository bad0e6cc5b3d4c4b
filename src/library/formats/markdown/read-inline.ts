import type { PhrasingContent } from 'mdast';
import type { Span } from '../../../domain.js';
import type { TextPiece } from '../contract.js';
import { slicePiece } from '../slice-piece.js';
import { paragraphEnd, unseen } from './blank-markup.js';

/** A text, and the same as the parser was given it: letter for letter but for marks that it isn't to see. */
export interface BlankedText {
  readonly source: string;
  readonly blanked: string;
}

/** What stands in a paragraph, as it is read; what isn't is told to `leaveOut`. `at`: where the parsed part begins. */
export function piecesOf(
  nodes: readonly PhrasingContent[],
  text: BlankedText,
  at: number,
  leaveOut: (what: string, text: string) => void,
): TextPiece[] {
  const { source } = text;
  const pieces: TextPiece[] = [];
  const walk = (node: PhrasingContent): void => {
    const span = spanOf(node, at);
    switch (node.type) {
      case 'text':
        for (const piece of align(node.value, text, span)) pieces.push(piece);
        break;
      case 'inlineCode':
        for (const piece of align(node.value, text, span)) pieces.push(piece);
        break;
      case 'break':
        pieces.push({ text: '\n', at: span });
        break;
      case 'html':
        pieces.push(/^<br\b/i.test(node.value) ? { text: '\n', at: span } : { text: unseen });
        break;
      case 'delete':
        leaveOut('words struck through', source.slice(span.start, span.end));
        pieces.push({ text: unseen });
        break;
      case 'image':
      case 'imageReference':
        leaveOut('descriptions of pictures', node.alt ?? '');
        pieces.push({ text: unseen });
        break;
      case 'footnoteReference':
        pieces.push({ text: unseen });
        break;
      default:
        for (const child of node.children) walk(child);
    }
  };
  for (const node of nodes) walk(node);
  return tidy(pieces);
}

function spanOf({ position }: PhrasingContent, at: number): Span {
  return { start: at + (position?.start.offset ?? 0), end: at + (position?.end.offset ?? 0) };
}

/** A value's letters where they stand in the source; what is written otherwise there (`&lt;`) lies between them. */
function align(value: string, text: BlankedText, { start, end }: Span): TextPiece[] {
  const { blanked } = text;
  if (value.length === end - start && blanked.startsWith(value, start)) return [literal(text, start, end)];
  const pieces: TextPiece[] = [];
  let from = start;
  for (const word of value.split(wordEdges)) {
    const near = blanked.slice(from, Math.min(end, from + reach + word.length));
    const at = from + near.indexOf(word);
    if (at >= from) {
      pieces.push(literal(text, at, at + word.length));
      from = at + word.length;
    } else pieces.push({ text: word, at: { start: from, end: Math.min(end, from + longestEntity) } });
  }
  return pieces;
}

/** Around every sign, since quotes and items begin their lines with some and entities are written for others. */
const wordEdges = /(?<=[^\p{L}\p{N} ])|(?=[^\p{L}\p{N} ])/u;

/** UTF-16 units of marks before a line, and of an entity that is written for one letter. */
const reach = 200;
const longestEntity = 12;

const marks = new RegExp(`[${unseen}${paragraphEnd}]`);

/** The letters of the source, with the marks that were put among them. */
function literal({ source, blanked }: BlankedText, start: number, end: number): TextPiece {
  const at = { start, end };
  const given = blanked.slice(start, end);
  const own = source.slice(start, end);
  if (given === own || !marks.test(given)) return { text: own, at };
  const letters = given.split('').map((letter, index) => (marks.test(letter) ? letter : (own[index] ?? letter)));
  return { text: letters.join(''), at };
}

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
