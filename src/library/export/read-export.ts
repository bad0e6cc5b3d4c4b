import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { VerbatimError } from '../../errors.js';
import { ArticleRefused } from '../article-refused.js';
import { articleFiles, articleShape, exportFiles, listedShape, manifestShape, voteShape } from './export-shape.js';
import type { OutgoingArticle } from './write-article.js';
import { readText } from './write-text.js';

/** What an export says of itself. */
export type Manifest = z.infer<typeof manifestShape>;

/**
 * The manifest of the export in a folder; undefined where there is none.
 * @throws {VerbatimError} `input_unreadable` for one that this program can't read.
 */
export async function findExport(folder: string): Promise<Manifest | undefined> {
  const written = await readFile(path.join(folder, exportFiles.manifest), 'utf8').catch(() => undefined);
  if (written === undefined) return undefined;
  const read = manifestShape.safeParse(parse(written));
  if (read.success) return read.data;
  throw new VerbatimError(
    'input_unreadable',
    `${folder} is an export that this version of Verbatim can't read: use the version that wrote it, or a newer one.`,
  );
}

/** The folders of the articles, in the order in which they were taken in, each as it is asked for. */
export async function* listExported(folder: string): AsyncGenerator<string> {
  for await (const { folder: place } of readLines(folder, exportFiles.list, listedShape)) yield place;
}

/** The votes, each as it is asked for. */
export function listVotes(folder: string): AsyncGenerator<z.infer<typeof voteShape>> {
  return readLines(folder, exportFiles.votes, voteShape);
}

/**
 * An article as it was written into its folder.
 * @throws {ArticleRefused} for one that is damaged.
 */
export async function readExported(folder: string, place: string): Promise<OutgoingArticle> {
  const file = (...names: string[]) => path.join(folder, place, ...names);
  const read = articleShape.safeParse(parse(await readPart(file(articleFiles.record))));
  if (!read.success) throw new ArticleRefused(`${articleFiles.record} is not as it was exported`);
  const { article, source, life, versions, texts } = read.data;
  const text = readText(await readPart(file(articleFiles.text)));
  const { file: name, ...kept } = source;
  const bytes = name === undefined ? undefined : await readBytes(file(articleFiles.file, name));
  const former = [];
  for (const textHash of texts) {
    former.push({ textHash, text: await readPart(file(articleFiles.versions, `${textHash}.md`)) });
  }
  return {
    article: { ...article, text },
    source: { format: article.format, ...kept, ...(bytes && { bytes }) },
    history: { ...(life && { life }), versions, texts: former },
  };
}

/** `folder` as the manifest's reader and people call it; a line that isn't as it was written ends all. */
async function* readLines<T>(folder: string, name: string, shape: z.ZodType<T>): AsyncGenerator<T> {
  const stream = createReadStream(path.join(folder, name));
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    const read = shape.safeParse(parse(line));
    if (!read.success) {
      throw new VerbatimError('input_unreadable', `${name} of the export ${folder} is damaged: export again.`);
    }
    yield read.data;
  }
}

async function readPart(file: string): Promise<string> {
  return (await readBytes(file)).toString('utf8');
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new ArticleRefused(`${path.basename(file)} can't be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
