import type { PhrasingContent, TableCell } from 'mdast';
import type { TextPiece } from '../contract.js';
import { slicePiece } from '../slice-piece.js';

/** Words of a line in bold that stands for a heading, at most. */
const boldWords = 20;

const task = /^\[[ xX]\][ \t]+/;

/** An item without the box of its task. */
export function withoutTask(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const [first, ...rest] = pieces;
  const mark = first && task.exec(first.text);
  if (!mark) return pieces;
  return [slicePiece(first, mark[0].length), ...rest];
}

/**
 * A line in bold at the start of a paragraph and alone in its line is its heading, unless it is a sentence that ends as
 * such: a warning stays what it is. A list's items have none.
 */
export function splitBold(
  nodes: readonly PhrasingContent[],
  isItem: boolean,
): { readonly title?: PhrasingContent; readonly rest: readonly PhrasingContent[] } {
  const [first, ...rest] = nodes;
  if (isItem || first?.type !== 'strong') return { rest: nodes };
  const [next] = rest;
  // A term, with its meaning under it.
  if (next?.type === 'text' && /^[ \t]*\n:[ \t]/.test(next.value)) return { rest: nodes };
  const isAlone =
    next === undefined || next.type === 'break' || (next.type === 'text' && /^\s*(?:\n|$)/.test(next.value));
  const words = plainTextOf(first);
  const isSentence = /[.!]["”»)]*$/.test(words) && words.split(/\s+/).length > 3;
  if (!isAlone || isSentence || words.split(/\s+/).length > boldWords) return { rest: nodes };
  return { title: first, rest };
}

/** What stands in a node, without marks. */
export function plainTextOf(node: PhrasingContent | TableCell): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainTextOf).join('') : '';
}
