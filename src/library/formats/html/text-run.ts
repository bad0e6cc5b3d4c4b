import type { Span } from '../../../domain.js';
import type { TextPiece } from '../contract.js';
import { alignText } from './align-text.js';
import type { HtmlText } from './html-node.js';

/** Blanks and line breaks that are shown as one blank; soft hyphens and zero-width blanks, which aren't shown. */
const gap = /[ \t\n\f\r]{2,}|[\u00ad\u200b\ufeff]+/g;

const letter = /[\p{L}\p{N}]/u;

/** The words of one block as they come, with the blanks that a browser shows. */
export class TextRun {
  private pieces: TextPiece[] = [];
  private endsBlank = true;
  private hasBold = false;
  private hasPlain = false;
  private waitsBlank = false;
  private readonly source: string;
  private readonly offset: number;

  /** `offset` is added to the places of all texts of `source`. */
  constructor(source: string, offset: number) {
    this.source = source;
    this.offset = offset;
  }

  addText(node: HtmlText, isBold: boolean): void {
    if (isBold) this.hasBold ||= letter.test(node.value);
    else this.hasPlain ||= letter.test(node.value);
    const place = node.sourceCodeLocation;
    const span = place && { start: place.startOffset, end: place.endOffset };
    const pieces = span ? alignText(node.value, this.source, span) : [{ text: node.value }];
    for (const piece of pieces) this.addGapped(piece);
  }

  /** A line break within the block. */
  addBreak(at: Span | undefined): void {
    this.dropBlank();
    const moved = at && { start: at.start + this.offset, end: at.end + this.offset };
    this.pieces.push({ text: '\n', ...(moved && { at: moved }) });
    this.endsBlank = true;
  }

  /** A blank between two parts of the block, where both have words. */
  separate(): void {
    this.waitsBlank = true;
  }

  /** Words that are not in the source. */
  addMade(text: string): void {
    this.dropBlank();
    this.pieces.push({ text });
    this.endsBlank = text.endsWith(' ');
  }

  /** Whether all letters so far are set in bold type. */
  isBold(): boolean {
    return this.hasBold && !this.hasPlain;
  }

  /** Whether a line break stands last. */
  endsBroken(): boolean {
    return this.pieces.at(-1)?.text === '\n';
  }

  /** All pieces so far; the run begins anew. */
  take(): TextPiece[] {
    this.dropBlank();
    while (this.endsBroken()) this.pieces.pop();
    const { pieces } = this;
    this.pieces = [];
    this.endsBlank = true;
    this.waitsBlank = false;
    this.hasBold = false;
    this.hasPlain = false;
    return pieces;
  }

  private addGapped(piece: TextPiece): void {
    let from = 0;
    for (const { 0: blank, index } of piece.text.matchAll(gap)) {
      this.push(cut(piece, from, index));
      from = index + blank.length;
      if (isBlank(blank)) this.push({ ...cut(piece, index, from), text: ' ' });
    }
    this.push(cut(piece, from, piece.text.length));
  }

  private push(piece: TextPiece): void {
    if (this.waitsBlank && piece.text !== '' && !isBlank(piece.text)) {
      this.waitsBlank = false;
      if (!this.endsBlank) this.pieces.push({ text: ' ' });
      this.endsBlank = true;
    }
    const isDoubled = this.endsBlank && isBlank(piece.text.charAt(0));
    const { text, at } = isDoubled ? cut(piece, 1, piece.text.length) : piece;
    if (text === '') return;
    const moved = at && { start: at.start + this.offset, end: at.end + this.offset };
    this.pieces.push({ text: text.replace(/[\t\f\r\n]/g, ' '), ...(moved && { at: moved }) });
    this.endsBlank = isBlank(text.slice(-1));
  }

  /** Takes away a blank that nothing follows. */
  private dropBlank(): void {
    const last = this.pieces.at(-1);
    if (!last?.text.endsWith(' ')) return;
    this.pieces.pop();
    if (last.text !== ' ') this.pieces.push(cut(last, 0, last.text.length - 1));
  }
}

function isBlank(text: string): boolean {
  return /^[ \t\n\f\r]+$/.test(text);
}

/** A part of a piece. Where its letters are not the source's, its place is that of the whole piece. */
function cut({ text, at }: TextPiece, start: number, end: number): TextPiece {
  const part = text.slice(start, end);
  if (!at) return { text: part };
  const isLiteral = at.end - at.start === text.length;
  return { text: part, at: isLiteral ? { start: at.start + start, end: at.start + end } : at };
}
