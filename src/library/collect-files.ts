import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleFile } from '../domain.js';
import { VerbatimError } from '../errors.js';
import { isArticleName } from './read-article.js';

/**
 * Reads the files that paths name: a file as it is, a folder with all article files below it, in the order of their
 * paths. Names are relative to the folder that was given, hidden files and folders are left out.
 * @throws {VerbatimError} `input_unreadable` for a path that isn't there or can't be read.
 */
export async function collectFiles(paths: readonly string[]): Promise<ArticleFile[]> {
  const files: ArticleFile[] = [];
  for (const given of paths) {
    for (const { file, name } of await listFiles(given)) files.push(await readOne(file, name));
  }
  return files;
}

async function listFiles(given: string): Promise<{ file: string; name: string }[]> {
  const root = path.resolve(given);
  const info = await attempt(given, () => stat(root));
  if (!info.isDirectory()) return [{ file: root, name: path.basename(root) }];
  const entries = await attempt(given, () => readdir(root, { recursive: true, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile() && isArticleName(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file, name: path.relative(root, file).split(path.sep).join('/') }))
    .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readOne(file: string, name: string): Promise<ArticleFile> {
  return {
    origin: file,
    name,
    bytes: await attempt(file, () => readFile(file)),
  };
}

async function attempt<T>(given: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new VerbatimError('input_unreadable', `Can't read ${given}: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder. Check the path.';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied. Check who may read it.';
  return `${error instanceof Error ? error.message : String(error)}.`;
}
