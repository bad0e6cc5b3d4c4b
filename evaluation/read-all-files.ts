import type { ArticleFile, UnreadableFile } from '../src/domain.js';
import { collectFiles } from '../src/library/collect-files.js';

/** All article files that paths name, in memory at once, and those that couldn't be read. */
export async function readAllFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly ArticleFile[]; readonly unreadable: readonly UnreadableFile[] }> {
  const files: ArticleFile[] = [];
  const unreadable: UnreadableFile[] = [];
  for await (const file of await collectFiles(paths)) {
    if ('bytes' in file) files.push(file);
    else unreadable.push(file);
  }
  return { files, unreadable };
}
