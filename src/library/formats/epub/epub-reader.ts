import type { FormatReader } from '../contract.js';

/** "mimetypeapplication/epub+zip": the first part of an EPUB is stored as it is. */
const kind = 'application/epub+zip';

/** Electronic books. */
export const epubReader: FormatReader = {
  format: 'epub',
  endings: ['.epub'],
  version: 1,
  sizeLimit: 50_000_000,
  recognizes: (bytes) => new TextDecoder('windows-1252').decode(bytes.subarray(0, 200)).includes(kind),
  read: async (file) => {
    const { readEpub } = await import('./read-epub.js');
    return [readEpub(file.bytes)];
  },
};
