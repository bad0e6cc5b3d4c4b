import { ArticleRefused } from '../../article-refused.js';
import { openZip, type ZipFile } from './open-zip.js';

/** "EncryptedPackage" in UTF-16: how an Office file with a password names what it holds. */
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Opens a file of an Office program, whose name (`Word`) and ending (`.docx`) are said where it is none.
 * @throws {ArticleRefused} as `openZip` does, and for files with a password and those of programs before 2007.
 */
export function openPackage(bytes: Uint8Array, program: string, ending: string): ZipFile {
  if (isCompound(bytes)) {
    if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encrypted)) {
      throw new ArticleRefused('it has a password; save it without one');
    }
    throw new ArticleRefused(`a file of ${program} before 2007; save it as ${ending}`);
  }
  return openZip(bytes);
}

/** How the files of Office programs before 2007 begin, and today's with a password. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** Whether a file is a ZIP archive with a part whose name begins so. */
export function holdsPart(bytes: Uint8Array, start: string): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    return [...openZip(bytes).names].some((name) => name.startsWith(start));
  } catch {
    return false;
  }
}
