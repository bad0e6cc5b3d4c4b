import type { FormatReader } from '../contract.js';
import { containerName, openBook } from './open-book.js';

/** Electronic books. */
export const epubReader: FormatReader = {
  format: 'epub',
  endings: ['.epub'],
  version: 2,
  sizeLimit: 50_000_000,
  recognizes: isBook,
  read: async (file) => {
    const { readEpub } = await import('./read-epub.js');
    return [readEpub(file.bytes)];
  },
};

function isBook(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    return openBook(bytes).names.has(containerName);
  } catch {
    return false;
  }
}
