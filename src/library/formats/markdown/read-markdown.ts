import type { Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { DocumentBlock, LeftOut, TextPiece } from '../contract.js';
import { LeftOutCounter } from '../count-left-out.js';
import { leadsIn } from '../leads-in.js';
import { splitPieces, splitPiecesAtLines } from '../slice-piece.js';
import { tableBlocks } from '../table-rows.js';
import { textOf, trimPieces } from '../text-pieces.js';
import { blankMarkup, paragraphEnd } from './blank-markup.js';
import { embedBlocks } from './embed-blocks.js';
import { isProse } from './is-prose.js';
import { plainTextOf, splitBold, withoutTask } from './opening-marks.js';
import { parseParts } from './parse-parts.js';
import { type BlankedText, piecesOf } from './read-inline.js';

/** Blocks of raw HTML: what a reader of HTML makes of them. */
export type ReadHtml = (
  html: string,
  at: number,
  level: number,
) => { readonly blocks: readonly DocumentBlock[]; readonly leftOut: readonly LeftOut[] };

export interface MarkdownRead {
  readonly blocks: readonly DocumentBlock[];
  readonly leftOut: readonly LeftOut[];
}

interface MarkdownOptions {
  /** Whether modules and braces hold code (MDX). */
  readonly isMdx?: boolean;
  readonly readHtml: ReadHtml;
  /** UTF-16 units that are parsed together at least: what the parser does grows faster than the text. */
  readonly partLength?: number;
  /** Where the text stands in its source, in UTF-16 units. */
  readonly at?: number;
}

const usualPart = 8 * 1024;

/**
 * Headings, paragraphs, items and rows of a Markdown text, in order, in the words that its page shows. Code blocks and
 * struck words are left out and counted. What is nested deeper than about sixty times is text. The text is parsed in
 * parts, which changes nothing.
 */
export function readMarkdown(
  text: string,
  { isMdx = false, readHtml, partLength = usualPart, at = 0 }: MarkdownOptions,
): MarkdownRead {
  const left = new LeftOutCounter();
  const blanked = blankMarkup(text, isMdx);
  const reading = new Reading({ source: text, blanked }, at, readHtml, (what, words) => left.add(what, words));
  for (const part of parseParts(blanked, partLength)) reading.read(part.root, part.at);
  return { blocks: reading.all(), leftOut: left.all() };
}

interface Place {
  /** Number of the list that the node is in. */
  readonly group?: number | undefined;
  readonly leadIn?: number | undefined;
}

class Reading {
  readonly blocks: DocumentBlock[] = [];
  private groups = 0;
  /** Level of the heading that a line in bold stands under. */
  private level = 1;
  private at = 0;
  /** Levels of the headings around what opens on a page and isn't at its end yet. */
  private readonly details: number[] = [];
  /** From which level on headings end before a block, by its index. */
  private readonly closings = new Map<number, number>();

  constructor(
    private readonly text: BlankedText,
    private readonly offset: number,
    private readonly readHtml: ReadHtml,
    private readonly leaveOut: (what: string, text: string) => void,
  ) {}

  all(): readonly DocumentBlock[] {
    return this.blocks.map((block, index) => {
      const closes = this.closings.get(index);
      return closes === undefined ? block : { ...block, closes };
    });
  }

  read(root: Root, at: number): void {
    this.at = at;
    this.readAll(root.children, {});
  }

  private readAll(nodes: readonly RootContent[], place: Place): void {
    for (const node of nodes) this.readNode(node, place);
  }

  private readNode(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'heading':
        this.readHeading(node, place);
        break;
      case 'paragraph':
        this.readParagraph(node, place);
        break;
      case 'list':
        this.readList(node.children, place);
        break;
      case 'table':
        this.readTable(node);
        break;
      case 'blockquote':
      case 'listItem':
      case 'footnoteDefinition':
        this.readAll(node.children, place);
        break;
      case 'code':
        this.leaveOut('code', node.value);
        break;
      case 'html':
        this.addHtml(node.value, node.position?.start.offset ?? 0, place);
        break;
    }
  }

  /** What is underlined by accident, with the rule that was meant to follow it, stays the paragraph that it is. */
  private readHeading(node: Heading, place: Place): void {
    const pieces = this.pieces(node.children);
    if (this.isUnderlined(node) && isProse(textOf(pieces))) {
      this.addParagraph(pieces, place);
      return;
    }
    this.level = node.depth;
    this.blocks.push({ kind: 'heading', level: node.depth, pieces });
  }

  private isUnderlined({ position }: Heading): boolean {
    const at = this.at + (position?.start.offset ?? 0);
    return !/^[ \t>]*#/.test(this.text.source.slice(at, at + 20));
  }

  private readParagraph(node: Paragraph, place: Place): void {
    const { title, rest } = splitBold(node.children, place.group !== undefined);
    if (title) {
      const level = Math.min(6, this.level + 1);
      this.blocks.push({ kind: 'heading', level, pieces: this.pieces([title]) });
    }
    for (const pieces of splitPieces(this.pieces(rest), paragraphEnds)) this.addParagraph(pieces, place);
  }

  private addParagraph(written: readonly TextPiece[], { group, leadIn }: Place): void {
    const pieces = trimPieces(written);
    if (pieces.length === 0) return;
    const lines = splitPiecesAtLines(pieces, definitionMark);
    // "Term", and under it ": what it means": once for each meaning.
    if (lines.length > 1 && group === undefined) {
      this.addDefinitions(lines);
      return;
    }
    const kind = group === undefined ? 'paragraph' : 'item';
    this.blocks.push({
      kind,
      pieces: group === undefined ? pieces : withoutTask(pieces),
      ...(group !== undefined && { group }),
      ...(leadIn !== undefined && { leadIn }),
    });
  }

  private addDefinitions([term = [], ...meanings]: readonly (readonly TextPiece[])[]): void {
    this.groups += 1;
    const before = this.blocks.at(-1);
    const isTermAbove = textOf(term).trim() === '' && before?.kind === 'paragraph' && before.group === undefined;
    const named = isTermAbove ? (this.blocks.pop()?.pieces ?? []) : trimPieces(term);
    for (const meaning of meanings) {
      const pieces = [...named, { text: ' · ' }, ...meaning];
      this.blocks.push({ kind: 'row', group: this.groups, pieces });
    }
  }

  private readList(items: readonly RootContent[], place: Place): void {
    const isOutermost = place.group === undefined;
    if (isOutermost) this.groups += 1;
    const group = place.group ?? this.groups;
    const leadIn = isOutermost ? this.leadIn() : place.leadIn;
    for (const item of items) {
      if (item.type !== 'listItem') continue;
      const first = this.blocks.length;
      for (const child of item.children) {
        const isUnder = this.blocks.length > first && child.type === 'list';
        this.readNode(child, { group, leadIn: isUnder ? first : leadIn });
      }
    }
  }

  /** The paragraph right before a list or table, where it leads that in. */
  private leadIn(): number | undefined {
    const before = this.blocks.at(-1);
    return before?.kind === 'paragraph' && leadsIn(textOf(before.pieces)) ? this.blocks.length - 1 : undefined;
  }

  private readTable(table: Table): void {
    this.groups += 1;
    const leadIn = this.leadIn();
    const columns = table.children[0]?.children.length ?? 0;
    const rows = table.children.map(({ children }, index) => ({
      cells: children.slice(0, columns).map((cell) => ({ pieces: this.pieces(cell.children) })),
      isHead: index === 0,
    }));
    // No page shows them.
    for (const cell of table.children.flatMap(({ children }) => children.slice(columns))) {
      this.leaveOut('cells beyond the columns of a table', plainTextOf(cell));
    }
    const frame = { group: this.groups, first: this.blocks.length, ...(leadIn !== undefined && { leadIn }) };
    for (const block of tableBlocks(rows, frame)) this.blocks.push(block);
  }

  private addHtml(html: string, start: number, { group, leadIn }: Place): void {
    const read = this.readHtml(html, this.offset + this.at + start, this.level);
    const embedded = embedBlocks(read.blocks, { group, leadIn, from: this.blocks.length, firstGroup: this.groups + 1 });
    for (const block of embedded) {
      this.groups = Math.max(this.groups, block.group ?? 0);
      this.blocks.push(block);
    }
    for (const { what, words } of read.leftOut) this.leaveOut(what, 'w '.repeat(words));
    for (const [tag] of html.matchAll(/<\/?details(?=[\s>])/gi)) this.followDetails(tag);
  }

  /** What opens on a page may begin in one piece of HTML and end in another, with Markdown between them. */
  private followDetails(tag: string): void {
    if (!tag.startsWith('</')) {
      this.details.push(this.level);
      return;
    }
    const level = this.details.pop();
    if (level === undefined) return;
    this.level = level;
    this.closings.set(this.blocks.length, Math.min(6, level + 1));
  }

  private pieces(nodes: readonly PhrasingContent[]): TextPiece[] {
    const read = piecesOf(nodes, this.text, this.at, this.leaveOut);
    if (this.offset === 0) return read;
    return read.map(({ text, at }) => ({
      text,
      ...(at && { at: { start: at.start + this.offset, end: at.end + this.offset } }),
    }));
  }
}

const paragraphEnds = new RegExp(paragraphEnd, 'g');

/** ": what it means", on a line of its own under its term. */
const definitionMark = /:[ \t]+/;
