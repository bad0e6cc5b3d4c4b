import { strFromU8, unzipSync } from 'fflate';
import { ArticleRefused } from '../../article-refused.js';

/** The parts of a file that is a ZIP archive. */
export interface ZipFile {
  readonly names: ReadonlySet<string>;
  /** The texts of the wanted parts, unpacked now. */
  readonly read: (wants: (name: string) => boolean) => Map<string, string>;
}

/** Parts of an archive at most: documents have some hundreds. */
const partLimit = 10_000;

/** Bytes of all texts that are unpacked of one archive, at most, as it declares them; no more are ever made. */
const unpackedLimit = 100 * 1024 * 1024;

const damaged = 'damaged: it can’t be unpacked; save it again in the program that made it';

/**
 * Opens a ZIP archive; unpacks nothing yet.
 * @throws {ArticleRefused} for what is none, is damaged or has too many parts. `read` throws it too, for more bytes
 * than are unpacked.
 */
export function openZip(bytes: Uint8Array): ZipFile {
  const names = new Set<string>();
  unpack(bytes, (name) => {
    if (names.size >= partLimit) throw new ArticleRefused(`it has more than ${partLimit} parts; save it again`);
    names.add(name);
    return false;
  });
  let unpacked = 0;
  return {
    names,
    read: (wants) => {
      const taken = new Set<string>();
      const parts = unpack(bytes, (name, size) => {
        if (!wants(name) || taken.has(name)) return false;
        taken.add(name);
        unpacked += size;
        if (unpacked > unpackedLimit)
          throw new ArticleRefused('unpacked it is larger than 100 MB; split it into parts');
        return true;
      });
      return new Map(Object.entries(parts).map(([name, part]) => [name, decode(part)]));
    },
  };
}

function unpack(bytes: Uint8Array, filter: (name: string, size: number) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => filter(name, originalSize) });
  } catch (error) {
    if (error instanceof ArticleRefused) throw error;
    throw new ArticleRefused(damaged, { cause: error });
  }
}

function decode(part: Uint8Array): string {
  const [first, second] = part;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  if (encoding === '') return strFromU8(part);
  return new TextDecoder(encoding).decode(part);
}
