import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readAbout } from '../../src/encoder/read-encoder-files.js';
import { giveVectors } from '../make-vectors.js';
import type { LoadedStore } from './prepare-store.js';
import type { ProgramProcess } from './start-scene.js';

/**
 * Gives a build's store made vectors of its own encoder's id, all but one passage: that it is read, too, shows that the
 * encoder is loaded (`waitUntilMeant`).
 */
export async function giveMeanings(loaded: LoadedStore, build: string): Promise<void> {
  const place = path.resolve(build);
  const store = await openLoaded(loaded, path.join(place, 'src', 'store'));
  try {
    await giveVectors(store, readAbout(path.join(place, '..', 'data', 'encoder')).id, 1);
  } finally {
    await store.close();
  }
}

/** Opens a store by a build's own `store`, since builds may differ in their formats. */
async function openLoaded(loaded: LoadedStore, room: string) {
  const common = { now: () => new Date(), owner: 'bench' };
  const load = (...names: readonly string[]) => import(pathToFileURL(path.join(room, ...names)).href);
  if ('databaseFile' in loaded) {
    const sqlite: typeof import('../../src/store/sqlite/open-sqlite-store.js') = await load(
      'sqlite',
      'open-sqlite-store.js',
    );
    return sqlite.openSqliteStore({ ...common, file: loaded.databaseFile });
  }
  const postgres: typeof import('../../src/store/postgres/open-postgres-store.js') = await load(
    'postgres',
    'open-postgres-store.js',
  );
  return postgres.openPostgresStore({ ...common, address: loaded.databaseUrl });
}

/** Milliseconds: the sample articles are read by the encoder itself. */
const patience = 300_000;
const lookEvery = 100;

/** Resolves when the program's encoder is loaded and has read all articles; rejects where that takes too long. */
export async function waitUntilMeant(program: ProgramProcess): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (await isMeant(program)) return;
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
  throw new Error(`The encoder hasn't read the articles: see ${program.logFile}.`);
}

/** Throws where the encoder was lost meanwhile: what was measured is of words alone then. */
export async function checkMeant(program: ProgramProcess): Promise<void> {
  if (!(await isMeant(program))) throw new Error(`The encoder ended under the load: see ${program.logFile}.`);
}

/** By which runtime the program's encoder runs, once it is loaded. */
export async function runtimeOf({ pid }: ProgramProcess): Promise<'native' | 'WebAssembly'> {
  const maps = await readFile(`/proc/${pid}/maps`, 'utf8');
  return maps.includes('onnxruntime') ? 'native' : 'WebAssembly';
}

async function isMeant({ url }: ProgramProcess): Promise<boolean> {
  const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  const report = (await response?.json().catch(() => undefined)) as { readonly meanings?: number } | undefined;
  return report?.meanings === 1;
}
