import type { DocumentBlock, LeftOut } from '../contract.js';
import { type HtmlElement, type HtmlNode, type HtmlParent, isElement, isText, textBelow } from './html-node.js';
import { whyLeftOut } from './left-out.js';
import { PageBlocks, type Scope, type Walk } from './page-blocks.js';
import { parsePiece } from './parse-html.js';
import { readDefinitions } from './read-definitions.js';
import { isCode, paragraphsOf } from './read-preformatted.js';
import { readTable } from './read-table.js';
import { isSetApart } from './set-apart.js';

export interface HtmlBlocks {
  readonly blocks: readonly DocumentBlock[];
  readonly leftOut: readonly LeftOut[];
}

export interface ReadBlocksOptions {
  /** What the parts of the tree have their places in. */
  readonly source: string;
  /** Added to all places. */
  readonly offset?: number;
  /** Of the heading that all of it stands under. */
  readonly level?: number;
  /** What an element that isn't read is counted under, beside what is never read. */
  readonly isLeftOut?: (element: HtmlElement) => string | undefined;
}

/**
 * Blocks of a piece of HTML, such as one in a Markdown text; `offset` is where the piece begins in its source, `level`
 * that of the heading that it stands under.
 */
export function readHtmlPiece(html: string, offset = 0, level = 0): HtmlBlocks {
  return readBlocks(parsePiece(html), { source: html, offset, level });
}

/** All below a node as blocks in the order in which a page is read. */
export function readBlocks(root: HtmlParent, options: ReadBlocksOptions): HtmlBlocks {
  const page = new PageBlocks(options.source, options.offset ?? 0, options.level);
  new TreeWalk(page, options.isLeftOut).readAll(root, { kind: 'paragraph' });
  return page.all();
}

/** Walks a tree. What it is in the middle of is the run of its page. */
class TreeWalk implements Walk {
  readonly page: PageBlocks;
  private readonly isLeftOut: ReadBlocksOptions['isLeftOut'];
  /** Elements in bold type around what is read now. */
  private bold = 0;

  constructor(page: PageBlocks, isLeftOut: ReadBlocksOptions['isLeftOut']) {
    this.page = page;
    this.isLeftOut = isLeftOut;
  }

  readAll(parent: HtmlParent, scope: Scope): void {
    this.page.flush(scope);
    this.readChildren(parent, scope);
    this.page.flush(scope);
  }

  private readChildren(parent: HtmlParent, scope: Scope): void {
    let before: HtmlNode | undefined;
    for (const child of parent.childNodes) {
      this.read(child, scope, before);
      if (!isText(child) || child.value.trim() !== '') before = child;
    }
  }

  readAsOne(parent: HtmlParent): void {
    for (const child of parent.childNodes) {
      if (isText(child)) this.page.run.addText(child, false);
      if (!isElement(child) || this.leavesOut(child)) continue;
      const isApart = isSetApart(child) || child.tagName === 'br';
      if (isApart) this.page.run.separate();
      this.readAsOne(child);
      if (isApart) this.page.run.separate();
    }
  }

  read(node: HtmlNode, scope: Scope, before?: HtmlNode): void {
    if (isText(node)) this.page.run.addText(node, this.bold > 0);
    if (!isElement(node) || this.leavesOut(node)) return;
    if (node.tagName === 'br') this.readBreak(node, scope);
    else if (isSetApart(node)) {
      this.page.flush(scope);
      this.readApart(node, scope, before);
      this.page.flush(scope);
    } else this.readInline(node, scope);
  }

  private readInline(element: HtmlElement, scope: Scope): void {
    const isBold = element.tagName === 'b' || element.tagName === 'strong';
    if (isBold) this.bold += 1;
    this.readChildren(element, scope);
    if (isBold) this.bold -= 1;
  }

  /** Two breaks and more end a paragraph. */
  private readBreak(element: HtmlElement, scope: Scope): void {
    const place = element.sourceCodeLocation;
    if (this.page.run.endsBroken()) this.page.flush(scope);
    else this.page.addBreak(place ? { start: place.startOffset, end: place.endOffset } : undefined);
  }

  private readApart(element: HtmlElement, scope: Scope, before: HtmlNode | undefined): void {
    const { tagName } = element;
    switch (tagName) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        this.page.level = Number(tagName.slice(1));
        this.readHeading(element, this.page.level);
        break;
      case 'summary':
        this.readHeading(element, this.page.below());
        break;
      case 'details':
        this.readDetails(element, scope);
        break;
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        this.readList(element, scope, before);
        break;
      case 'dl':
        readDefinitions(this, element, scope);
        break;
      case 'table':
        readTable(this, element, scope);
        break;
      case 'pre':
      case 'listing':
      case 'xmp':
        if (isCode(element)) this.page.leaveOut('code', textBelow(element, ' '));
        else this.readPreformatted(element, scope);
        break;
      default:
        this.readChildren(element, scope);
        break;
    }
  }

  /** What stands behind it isn't of its summary. */
  private readDetails(element: HtmlElement, scope: Scope): void {
    const { level } = this.page;
    this.readChildren(element, scope);
    this.page.flush(scope);
    this.page.level = level;
    this.page.closeFrom(this.page.below());
  }

  readHeading(element: HtmlElement, level: number): void {
    this.readAsOne(element);
    this.page.flushHeading(level);
  }

  /** A blank line ends a paragraph of it. */
  private readPreformatted(element: HtmlElement, scope: Scope): void {
    for (const child of element.childNodes) {
      if (!isText(child)) {
        this.read(child, scope);
        continue;
      }
      for (const part of paragraphsOf(child)) {
        if (part === undefined) this.page.flush(scope);
        else this.read(part, scope);
      }
    }
  }

  private readList(list: HtmlElement, scope: Scope, before: HtmlNode | undefined): void {
    const own: Scope = (scope.group === undefined &&
      before !== undefined &&
      isList(before) &&
      this.page.goesOn(isNested(list))) || {
      kind: 'item',
      group: scope.group ?? this.page.newGroup(),
      ...this.page.leadInOf(scope),
    };
    for (const child of list.childNodes) {
      if (!isElement(child) || child.tagName !== 'li') this.read(child, own);
      else if (!this.leavesOut(child)) this.readItem(child, own);
    }
  }

  private readItem(item: HtmlElement, scope: Scope): void {
    this.page.flush(scope);
    this.readAll(item, { ...scope, first: this.page.length });
  }

  leavesOut(element: HtmlElement): boolean {
    const what = whyLeftOut(element) ?? this.isLeftOut?.(element);
    if (what === undefined) return false;
    // What stood on both sides of struck words is no one word without them.
    if (/^(?:del|s|strike)$/.test(element.tagName)) this.page.run.separate();
    this.page.leaveOut(what, textBelow(element, ' '));
    return true;
  }
}

const lists = /^(?:ul|ol|menu|dir)$/;

/** What stands right after another list goes on with it, as word processors write one list. */
function isList(node: HtmlNode): boolean {
  return isElement(node) && lists.test(node.tagName);
}

/** Whether a list holds nothing but lists. */
function isNested(list: HtmlElement): boolean {
  return list.childNodes.every((node) => !isElement(node) || isList(node));
}
