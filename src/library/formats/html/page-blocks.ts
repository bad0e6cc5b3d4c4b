import type { Span } from '../../../domain.js';
import type { DocumentBlock, LeftOut } from '../contract.js';
import { LeftOutCounter } from '../count-left-out.js';
import { leadsIn } from '../leads-in.js';
import type { HtmlElement, HtmlNode, HtmlParent } from './html-node.js';
import { TextRun } from './text-run.js';

/** What the block that is being written will be. */
export interface Scope {
  readonly kind: 'paragraph' | 'item';
  readonly group?: number;
  /** What gives its sense to all that is written in this scope. */
  readonly leadIn?: number;
  /** Which block an item begins with, once it has one: what gives the lists in it their sense. */
  readonly first?: number;
}

/** What walks a tree, as those see it who read a part of the tree. */
export interface Walk {
  readonly page: PageBlocks;
  /** A node, in the run or as blocks of its own; `before` is what stands right before it. */
  read(node: HtmlNode, scope: Scope, before?: HtmlNode): void;
  /** The children of a node as blocks of their own. */
  readAll(parent: HtmlParent, scope: Scope): void;
  /** All words below a node added to the run, whatever stands apart in it. */
  readAsOne(parent: HtmlParent): void;
  readHeading(element: HtmlElement, level: number): void;
  /** Whether an element isn't read; it is counted then. */
  leavesOut(element: HtmlElement): boolean;
}

/** UTF-16 units of a line in bold type at most that names what comes under it. */
const boldHeading = 120;

/** Blocks as they are written, one after the other, and what was left out between them. */
export class PageBlocks {
  readonly run: TextRun;
  private readonly blocks: DocumentBlock[] = [];
  private readonly counter = new LeftOutCounter();
  private groups = 0;
  /** What gives the first part of each group its sense. */
  private readonly leads = new Map<number, number | undefined>();
  /** From which level on the headings end before the next block. */
  private closing: number | undefined;

  /** `level` is that of the last heading that is marked as one. */
  constructor(
    source: string,
    offset: number,
    public level = 0,
  ) {
    this.run = new TextRun(source, offset);
  }

  /** What comes next stands under no heading of this level or below it. */
  closeFrom(level: number): void {
    this.closing = Math.min(level, this.closing ?? level);
  }

  get length(): number {
    return this.blocks.length;
  }

  newGroup(): number {
    this.groups += 1;
    return this.groups;
  }

  /** What was written in the run as one block, if it has words. */
  flush({ kind, group, leadIn }: Scope): void {
    const isBold = kind === 'paragraph' && this.run.isBold();
    const pieces = this.run.take();
    const text = pieces.map((piece) => piece.text).join('');
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    if (isBold && text.length <= boldHeading && !/[.,;:،؛]$/u.test(text)) {
      this.push({ kind: 'heading', level: this.below(), pieces });
      return;
    }
    this.push({ kind, pieces, ...(group !== undefined && { group }), ...(leadIn !== undefined && { leadIn }) });
  }

  /** The level of a heading below the last that is marked as one. */
  below(): number {
    return Math.min(6, Math.max(1, this.level) + 1);
  }

  /** What was written in the run as a heading. */
  flushHeading(level: number): void {
    const pieces = this.run.take();
    if (/[\p{L}\p{N}]/u.test(pieces.map(({ text }) => text).join(''))) this.push({ kind: 'heading', level, pieces });
  }

  push(block: DocumentBlock): void {
    const { group, leadIn } = block;
    if (group !== undefined && !this.leads.has(group)) this.leads.set(group, leadIn);
    const { closing } = this;
    this.closing = undefined;
    this.blocks.push(closing === undefined ? block : { ...block, closes: closing });
  }

  /** What gives a list or table its sense that begins now: the item it is in, or the paragraph that leads it in. */
  leadInOf({ group, leadIn, first }: Scope): { readonly leadIn?: number } {
    if (first !== undefined && this.blocks.length > first) return { leadIn: first };
    if (leadIn !== undefined) return { leadIn };
    const last = this.blocks.at(-1);
    if (group !== undefined || last?.kind !== 'paragraph') return {};
    return leadsIn(last.pieces.map(({ text }) => text).join('')) ? { leadIn: this.blocks.length - 1 } : {};
  }

  /** The scope of a list that goes on with the list right before it. A nested one is led in by its last item. */
  goesOn(isNested: boolean): Scope | undefined {
    const last = this.blocks.at(-1);
    if (last?.kind !== 'item' || last.group === undefined) return undefined;
    const { group } = last;
    const leadIn = isNested ? this.blocks.length - 1 : this.leads.get(group);
    return { kind: 'item', group, ...(leadIn !== undefined && { leadIn }) };
  }

  leaveOut(what: string, text: string): void {
    if (what !== '') this.counter.add(what, text);
  }

  addBreak(at: Span | undefined): void {
    this.run.addBreak(at);
  }

  all(): { readonly blocks: readonly DocumentBlock[]; readonly leftOut: readonly LeftOut[] } {
    return { blocks: this.blocks, leftOut: this.counter.all() };
  }
}
