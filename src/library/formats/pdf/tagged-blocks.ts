import { composeLine, type Line, linesOf } from './lines.js';
import type { Run } from './page-runs.js';
import { deepest, type TagNode } from './tag-tree.js';

/** A part of a page as its tags have it, in the order in which they are read. */
export type TaggedBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly Line[] }
  | { readonly kind: 'paragraph' | 'loose' | 'contents' | 'note'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'item';
      readonly depth: number;
      readonly label: string;
      readonly isFirst: boolean;
      readonly lines: readonly Line[];
    }
  | { readonly kind: 'table'; readonly rows: readonly TaggedRow[] };

export interface TaggedRow {
  readonly isHead: boolean;
  readonly cells: readonly (readonly Line[])[];
}

const blockRoles =
  /^(?:H\d?|P|Title|Caption|BlockQuote|L|LI|Table|TOCI?|Note|FENote|Sect|Art|Part|Div|Document|Figure|Formula|Form|Aside)$/;

/** The blocks of a page that is tagged. */
export function taggedBlocks(root: TagNode, runs: readonly Run[]): TaggedBlock[] {
  const reader = new TagReader(runs);
  reader.readAll(root, 0);
  return reader.end();
}

class TagReader {
  private readonly blocks: TaggedBlock[] = [];
  private readonly byMark = new Map<string, Run[]>();
  /** Content that stands in no block of its own. */
  private loose: Run[] = [];

  constructor(runs: readonly Run[]) {
    for (const run of runs) {
      const own = this.byMark.get(run.mark ?? '');
      if (own) own.push(run);
      else this.byMark.set(run.mark ?? '', [run]);
    }
  }

  end(): TaggedBlock[] {
    this.endLoose();
    // What no tag names is read as it stands, below the rest.
    const lines = linesOf([...this.byMark.values()].flat());
    if (lines.length > 0) this.blocks.push({ kind: 'loose', lines });
    return this.blocks;
  }

  readAll(node: TagNode, depth: number): void {
    if (depth > deepest) return;
    for (const child of node.children ?? []) this.read(child, depth + 1);
  }

  private read(node: TagNode, depth: number): void {
    const { role = '' } = node;
    if (node.type === 'content') {
      this.loose.push(...this.take(node));
      return;
    }
    if (!blockRoles.test(role)) {
      this.readAll(node, depth);
      return;
    }
    this.endLoose();
    if (/^H\d?$|^Title$/.test(role)) {
      this.add({
        kind: 'heading',
        level: role === 'Title' ? 1 : Number(role.slice(1)) || 1,
        lines: this.linesIn(node),
      });
    } else if (role === 'TOC' || role === 'TOCI') this.add({ kind: 'contents', lines: this.linesIn(node) });
    else if (role === 'Note' || role === 'FENote') this.add({ kind: 'note', lines: this.linesIn(node) });
    else if (role === 'L') this.readList(node, 0);
    else if (role === 'Table') this.readTable(node);
    else if (role === 'P' || role === 'Caption') this.readParagraph(node, depth);
    else this.readAll(node, depth);
    this.endLoose();
  }

  /** A paragraph, and then the notes and lists that stand in it. */
  private readParagraph(node: TagNode, depth: number): void {
    const inner: TagNode[] = [];
    this.add({ kind: 'paragraph', lines: linesInOrder(this.runsIn(node, inner)) });
    for (const child of inner) this.read(child, depth + 1);
  }

  private readList(list: TagNode, depth: number): void {
    if (depth > deepest) return;
    for (const item of list.children ?? []) {
      if (item.role === 'L') this.readList(item, depth + 1);
      else if (item.role === 'LI') this.readItem(item, depth);
      else if (holdsItems(item)) this.readList(item, depth);
      else this.readItem(item, depth);
    }
  }

  private readItem(item: TagNode, depth: number): void {
    let label = '';
    let isFirst = true;
    let own: Run[] = [];
    const endOwn = () => {
      const lines = linesInOrder(own);
      own = [];
      if (lines.length === 0) return;
      this.add({ kind: 'item', depth, label: isFirst ? label : '', isFirst, lines });
      isFirst = false;
    };
    const walk = (node: TagNode, level: number) => {
      if (node.type === 'content') own.push(...this.take(node));
      else if (node.role === 'Lbl') label = textOf(linesInOrder(this.runsIn(node, [])));
      else if (node.role === 'L' || node.role === 'Table') {
        endOwn();
        if (node.role === 'L') this.readList(node, depth + 1);
        else this.readTable(node);
      } else {
        if (node.role === 'P') endOwn();
        if (level < deepest) for (const child of node.children ?? []) walk(child, level + 1);
        if (node.role === 'P') endOwn();
      }
    };
    for (const child of item.children ?? []) walk(child, 0);
    endOwn();
  }

  private readTable(table: TagNode): void {
    const rows: TaggedRow[] = [];
    const walk = (node: TagNode, inHead: boolean, level: number) => {
      for (const child of level < deepest ? (node.children ?? []) : []) {
        if (child.role === 'Caption') this.add({ kind: 'paragraph', lines: this.linesIn(child) });
        else if (child.role === 'TR') {
          const cells = (child.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD');
          const isHead = inHead || (cells.length > 0 && cells.every(({ role }) => role === 'TH'));
          rows.push({ isHead, cells: cells.map((cell) => this.linesIn(cell)) });
        } else walk(child, inHead || child.role === 'THead', level + 1);
      }
    };
    walk(table, false, 0);
    if (rows.length > 0) this.add({ kind: 'table', rows });
  }

  private add(block: TaggedBlock): void {
    const isEmpty =
      block.kind === 'table'
        ? block.rows.every(({ cells }) => cells.every((cell) => cell.length === 0))
        : block.lines.length === 0;
    if (!isEmpty) this.blocks.push(block);
  }

  private endLoose(): void {
    const lines = linesInOrder(this.loose);
    this.loose = [];
    if (lines.length > 0) this.blocks.push({ kind: 'loose', lines });
  }

  private linesIn(node: TagNode): Line[] {
    return linesInOrder(this.runsIn(node));
  }

  /** The runs of an element; lists, tables and notes in it are put into `inner`, where it is given. */
  private runsIn(node: TagNode, inner?: TagNode[], level = 0): Run[] {
    if (node.type === 'content') return this.take(node);
    if (level > deepest) return [];
    return (node.children ?? []).flatMap((child) => {
      if (!inner || !/^(?:L|Table|Note|FENote)$/.test(child.role ?? '')) return this.runsIn(child, inner, level + 1);
      inner.push(child);
      return [];
    });
  }

  /** Each content once. */
  private take({ id = '' }: TagNode): Run[] {
    const own = this.byMark.get(id) ?? [];
    this.byMark.delete(id);
    return own;
  }
}

function holdsItems({ children = [] }: TagNode): boolean {
  return children.some(({ role }) => role === 'LI' || role === 'L');
}

/** Lines of runs in the order in which they are read, wherever on the page they go on. */
function linesInOrder(runs: readonly Run[]): Line[] {
  const rows: { y: number; size: number; readonly runs: Run[] }[] = [];
  for (const run of runs) {
    const row = rows.at(-1);
    const isBlank = run.text.trim() === '';
    if (row && Math.abs(run.y - row.y) < 0.45 * Math.max(run.size, row.size)) {
      row.runs.push(run);
      if (!isBlank && run.size > row.size) Object.assign(row, { y: run.y, size: run.size });
    } else if (!isBlank) rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows.flatMap((row) => composeLine(row.runs) ?? []);
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}
