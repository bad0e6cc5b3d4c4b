import { rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import { openTestBot } from '../open-test-bot.js';
import './provided.js';
import { makeFolder } from './make-folder.js';

/** Takes the sample articles into a store once, for all tests that open the bot over them. */
export async function setup(project: TestProject): Promise<() => void> {
  const { folder, remove } = makeFolder();
  const file = path.join(folder, 'samples.db');
  await importSamples(file);
  project.onTestsRerun(() => importSamples(file));
  project.provide('sampleStore', file);
  return remove;
}

/** Where the test bots' clock stands: what is taken in then isn't old. */
const begun = '2026-11-24T10:00:00.000Z';

async function importSamples(file: string): Promise<void> {
  rmSync(file, { force: true });
  const store = await openSqliteStore({ file, now: () => new Date(begun), owner: 'test' });
  const { bot } = await openTestBot({ store });
  await bot.close();
}
