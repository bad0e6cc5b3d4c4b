import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Bytes that are held in memory; what is more waits in files. */
const inMemory = 32 * 1_024 * 1_024;

/** Holds what was read until it is known what becomes of it. */
export interface HeldBytes {
  /** Returns what gives them back, once. */
  hold(bytes: Uint8Array): Promise<() => Promise<Uint8Array>>;
  /** Takes the files away. */
  clear(): Promise<void>;
}

export function createHeldBytes(limit: number = inMemory): HeldBytes {
  let folder: Promise<string> | undefined;
  let held = 0;
  let files = 0;
  return {
    hold: async (bytes) => {
      const { byteLength } = bytes;
      if (held + byteLength <= limit) {
        held += byteLength;
        return async () => {
          held -= byteLength;
          return bytes;
        };
      }
      folder ??= mkdtemp(path.join(tmpdir(), 'verbatim-held-'));
      const file = path.join(await folder, String(++files));
      await writeFile(file, bytes);
      return async () => {
        const read = new Uint8Array(await readFile(file));
        await rm(file);
        return read;
      };
    },
    clear: async () => {
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}
