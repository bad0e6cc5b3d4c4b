import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import type { ExportProgress, ExportReport } from '../../domain.js';
import { VerbatimError } from '../../errors.js';
import type { AnswerArchive } from '../../store/answer-archive.js';
import type { Histories } from '../../store/histories.js';
import type { Shelves } from '../../store/shelves.js';
import { exportFiles, exportVersion } from './export-shape.js';
import { listVotesOf } from './list-votes.js';
import { nameFile } from './name-folder.js';
import { findExport } from './read-export.js';
import { writeArticle } from './write-article.js';

export interface ExportOptions {
  readonly shelves: Pick<Shelves, 'articles' | 'article' | 'source'>;
  readonly histories: Pick<Histories, 'history' | 'votesAfter'>;
  readonly answers: Pick<AnswerArchive, 'answer'>;
  /** Collections that stay: what comes with the program. */
  readonly except: readonly string[];
  readonly now: () => Date;
  readonly onProgress?: (progress: ExportProgress) => void;
}

/**
 * Writes all articles into a folder that is new, empty, or an export that is gone on with: what is there and the same
 * is left, what is gone leaves. One article is in memory at a time. It is an export when its manifest says when it was
 * whole, which is written last.
 * @throws {VerbatimError} `input_unreadable` for a folder that holds something else.
 */
export async function writeExport(folder: string, options: ExportOptions): Promise<ExportReport> {
  const { shelves, histories, answers, except, now, onProgress = () => {} } = options;
  await begin(folder);
  const listed = (await shelves.articles()).filter(({ collection }) => !except.includes(collection));
  const report = { articles: 0, unchanged: 0, files: 0, votes: 0 };
  const folders = new Set<string>();
  const list = startLines(path.join(folder, exportFiles.list));
  for (const [at, { id, collection }] of listed.entries()) {
    const [article, source, history] = await Promise.all([
      shelves.article(id),
      shelves.source(id),
      histories.history(id),
    ]);
    onProgress({ done: at + 1, articles: listed.length });
    // Taken away meanwhile, or of a time before sources were kept: then it is read from its text.
    if (!article) continue;
    const own = { format: article.format, reader: 0, blocks: [] };
    const place = `${exportFiles.articles}/${nameFile(collection)}/${nameFile(id)}`;
    const isWritten = await writeArticle(path.join(folder, place), { article, source: source ?? own, history });
    folders.add(place);
    await list.write({ folder: place });
    report.articles += 1;
    if (!isWritten) report.unchanged += 1;
    if (source?.bytes) report.files += 1;
  }
  await list.end();
  report.votes = await writeVotes(folder, histories, answers);
  await removeOthers(folder, folders);
  await writeManifest(folder, { exportedAt: now().toISOString(), articles: report.articles });
  return report;
}

async function begin(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new VerbatimError('input_unreadable', `Can't write to ${folder}: name a folder.`, { cause: error });
  });
  if (there.length > 0 && !(await findExport(folder))) {
    throw new VerbatimError(
      'input_unreadable',
      `${folder} holds something that is no export: name a folder that is new or empty, or an export to bring it up to date.`,
    );
  }
  await mkdir(folder, { recursive: true });
  await writeManifest(folder, {});
}

async function writeManifest(folder: string, said: { readonly exportedAt?: string; readonly articles?: number }) {
  const file = path.join(folder, exportFiles.manifest);
  await writeFile(`${file}.part`, `${JSON.stringify({ verbatimExport: exportVersion, ...said }, undefined, 2)}\n`);
  await rename(`${file}.part`, file);
}

interface Lines {
  write(line: object): Promise<void>;
  end(): Promise<void>;
}

/** A file of JSON, an object a line, which has its name when it is whole. */
function startLines(file: string): Lines {
  const stream = createWriteStream(`${file}.part`);
  // What fails is told to whoever waits for its end.
  const done = finished(stream);
  done.catch(() => {});
  return {
    async write(line) {
      if (stream.write(`${JSON.stringify(line)}\n`)) return;
      await Promise.race([once(stream, 'drain'), done]);
    },
    async end() {
      stream.end();
      await done;
      await rename(`${file}.part`, file);
    },
  };
}

async function writeVotes(folder: string, histories: ExportOptions['histories'], answers: ExportOptions['answers']) {
  const lines = startLines(path.join(folder, exportFiles.votes));
  let count = 0;
  for await (const vote of listVotesOf(histories)) {
    // A damaged answer is no reason to leave out what somebody thinks of it.
    const kept = await answers.answer(vote.answerId).catch(() => undefined);
    await lines.write({ ...vote, ...(kept && { question: kept.answer.question }) });
    count += 1;
  }
  await lines.end();
  return count;
}

/** Of articles that are gone, or are in another collection now; and what was left unfinished. */
async function removeOthers(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const root = path.join(folder, exportFiles.articles);
  for (const collection of await readdir(root).catch(() => [])) {
    const names = await readdir(path.join(root, collection));
    const others = names.filter((name) => !wanted.has(`${exportFiles.articles}/${collection}/${name}`));
    for (const name of others) await rm(path.join(root, collection, name), { recursive: true });
    if (others.length === names.length) await rm(path.join(root, collection), { recursive: true });
  }
}
