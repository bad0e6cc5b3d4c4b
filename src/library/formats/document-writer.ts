import type { SourcePlace } from '../../domain.js';
import type { DocumentBlock } from './contract.js';
import type { TableRow } from './table.js';
import { between, tableBlocks } from './table-rows.js';
import { textOf, wordCount } from './text-pieces.js';

/** A list that goes on. */
interface OpenList {
  readonly group: number;
  readonly leadIn: number | undefined;
  /** Which block is the last item of each depth. */
  readonly items: (number | undefined)[];
}

/** Ends as a sentence does: what follows is not its list. */
const sentenceEnd = /[.!?…。؟]["'”’»)\]]*$/u;

/** Puts down the blocks of a document in their order, and finds what leads in lists and tables. */
export class DocumentWriter {
  readonly blocks: DocumentBlock[] = [];
  private groups = 0;
  private isDefining = false;
  private list: OpenList | undefined;
  /** Of the last heading that the file names as such. */
  private level = 1;
  /** Notes, with the block that refers to each. */
  private notes: { readonly text: string; readonly from?: number; readonly place?: SourcePlace }[] = [];

  heading(level: number, text: string, place?: SourcePlace): void {
    this.level = Math.min(Math.max(1, level), 6);
    this.putHeading(this.level, text, place);
  }

  /** A line of its own in bold: the heading of what follows, unless it is a sentence. */
  boldLine(text: string, place?: SourcePlace): void {
    if (isTitleLike(text)) this.putHeading(Math.min(6, this.level + 1), text, place);
    else this.paragraph(text, place);
  }

  paragraph(text: string, place?: SourcePlace): void {
    this.endList();
    this.put({ kind: 'paragraph', ...at(text, place) });
  }

  /** A note to the last block, which is put down once the list or table that refers to it is at its end. */
  note(text: string): void {
    this.notes.push({ text, from: this.blocks.length - 1 });
  }

  /** A paragraph that is put down once the list or table that goes on is at its end. */
  later(text: string, place?: SourcePlace): void {
    this.notes.push({ text, ...(place && { place }) });
  }

  /** What a term means; neighbouring ones are one list. */
  definition(term: string, meaning: string, place?: SourcePlace): void {
    const before = this.blocks.at(-1);
    const goesOn = before?.kind === 'row' && before.group === this.groups && this.isDefining;
    if (!goesOn) {
      this.endList();
      this.groups += 1;
    }
    this.isDefining = true;
    this.put({ kind: 'row', ...at([term, meaning].filter(Boolean).join(between), place), group: this.groups });
  }

  /** An item of the list that goes on, else of a new one; `depth` counts from 0. */
  item(text: string, depth: number, place?: SourcePlace): void {
    this.isDefining = false;
    this.list ??= this.openList();
    const { group, items, leadIn } = this.list;
    const above = items.slice(0, depth).findLast((index) => index !== undefined) ?? leadIn;
    items.length = Math.min(items.length, depth);
    items[depth] = this.blocks.length;
    this.put({ kind: 'item', ...at(text, place), group, ...(above !== undefined && { leadIn: above }) });
  }

  /** What stands under the last item of a depth, and belongs to it; a paragraph where no list goes on. */
  underItem(text: string, depth: number, place?: SourcePlace): void {
    const item = this.list?.items.slice(0, depth + 1).findLast((index) => index !== undefined);
    if (!this.list || item === undefined) this.paragraph(text, place);
    else this.put({ kind: 'item', ...at(text, place), group: this.list.group, leadIn: item });
  }

  /** A table; `head` are rows that name its columns and stand elsewhere. */
  table(rows: readonly TableRow[], head: readonly TableRow[] = []): void {
    this.list = undefined;
    this.isDefining = false;
    this.groups += 1;
    const leadIn = this.takeLeadIn(this.groups);
    const frame = { group: this.groups, first: this.blocks.length, ...(leadIn !== undefined && { leadIn }) };
    for (const block of tableBlocks(rows, frame, head)) this.blocks.push(block);
  }

  /** What comes next is of no list or table that has begun; to be called at the end too. */
  endList(): void {
    this.list = undefined;
    this.isDefining = false;
    const notes = this.notes;
    this.notes = [];
    for (const { text, from = -1, place } of notes) {
      this.put({ kind: 'paragraph', ...at(text, place), ...(from >= 0 && { leadIn: from }) });
    }
  }

  get isInList(): boolean {
    return this.list !== undefined;
  }

  private putHeading(level: number, text: string, place: SourcePlace | undefined): void {
    this.endList();
    this.put({ kind: 'heading', level, ...at(text, place) });
  }

  private openList(): OpenList {
    this.groups += 1;
    return { group: this.groups, leadIn: this.takeLeadIn(this.groups), items: [] };
  }

  /** The paragraph before a list or table leads it in where it doesn't end as a sentence does. */
  private takeLeadIn(group: number): number | undefined {
    const index = this.blocks.length - 1;
    const before = this.blocks[index];
    if (before?.kind !== 'paragraph' || before.group !== undefined) return undefined;
    if (sentenceEnd.test(textOf(before.pieces))) return undefined;
    this.blocks[index] = { ...before, group };
    return index;
  }

  private put(block: DocumentBlock): void {
    this.blocks.push(block);
  }
}

/** Words of a line in bold that is a heading, at most. */
const boldWords = 20;

function isTitleLike(text: string): boolean {
  if (text.includes('\n') || wordCount(text) > boldWords || /[:,;،]$/.test(text)) return false;
  return !/[.!]["”»)]*$/.test(text) || wordCount(text) <= 3;
}

function at(text: string, place?: SourcePlace): Pick<DocumentBlock, 'pieces' | 'place'> {
  return { pieces: [{ text }], ...(place && { place }) };
}
