import type { DocumentBlock } from '../contract.js';
import { leadsIn } from '../leads-in.js';
import { textOf } from '../text-pieces.js';

/** A line with where it begins. */
interface Line {
  readonly text: string;
  readonly at: number;
}

/** What begins a list's item, with the blanks behind it. */
const itemMark = /^[ \t]*(?:[-*+•‣·▪◦–—o]|\d{1,3}[.)]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\))[ \t]+(?=\S)/;

/** Marks of which a line is drawn that underlines what stands above it, or frames and parts what stands around. */
const ruleMarks = /^[-=~*_#+.| \t─-╿]+$/;

/** Sides of a box that is drawn around lines. */
const frameMarks = '|*#│║';

/** UTF-16 units of a heading at most. */
const headingLength = 80;

/**
 * Headings, paragraphs and items of a plain text: what stands between blank lines, and what its lines show. A heading
 * is a line that is underlined, or a short one that stands alone, ends in no stop and has text under it.
 */
export function readPlainText(text: string, at = 0): DocumentBlock[] {
  const chunks = chunksOf(linesOf(text, at));
  const blocks: DocumentBlock[] = [];
  let group = 0;
  for (const [index, lines] of chunks.entries()) {
    const [first] = lines;
    if (!first) continue;
    const isFirst = index === 0;
    if (isHeading(lines, chunks[index + 1], isFirst)) {
      const level = lines[1] ? (/=/.test(lines[1].text) ? 1 : 2) : isFirst ? 1 : 2;
      blocks.push({ kind: 'heading', level, pieces: piecesOf([first]) });
      continue;
    }
    const items = itemsOf(lines);
    const begun = items.findIndex(({ isItem }) => isItem);
    const before = blocks.at(-1);
    const goesOn = begun === 0 && before?.kind === 'item' && !isLeadIn(before);
    if (begun >= 0 && !goesOn) group += 1;
    const leads = begun === 1 ? isLeading(piecesOf(items[0]?.lines ?? [])) : begun === 0 && before && isLeadIn(before);
    const led = leads ? blocks.length - (begun === 1 ? 0 : 1) : undefined;
    for (const { isItem, lines: own } of items) {
      blocks.push({
        kind: isItem ? 'item' : 'paragraph',
        pieces: piecesOf(own),
        ...(isItem && { group }),
        ...(isItem && led !== undefined && { leadIn: led }),
      });
    }
  }
  return blocks;
}

function linesOf(text: string, at: number): Line[] {
  return Array.from(text.matchAll(/[^\n\r]+|\r\n|\n|\r/g), ({ 0: line, index }) => ({ text: line, at: at + index }));
}

/** Lines between blank ones; a rule parts what is above from what is below, unless it underlines a single line. */
function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [[]];
  let breaks = 0;
  for (const line of lines) {
    if (/^[\n\r]/.test(line.text)) {
      breaks += 1;
      if (breaks > 1 && chunks.at(-1)?.length) chunks.push([]);
      continue;
    }
    if (line.text.trim() === '') {
      if (chunks.at(-1)?.length) chunks.push([]);
      continue;
    }
    breaks = 0;
    const chunk = chunks.at(-1) ?? [];
    if (isRule(line.text)) {
      if (chunk.length === 1 && isUnderline(chunk[0], line)) chunk.push(line);
      if (chunk.length > 0) chunks.push([]);
      continue;
    }
    chunk.push(unframed(line));
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

function isUnderline(line: Line | undefined, { text }: Line): boolean {
  const length = line?.text.trim().length ?? 0;
  return (
    /^[ \t]*([-=~*_])\1+[ \t]*$/.test(text) && length <= headingLength && Math.abs(text.trim().length - length) <= 4
  );
}

function isRule(text: string): boolean {
  return ruleMarks.test(text) && text.replace(/[ \t]/g, '').length >= 3;
}

function unframed(line: Line): Line {
  const words = line.text.trim();
  const mark = words.charAt(0);
  const isFramed = words.length > 2 && frameMarks.includes(mark) && words.endsWith(mark);
  const inner = isFramed ? words.slice(1, -1).trim() : '';
  return inner === '' ? line : { text: inner, at: line.at + line.text.indexOf(inner, line.text.indexOf(mark) + 1) };
}

function isHeading(lines: readonly Line[], next: readonly Line[] | undefined, isFirst: boolean): boolean {
  const [first, second] = lines;
  if (!first || (second && !isRule(second.text))) return false;
  const words = first.text.trim();
  if (words.length > headingLength || itemMark.test(first.text)) return second !== undefined;
  if (second) return true;
  const below = next?.[0];
  if (!below || /[.!?:;,…。؟،]["'”»)]*$/u.test(words) || !/^[\p{Lu}\p{Lo}\p{Lt}\p{N}“«"¿¡]/u.test(words)) return false;
  const isLoud = /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words) && words.length > 3;
  const isBelowText = (next?.length ?? 0) > 1 || below.text.trim().length > words.length;
  return isLoud || ((isFirst || words.length <= headingLength * 0.75) && isBelowText);
}

interface Part {
  readonly isItem: boolean;
  readonly lines: Line[];
}

/** What stands before the first item, and the items, each with the lines that go on with it. */
function itemsOf(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const mark = itemMark.exec(line.text)?.[0];
    // One number at the start of a paragraph is more often a date or an amount than a list.
    if (mark !== undefined) {
      const own = { text: line.text.slice(mark.length), at: line.at + mark.length };
      parts.push({ isItem: true, lines: [own] });
    } else if (parts.length === 0) parts.push({ isItem: false, lines: [line] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

function isLeadIn({ kind, group, pieces }: DocumentBlock): boolean {
  return kind === 'paragraph' && group === undefined && isLeading(pieces);
}

function isLeading(pieces: DocumentBlock['pieces']): boolean {
  return leadsIn(textOf(pieces));
}

function piecesOf(lines: readonly Line[]): DocumentBlock['pieces'] {
  return lines.flatMap(({ text, at }, index) => {
    const words = text.trim();
    const start = at + text.indexOf(words);
    const piece = { text: words, at: { start, end: start + words.length } };
    // The line break before it is the source's, wherever the marks of a box stand between.
    return index === 0 ? [piece] : [{ text: '\n' }, piece];
  });
}
