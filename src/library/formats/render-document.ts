import type { TextBlock } from '../../domain.js';
import type { DocumentBlock } from './contract.js';
import { type SourceMap, SourceMapBuilder } from './source-map.js';
import { trimPieces, wordCount } from './text-pieces.js';

export interface RenderedDocument {
  /** The words of the document in their order; what is quoted is a span of it. */
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly map: SourceMap;
}

/** UTF-16 units of a heading at most: it is told, and searched, with every sentence under it. Longer ones are text. */
const headingLimit = 500;

/**
 * Puts a document's blocks together as one text: a blank line between them, a line break between the parts of one list
 * or table. Blocks without a letter or digit are left out.
 */
export function renderDocument(blocks: readonly DocumentBlock[]): RenderedDocument {
  const map = new SourceMapBuilder();
  const rendered: TextBlock[] = [];
  const startOf = new Map<number, number>();
  const parts: string[] = [];
  let length = 0;
  let before: DocumentBlock | undefined;
  for (const [index, block] of blocks.entries()) {
    const pieces = trimmed(block.pieces);
    const own = pieces.map(({ text }) => text).join('');
    if (!/[\p{L}\p{N}]/u.test(own)) continue;
    const isSameGroup = before?.group !== undefined && before.group === block.group;
    const gap = before === undefined ? '' : isSameGroup ? '\n' : '\n\n';
    const start = length + gap.length;
    let at = start;
    for (const { text, at: source } of pieces) {
      if (source) map.add({ start: at, end: at + text.length }, source);
      at += text.length;
    }
    parts.push(gap, own);
    length = at;
    startOf.set(index, start);
    const term = startOfTerm(rendered.at(-1), parts.at(-3), own);
    const leads = block.kind === 'paragraph' && block.leadIn === undefined && term !== undefined;
    rendered.push({ ...placed(block, startOf), ...(leads && { leadIn: term }), start, end: length });
    before = block;
  }
  return { text: parts.join(''), blocks: rendered, map: map.map() };
}

/** UTF-16 units of a line at most that names what the paragraph under it says: "Opening hours:". */
const termLength = 80;

/** Words of a term at most that has no colon, above what is no sentence either. */
const bareWords = 4;

/**
 * The start of a block that is a term alone, with its colon or above a value as short: "Address", "9 Elm Street". Of
 * lists and tables their reader knows.
 */
function startOfTerm(block: TextBlock | undefined, words: string | undefined, below: string): number | undefined {
  if (block?.kind !== 'paragraph' || words === undefined || words.length > termLength) return undefined;
  const isTerm = /[:：]["'”’»)\]]{0,3}$/u.test(words) && !/[.!?؟]\s/u.test(words);
  return isTerm || (block.leadIn === undefined && isBare(words, below)) ? block.start : undefined;
}

function isBare(words: string, below: string): boolean {
  const isShort = wordCount(words) <= bareWords && below.length <= termLength;
  return isShort && !/\p{Nd}|[.!?؟,;،]$/u.test(words) && !/[.!?؟…]["'”’»)\]]*$/u.test(below);
}

function placed(block: DocumentBlock, startOf: ReadonlyMap<number, number>): Omit<TextBlock, 'start' | 'end'> {
  const { kind, level, group, place, closes } = block;
  const leadIn = block.leadIn === undefined ? undefined : startOf.get(block.leadIn);
  const isText = kind === 'heading' && block.pieces.reduce((sum, { text }) => sum + text.length, 0) > headingLimit;
  return {
    kind: isText ? 'paragraph' : kind,
    ...(level !== undefined && !isText && { level }),
    ...(group !== undefined && { group }),
    ...(leadIn !== undefined && { leadIn }),
    ...(closes !== undefined && { closes }),
    ...(place && { place }),
  };
}

/** The pieces without what is blank at the ends, and without NUL characters, which a store can't hold. */
function trimmed(pieces: DocumentBlock['pieces']): DocumentBlock['pieces'] {
  return trimPieces(pieces.map(cleaned).filter(({ text }) => text !== ''));
}

function cleaned(piece: DocumentBlock['pieces'][number]): DocumentBlock['pieces'][number] {
  return piece.text.includes('\0') ? { ...piece, text: piece.text.replaceAll('\0', '\uFFFD') } : piece;
}
