import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../domain.js';
import type { ArticleHistory } from '../../store/histories.js';
import type { ArticleSource } from '../../store/indexed-article.js';
import { articleFiles } from './export-shape.js';
import { nameFile } from './name-folder.js';
import { writeText } from './write-text.js';

/** All that goes out of an article. */
export interface OutgoingArticle {
  readonly article: Article;
  readonly source: ArticleSource;
  readonly history: ArticleHistory;
}

/**
 * Writes an article into a folder of its own, which has its name when all is in it. Resolves to whether anything had to
 * be written: what is there and the same is left.
 */
export async function writeArticle(folder: string, outgoing: OutgoingArticle): Promise<boolean> {
  const { article, source, history } = outgoing;
  const record = `${JSON.stringify(recordOf(outgoing))}\n`;
  const before = await readFile(path.join(folder, articleFiles.record), 'utf8').catch(() => undefined);
  if (before === record) return false;
  const made = `${folder}.part`;
  await rm(made, { recursive: true, force: true });
  await mkdir(made, { recursive: true });
  await writeFile(path.join(made, articleFiles.text), writeText(article, history.life));
  if (source.bytes) {
    const beside = path.join(made, articleFiles.file);
    await mkdir(beside);
    await writeFile(path.join(beside, fileOf(article)), source.bytes);
  }
  if (history.texts.length > 0) await mkdir(path.join(made, articleFiles.versions));
  for (const { textHash, text } of history.texts) {
    await writeFile(path.join(made, articleFiles.versions, `${textHash}.md`), text);
  }
  await writeFile(path.join(made, articleFiles.record), record);
  await rm(folder, { recursive: true, force: true });
  await rename(made, folder);
  return true;
}

function recordOf({ article, source, history }: OutgoingArticle) {
  const { text: _, ...header } = article;
  return {
    article: header,
    source: {
      reader: source.reader,
      ...(source.bytes && { file: fileOf(article) }),
      blocks: [...source.blocks],
      ...(source.map && { map: [...source.map] }),
    },
    ...(history.life && { life: history.life }),
    versions: [...history.versions],
    texts: history.texts.map(({ textHash }) => textHash),
  };
}

/** A name within a folder is the folder's business: files are told apart by the article's own. */
function fileOf({ name }: Article): string {
  return nameFile(name.split('/').at(-1) ?? name);
}
