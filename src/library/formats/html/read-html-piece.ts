import type { DocumentBlock, LeftOut } from '../contract.js';
export function readHtmlPiece(_html: string): { blocks: readonly DocumentBlock[]; leftOut: readonly LeftOut[] } {
  return { blocks: [], leftOut: [] };
}
