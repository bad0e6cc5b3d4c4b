import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeCorpus, makeQuestions } from '../make-corpus.js';
import { readSamples } from '../read-samples.js';

/** Articles that are asked about. */
export interface Material {
  /** `samples`, or how many made sentences. */
  readonly name: string;
  readonly questions: readonly string[];
  /** The made articles' files; absent for the samples, which the program brings along. */
  readonly articles?: string;
}

/** More than the vectors of questions that the program remembers: 2,000 in each of its threads, eight at most. */
const manyQuestions = 20_000;

/** Whether so many questions, asked over and over in the same order, are each new to the encoder. */
export function areNewToEncoder({ questions }: Material): boolean {
  return questions.length >= manyQuestions;
}

interface MaterialOptions {
  /** Whether there are to be so many questions that each is new to the encoder; the samples' stay as they are. */
  readonly isForEncoder: boolean;
}

/** `size`: `samples`, or a number of made sentences (`makeCorpus`). */
export async function prepareMaterial(
  size: string,
  folder: string,
  { isForEncoder }: MaterialOptions,
): Promise<Material> {
  if (size === 'samples') return { name: 'samples', questions: (await readSamples()).questions };
  const { articles, sentences, questions: few } = makeCorpus(Number(size));
  const questions = isForEncoder ? makeQuestions(sentences, manyQuestions) : few;
  const place = path.join(folder, `articles-${size}`);
  if (!existsSync(place)) {
    mkdirSync(place);
    for (const { name, bytes } of articles) writeFileSync(path.join(place, name), bytes);
  }
  return { name: size, questions, articles: place };
}

/** Where a store is: as the program is told, and as `ProgramOptions` has it. */
export type LoadedStore = { readonly databaseFile: string } | { readonly databaseUrl: string };

function storeVariable(store: LoadedStore): Readonly<Record<string, string>> {
  return 'databaseFile' in store ? { VERBATIM_DB: store.databaseFile } : { DATABASE_URL: store.databaseUrl };
}

/** Has a build take the articles into a store by its own import, since builds may differ in their formats. */
export async function importInto(store: LoadedStore, { articles }: Material, build: string, folder: string) {
  // The samples are taken in by the program itself, when it starts.
  if (articles === undefined) return;
  const main = path.join(path.resolve(build), 'src', 'main.js');
  const fixed = { PATH: process.env.PATH, VERBATIM_SAMPLES: 'never', VERBATIM_ENCODER: 'off' };
  const env = { ...fixed, ...storeVariable(store) };
  await promisify(execFile)(process.execPath, [main, 'import', articles], { cwd: folder, env, maxBuffer: 1e8 });
}

/** A file of SQLite's with the articles; resolves to its path. */
export async function prepareStore(material: Material, build: string, folder: string): Promise<string> {
  const databaseFile = path.join(folder, `${material.name}-${Math.random().toString(36).slice(2)}.db`);
  await importInto({ databaseFile }, material, build, folder);
  return databaseFile;
}

/** A copy of a store that nobody has open; resolves to its file. Where the program has yet to make it, so it has here. */
export function copyStore(databaseFile: string): string {
  const copy = databaseFile.replace(/\.db$/, `-${Math.random().toString(36).slice(2)}.db`);
  if (existsSync(databaseFile)) copyFileSync(databaseFile, copy);
  return copy;
}

/** A store that holds the sample articles, for programs over copies of it to start soon; resolves to its file. */
export async function prepareSampleStore(build: string, folder: string): Promise<string> {
  const databaseFile = path.join(folder, `samples-${Math.random().toString(36).slice(2)}.db`);
  const main = path.join(path.resolve(build), 'src', 'main.js');
  const env = { PATH: process.env.PATH, VERBATIM_DB: databaseFile, VERBATIM_SAMPLES: 'always' };
  await promisify(execFile)(process.execPath, [main, 'ask', 'Who?'], { cwd: folder, env });
  return databaseFile;
}
