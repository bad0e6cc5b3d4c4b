import { describe, expect, it } from 'vitest';
import { checkImports, checkRows } from '../../house/check-table.js';
import { type RoomTable, readTables } from '../../house/read-design.js';
import { linkSources } from '../../house/read-sources.js';

function tableOf(...rows: readonly string[]): RoomTable {
  const [table] = readTables(`### Rooms of \`src/\`\n\n${rows.map((row) => `| ${row} |`).join('\n')}\n`);
  return table ?? { folder: '', rows: [] };
}

const sources = linkSources(
  new Map([
    [
      'shop/sell.ts',
      "import '../text/say.js';\nimport type { S } from '../store.js';\nimport '@slack/bolt/dist/x.js';",
    ],
    ['text/say.ts', "import './spell.js';"],
    ['text/spell.ts', ''],
    ['store.ts', "import 'node:fs';"],
  ]),
);

const text = '`text/` | words | – | –';
const store = '`store.ts` | things | – | `node:*`';

describe('checkImports', () => {
  it('has nothing against what is drawn', () => {
    const table = tableOf('`shop/` | sale | `text/`, `store.ts (types)` | `@slack/*`', text, store);
    expect(checkImports(table, sources)).toEqual([]);
    expect(checkRows(table, sources)).toEqual([]);
  });

  it('names the file and what it imports without leave', () => {
    expect(checkImports(tableOf('`shop/` | sale | – | –', text, '`store.ts` | things | – | –'), sources)).toEqual([
      'shop/sell.ts imports ../store.js (types)',
      'shop/sell.ts imports ../text/say.js',
      'shop/sell.ts imports @slack/bolt/dist/x.js',
      'store.ts imports node:fs',
    ]);
  });

  it('leaves packages to the folder’s own row where a table has no column for them', () => {
    const table = tableOf('`shop/` | sale | `text/`, `store.ts`', '`text/` | words | –', '`store.ts` | things | –');
    expect(checkImports(table, sources)).toEqual([]);
  });

  it('misses a room that is in no row', () => {
    expect(checkImports(tableOf('`shop/` | sale | `text/`, `store.ts` | `@slack/*`', text), sources)).toEqual([
      'store.ts: its room store.ts is in no row',
    ]);
  });
});

describe('checkRows', () => {
  it('finds rows that no room answers to, that say nothing and that name a row above them', () => {
    expect(checkRows(tableOf(text, '`shop/` | | `text/` | –', '`gone/` | dust | – | –'), sources)).toEqual([
      'src: shop: what it holds is not said',
      'src: shop names text, which is not below it',
      'src: gone: there is no room gone',
    ]);
  });

  it('finds what a row may import and doesn’t', () => {
    const table = tableOf(
      '`shop/` | sale | `text/`, `store.ts` | `@slack/*`, `zod`',
      '`text/` | words | `store.ts` | –',
      store,
    );
    expect(checkRows(table, sources)).toEqual([
      'src: shop may import zod and doesn’t',
      'src: text may import store.ts and doesn’t',
    ]);
  });
});
