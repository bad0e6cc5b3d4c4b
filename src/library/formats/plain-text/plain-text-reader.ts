import type { FormatReader } from '../contract.js';
import { decodeText } from '../decode-text.js';
import { readWrittenText } from '../read-written-text.js';
import { readPlainText } from './read-plain-text.js';

export const plainTextReader: FormatReader = {
  format: 'text',
  endings: ['.txt', '.text'],
  version: 4,
  sizeLimit: 10 * 1024 * 1024,
  read: ({ bytes }) =>
    readWrittenText(decodeText(bytes), (text, at) => ({ blocks: readPlainText(text, at), leftOut: [] })),
};
