import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleFile, UnreadableFile } from '../domain.js';
import { VerbatimError } from '../errors.js';
import { ArticleRefused } from './article-refused.js';
import { sizeLimitOf } from './formats/readers.js';
import { type ListedFile, listFiles } from './list-files.js';
import { tooLarge } from './read-article.js';
import { reasonOf } from './unreadable.js';

/**
 * The files that paths name: a file as it is, a folder with all article files below it, in the order of their names.
 * Names are relative to the folder that was given, hidden files and folders are left out. Each file is read when it is
 * asked for; one that can't be read by then, or is larger than files of its format may be, comes with the reason.
 * @throws {VerbatimError} `input_unreadable` for a path that isn't there or can't be read, before any file is read.
 */
export async function collectFiles(paths: readonly string[]): Promise<AsyncIterable<ArticleFile | UnreadableFile>> {
  const listed: (ListedFile | UnreadableFile)[] = [];
  for (const given of paths) for (const each of await listPath(given)) listed.push(each);
  return readEach(listed);
}

async function listPath(given: string): Promise<(ListedFile | UnreadableFile)[]> {
  const root = path.resolve(given);
  try {
    const info = await stat(root);
    return info.isDirectory() ? await listFiles(root) : [{ file: root, name: path.basename(root) }];
  } catch (error) {
    throw new VerbatimError('input_unreadable', `Can't read ${given}: ${reasonOf(error)}`, { cause: error });
  }
}

async function* readEach(
  listed: readonly (ListedFile | UnreadableFile)[],
): AsyncGenerator<ArticleFile | UnreadableFile> {
  for (const each of listed) yield 'file' in each ? await readOne(each) : each;
}

async function readOne({ file, name }: ListedFile): Promise<ArticleFile | UnreadableFile> {
  try {
    // Without blocking: a pipe that nobody writes to would be waited for until somebody did.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return { origin: file, name, bytes: await readBytes(handle, sizeLimitOf(name)) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { name, reason: error instanceof ArticleRefused ? error.message : `can't be read: ${reasonOf(error)}` };
  }
}

/** As many bytes as the file says that it has, and not one more where it grows. */
async function readBytes(handle: FileHandle, limit: number): Promise<Uint8Array> {
  const info = await handle.stat();
  if (!info.isFile()) throw new ArticleRefused('not a file');
  if (info.size > limit) throw new ArticleRefused(tooLarge(limit));
  const bytes = new Uint8Array(info.size + 1);
  let length = 0;
  while (length < bytes.byteLength) {
    const { bytesRead } = await handle.read(bytes, length, bytes.byteLength - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  if (length !== info.size) throw new ArticleRefused('it changed while it was read; import it again');
  return bytes.subarray(0, length);
}
