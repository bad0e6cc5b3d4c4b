import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { tooLarge } from '../readable-names.js';
import { SourceError } from '../source-error.js';
import { reasonOf } from './reason-of.js';

/** As many bytes as a file says that it has, and not one more where it grows. @throws {SourceError} */
export async function readWholeFile(file: string, limit: number): Promise<Uint8Array> {
  try {
    // Without blocking: a pipe that nobody writes to would be waited for until somebody did.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const info = await handle.stat();
      if (!info.isFile()) throw new SourceError('not a file');
      if (info.size > limit) throw new SourceError(tooLarge(limit));
      const bytes = new Uint8Array(info.size + 1);
      let length = 0;
      while (length < bytes.byteLength) {
        const { bytesRead } = await handle.read(bytes, length, bytes.byteLength - length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      if (length !== info.size) throw new SourceError('it changed while it was read');
      return bytes.subarray(0, length);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(`can't be read: ${reasonOf(error)}`, { cause: error });
  }
}
