import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { LookedItem, SourceReader } from '../contract.js';
import { type ReadableNames, tooLarge } from '../readable-names.js';
import { SourceError } from '../source-error.js';
import { type FolderEntry, type FolderListing, listFolder } from './list-folder.js';
import { readWholeFile } from './read-whole-file.js';
import { reasonOf } from './reason-of.js';

/**
 * A file that was changed a moment ago may be changed again without its times telling: 2 s are as coarse as file
 * systems write them.
 */
const settledAfter = 2_000n * 1_000_000n;

/**
 * Looks at folders, with all below them, and at single files. What size and times a file has tells whether it is as it
 * was: none that is gets opened. Keys are paths within the folder, origins absolute ones. `now`: milliseconds.
 */
export function createFolderReader(names: ReadableNames, now: () => number): SourceReader {
  return {
    look: async ({ location }, { seen, signal }) => {
      const root = path.resolve(location);
      const nanoseconds = BigInt(now()) * 1_000_000n;
      const { entries, isWhole } = await list(root, names, signal);
      return { changedAsWhole: true, items: lookAtEach(entries, seen, names, nanoseconds), isWhole };
    },
  };
}

async function list(root: string, names: ReadableNames, signal: AbortSignal): Promise<FolderListing> {
  try {
    const info = await stat(root, { bigint: true });
    if (info.isDirectory()) return await listFolder(root, names.isArticleName, signal);
    // A file by itself says nothing of what was beside it.
    return { entries: [{ name: path.basename(root), file: root, info }], isWhole: false };
  } catch (error) {
    signal.throwIfAborted();
    throw new SourceError(`can't be read: ${reasonOf(error)}`, { cause: error });
  }
}

async function* lookAtEach(
  entries: readonly FolderEntry[],
  seen: ReadonlyMap<string, string | undefined>,
  names: ReadableNames,
  now: bigint,
): AsyncGenerator<LookedItem> {
  for (const entry of entries) {
    const { name } = entry;
    if ('reason' in entry) {
      yield { kind: 'unreadable', key: name, name, reason: entry.reason };
      continue;
    }
    const tag = tagOf(entry.info, now);
    const limit = names.sizeLimitOf(name);
    if (tag !== undefined && seen.get(name) === tag) yield { kind: 'same', key: name };
    else if (entry.info.size > limit) yield { kind: 'unreadable', key: name, name, reason: tooLarge(limit) };
    else {
      const bytes = () => readWholeFile(entry.file, limit);
      yield { kind: 'there', key: name, ...(tag !== undefined && { tag }), name, origin: entry.file, bytes };
    }
  }
}

/** The time of the change counts beside that of the content, which programs set back as they like. */
function tagOf({ size, mtimeNs, ctimeNs }: BigIntStats, now: bigint): string | undefined {
  const last = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
  return last > now - settledAfter ? undefined : `${size}-${mtimeNs}-${ctimeNs}`;
}
