import { statSync } from 'node:fs';
import { openEncoder } from '../../src/encoder/open-encoder.js';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import { textsOfPassage } from '../../src/vectors/texts-of-passage.js';
import { giveVectors } from '../make-vectors.js';

/** What vectors of a library cost. */
export interface MadeVectors {
  readonly passages: number;
  /** Milliseconds of the processor to make those of one passage, by passages of the library. */
  readonly encoding: number;
  /** By how much the file has grown. */
  readonly megabytes: number;
}

/** Passages that are really encoded. */
const tried = 32;

/** Argument: a store, whose passages get made-up vectors that are said to be of the encoder. */
const [file = ''] = process.argv.slice(2);
const opened = await openEncoder({ choice: 'auto', projectFolder: '.' });
if (!opened) throw new Error('there is no encoder');
const store = await openSqliteStore({ file, now: () => new Date(), owner: 'bench' });
const { id } = opened.encoder;
const pending = await store.shelves.vectors.pending(id, tried);
const [first, ...others] = pending.map(textsOfPassage);
await opened.encoder.vectors('sentence', first ?? []);
const used = process.cpuUsage();
for (const texts of others) await opened.encoder.vectors('sentence', texts);
const { user, system } = process.cpuUsage(used);
await opened.close();
const before = statSync(file).size;
await giveVectors(store, id);
const names = Object.keys(await store.shelves.collections());
const { passages } = await store.holdings(names).index.stats();
await store.close();
const result: MadeVectors = {
  passages,
  encoding: (user + system) / 1e3 / others.length,
  megabytes: (statSync(file).size - before) / 1e6,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
