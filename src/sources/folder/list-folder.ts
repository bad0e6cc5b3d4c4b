import type { BigIntStats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from './reason-of.js';

/** A file of a folder, or what couldn't be looked into; names are relative to the folder. */
export type FolderEntry =
  | { readonly name: string; readonly file: string; readonly info: BigIntStats }
  | { readonly name: string; readonly reason: string };

export interface FolderListing {
  /** In the order of their names. */
  readonly entries: readonly FolderEntry[];
  /** Whether all folders below it could be looked into. */
  readonly isWhole: boolean;
}

/** Files that are looked at together: more than the threads that Node has for it, so that none of them waits. */
const together = 32;

/**
 * The files below a folder whose names `isWanted`. Hidden files and folders are left out; links to files are files,
 * links to folders aren't followed, so that no circle of them is. Rejects where the folder itself can't be read.
 */
export async function listFolder(
  root: string,
  isWanted: (name: string) => boolean,
  signal: AbortSignal,
): Promise<FolderListing> {
  const entries: FolderEntry[] = [];
  const names: string[] = [];
  const folders = [''];
  let isWhole = true;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    signal.throwIfAborted();
    try {
      for (const entry of await readdir(path.join(root, folder), { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) folders.push(name);
        else if (isWanted(entry.name)) names.push(name);
      }
    } catch (error) {
      if (folder === '') throw error;
      isWhole = false;
      entries.push({ name: folder, reason: `can't be looked into: ${reasonOf(error)}` });
    }
  }
  for (let at = 0; at < names.length; at += together) {
    signal.throwIfAborted();
    const found = await Promise.all(names.slice(at, at + together).map((name) => look(root, name)));
    entries.push(...found.flatMap((entry) => entry ?? []));
  }
  return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), isWhole };
}

async function look(root: string, name: string): Promise<FolderEntry | undefined> {
  const file = path.join(root, name);
  try {
    const info = await stat(file, { bigint: true });
    return info.isDirectory() ? undefined : { name, file, info };
  } catch (error) {
    return { name, reason: `can't be read: ${reasonOf(error)}` };
  }
}
