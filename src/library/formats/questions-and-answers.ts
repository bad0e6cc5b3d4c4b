import type { DocumentBlock, TextPiece } from './contract.js';
import { slicePiece } from './slice-piece.js';
import { textOf } from './text-pieces.js';

/** How people mark a question and its answer in the five languages that we answer in; compared in lower case. */
const asks = ['q', 'f', 'p', 'question', 'frage', 'pregunta', 'س', 'سؤال', 'السؤال'];
const answers = [
  'a',
  'r',
  'answer',
  'antwort',
  'réponse',
  'reponse',
  'respuesta',
  'ج',
  'جواب',
  'الجواب',
  'إجابة',
  'الإجابة',
];

const asking = markOf(asks);
const answering = markOf(answers);

/** "Q:", "Q 3.", "Frage :", "R)", at the start of a line. */
function markOf(words: readonly string[]): RegExp {
  return new RegExp(`^[ \\t]*(?:${words.join('|')})\\s?\\d{0,3}\\s?[:.)]\\s+(?=\\S)`, 'iu');
}

/** A part of a block, from the start of a line that is marked to the next such line. */
interface Part {
  readonly kind: 'question' | 'answer' | 'text';
  readonly block: DocumentBlock;
}

/**
 * The blocks with each marked question that its answer follows as a heading above it, one level below the last heading.
 * What stands between an answer and the next question goes on with the answer; behind the last one the text is again
 * under the heading that all of them are under.
 */
export function withAskedHeadings(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  if (!blocks.some(isMarked)) return blocks;
  const parts = blocks.map(partsOf);
  const flat = parts.flat();
  const isAsked = (at: number) => flat[at]?.kind === 'question' && flat[at + 1]?.kind === 'answer';
  const last = flat.findLastIndex((_, at) => isAsked(at));
  if (last < 0) return blocks;
  const starts: number[] = [];
  let count = 0;
  for (const own of parts) {
    starts.push(count);
    count += own.length;
  }
  let level = 1;
  return flat.map(({ block }, at): DocumentBlock => {
    const leadIn = block.leadIn === undefined ? undefined : starts[block.leadIn];
    const moved = { ...block, ...(leadIn !== undefined && { leadIn }) };
    if (block.kind === 'heading') level = block.level ?? level;
    const own = Math.min(6, level + 1);
    if (isAsked(at))
      return { kind: 'heading', level: own, pieces: block.pieces, ...(block.place && { place: block.place }) };
    return at === last + 2 && block.kind !== 'heading' ? { ...moved, closes: own } : moved;
  });
}

function isMarked({ kind, pieces }: DocumentBlock): boolean {
  return kind === 'paragraph' && asking.test(textOf(pieces));
}

function partsOf(block: DocumentBlock): Part[] {
  const text = textOf(block.pieces);
  const starts = block.kind === 'paragraph' && block.leadIn === undefined ? markedLines(text) : [];
  if (starts.length === 0) return [{ kind: 'text', block }];
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.map((from, at): Part => {
    const to = cuts[at + 1] ?? text.length;
    const line = text.slice(from, to);
    const kind = asking.test(line) ? 'question' : answering.test(line) ? 'answer' : 'text';
    return { kind, block: { ...block, pieces: cut(block.pieces, from, to) } };
  });
}

/** Where lines begin that are marked. */
function markedLines(text: string): number[] {
  const starts: number[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (asking.test(line) || answering.test(line)) starts.push(index);
  }
  return starts;
}

function cut(pieces: readonly TextPiece[], from: number, to: number): TextPiece[] {
  const parts: TextPiece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, piece.text.length)];
    if (start < end) parts.push(slicePiece(piece, start, end));
    at += piece.text.length;
  }
  return parts;
}
