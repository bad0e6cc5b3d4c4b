import type { CopiedRow } from './read-rows.js';

/** A row as bytes that only the same row has, whichever database it was read from. */
export function writeRow(row: CopiedRow): Buffer {
  const parts = row.flatMap((value) => {
    if (value === null) return ['n;'];
    if (typeof value === 'number') return [`i${value};`];
    const bytes = typeof value === 'string' ? Buffer.from(value) : value;
    return [`${typeof value === 'string' ? 't' : 'b'}${bytes.byteLength};`, bytes];
  });
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}
