import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { UnreadableFile } from '../domain.js';
import { isArticleName } from './read-article.js';
import { reasonOf } from './unreadable.js';

/** A file by its absolute path, with the name that it goes by. */
export interface ListedFile {
  readonly file: string;
  readonly name: string;
}

/**
 * The article files below a folder, by their names relative to it, and what couldn't be looked into, in the order of
 * their names. Hidden files and folders are left out. Links to files are files; links to folders aren't followed, so
 * that no circle of them is.
 */
export async function listFiles(root: string): Promise<(ListedFile | UnreadableFile)[]> {
  const found: (ListedFile | UnreadableFile)[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const entry of await readdir(path.join(root, folder), { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const file = path.join(root, name);
        if (entry.isDirectory()) folders.push(name);
        else if (isArticleName(entry.name) && !(await isLinkToFolder(file, entry))) found.push({ file, name });
      }
    } catch (error) {
      // The folder that was asked for is whoever asked's to mend; the others' files go in without it.
      if (folder === '') throw error;
      found.push({ name: folder, reason: reasonOf(error) });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A link that leads nowhere is a file that can't be read. */
async function isLinkToFolder(file: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  return stat(file).then(
    (info) => info.isDirectory(),
    () => false,
  );
}
