import type { FormatReader } from '../contract.js';
import { skipPreamble } from '../skip-preamble.js';

/** Bytes at the start of a file in which a page says that it is one. */
const within = 1_024;

const opening = /^<(?:!doctype\s{1,9}html|html|head|body)\b/i;

/** Web pages. */
export const htmlReader: FormatReader = {
  format: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  version: 2,
  sizeLimit: 20_000_000,
  recognizes: (bytes) => opening.test(skipPreamble(startOf(bytes))),
  read: async (file) => {
    const { readPage } = await import('./read-page.js');
    return [readPage(file.bytes)];
  },
};

function startOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'windows-1252';
  return new TextDecoder(encoding).decode(bytes.subarray(0, within)).replace(/^ï»¿/, '');
}
