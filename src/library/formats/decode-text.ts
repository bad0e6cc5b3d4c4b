import { ArticleRefused } from '../article-refused.js';

/**
 * The text of a file that is written in UTF-8, or in UTF-16 with a byte order mark, which stays where it stands.
 * @throws {ArticleRefused} for bytes that are no such text.
 */
export function decodeText(bytes: Uint8Array): string {
  const content = decode(bytes);
  if (content.includes('\0')) throw new ArticleRefused('not a text: it holds NUL characters');
  return content;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new ArticleRefused('not UTF-8 text; save it as UTF-8', { cause: error });
  }
}
