import path from 'node:path';
import type { ArticleFile } from '../domain.js';
import { collectFiles } from '../library/collect-files.js';

/**
 * The sample articles that come with the project in `folder`. Their origins name them by themselves and not by where the
 * project stands, so that they are the same articles when it moves.
 */
export async function readSamples(folder: string): Promise<ArticleFile[]> {
  const files = await collectFiles([path.join(folder, 'data', 'articles')]);
  return files.map((file) => ({ ...file, origin: `sample:${file.name}` }));
}
