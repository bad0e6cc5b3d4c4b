import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createBot } from '../src/bot.js';
import type { Bot } from '../src/domain.js';
import { collectFiles } from '../src/library/collect-files.js';
import { loadModel } from '../src/process/load-model.js';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';

/** The bot with the sample articles, in memory. */
export async function openSampleBot(projectFolder: string, now: () => Date): Promise<Bot> {
  const files = await collectFiles([path.join(projectFolder, 'data', 'articles')]);
  return createBot({
    model: loadModel(projectFolder),
    store: await openSqliteStore({ file: ':memory:', now, owner: 'screenshots' }),
    samples: 'auto',
    sampleFiles: files.map((file) => ({ ...file, origin: `sample:${file.name}` })),
    now,
    newId: randomUUID,
    clock: () => performance.now(),
  });
}
