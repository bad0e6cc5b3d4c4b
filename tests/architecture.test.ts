import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkImports, checkRows } from '../house/check-table.js';
import { printCircle } from '../house/find-circles.js';
import { findStyleFaults } from '../house/find-style-faults.js';
import { fileCircles, foldersOf, planFolder } from '../house/plan-folder.js';
import { readTables } from '../house/read-design.js';
import { linkSources, readSources } from '../house/read-sources.js';

const root = path.resolve(import.meta.dirname, '..');
const tables = readTables(readFileSync(path.join(root, 'DESIGN.md'), 'utf8'));
const sources = readSources(path.join(root, 'src'));

/** What the tables say to a file that is not there, at its place in src. */
function complaints(file: string, line: string): string[] {
  const own = new Map([...sources.map((source) => [source.file, source.text] as const), [file, line] as const]);
  const [made] = linkSources(own).filter((source) => source.file === file);
  return tables.flatMap((table) => checkImports(table, made ? [made] : []));
}

describe('the house', () => {
  it('has a table for src and for each of its large rooms', () => {
    const folders = tables.map(({ folder }) => folder);
    expect(folders).toEqual(expect.arrayContaining(['', 'slack', 'answer', 'library', 'store', 'preview']));
    expect(sources.length).toBeGreaterThan(30);
    for (const { folder, rows } of tables) expect(rows.length, folder).toBeGreaterThan(1);
  });

  it('has only arrows that the tables in DESIGN.md draw', () => {
    expect(tables.flatMap((table) => checkImports(table, sources))).toEqual([]);
  });

  it('has tables whose rows are there, say what they hold, name only rows below them and are all used', () => {
    expect(tables.flatMap((table) => checkRows(table, sources))).toEqual([]);
  });

  it('has no circle of files and none of rooms, types counted', () => {
    expect(fileCircles(sources).map(printCircle)).toEqual([]);
    const rooms = foldersOf(sources).map((folder) => planFolder(folder, sources));
    expect(
      rooms.flatMap(({ folder, circles }) => circles.map((circle) => `${folder}: ${printCircle(circle)}`)),
    ).toEqual([]);
  });

  it('sees an arrow that is not drawn, in each way of importing', () => {
    const wrong = (line: string) => complaints('text/made-up.ts', line);
    expect(wrong("import { x } from '../store/store.js';")).toEqual(['text/made-up.ts imports ../store/store.js']);
    expect(wrong("import type { x } from '../store/store.js';")).toHaveLength(1);
    expect(wrong("export { x } from '../store/store.js';")).toHaveLength(1);
    expect(wrong("import '../store/store.js';")).toHaveLength(1);
    expect(wrong("const x = await import('../store/store.js');")).toHaveLength(1);
    expect(wrong("import { x } from '@slack/bolt';")).toHaveLength(1);
    expect(wrong("import { x } from 'node:fs';")).toHaveLength(1);
    expect(wrong("import type { x } from '../domain.js';")).toEqual([]);
    expect(wrong("import { x } from '../domain.js';")).toHaveLength(1);
    expect(complaints('answer/made-up.ts', "import type { x } from '../store/store.js';")).toHaveLength(1);
    expect(complaints('answer/ranking/made-up.ts', "import type { x } from '../../store/store.js';")).toEqual([]);
    expect(complaints('answer/ranking/made-up.ts', "import { x } from '../../store/store.js';")).toHaveLength(1);
  });

  it('sees an arrow that is not drawn between the rooms of a room', () => {
    const wrong = (line: string) => complaints('slack/blocks/made-up.ts', line);
    expect(wrong("import type { x } from '../views/home-view.js';")).toEqual([
      'slack/blocks/made-up.ts imports ../views/home-view.js (types)',
    ]);
    expect(wrong("import { x } from './fit-text.js';")).toEqual([]);
    expect(complaints('slack/views/made-up.ts', "import { x } from '../blocks/fit-text.js';")).toEqual([]);
    expect(complaints('slack/made-up/x.ts', '')).toEqual(['slack/made-up/x.ts: its room made-up is in no row']);
  });

  it('sees a circle that is made up, and prints it', () => {
    const texts = new Map(sources.map(({ file, text }) => [file, text]));
    texts.set('errors.ts', "import type { x } from './words.js';");
    texts.set('words.ts', "import { x } from './domain.js';");
    texts.set('domain.ts', "export type { x } from './errors.js';");
    const changed = linkSources(texts);
    expect(fileCircles(changed).map(printCircle)).toEqual(['domain.ts → errors.ts → words.ts → domain.ts']);
    expect(planFolder('', changed).circles).toHaveLength(1);
  });

  it('reads the clock, makes ids and touches the environment only in the wiring and the edges', () => {
    const impure =
      /\bDate\.now\(|new Date\(\)|\bMath\.random\(|\brandomUUID\b|\bprocess\.(?:env|argv|exit)\b|performance\.now\(/;
    const pure = sources.filter(({ file }) => /^(?:text|answer|library|domain|errors)/.test(file));
    expect(pure.filter(({ text }) => impure.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('has no default exports and no drawers', () => {
    const files = sources.map(({ file }) => file);
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|manager|service)(?:\/|\.|-)/.test(file))).toEqual(
      [],
    );
    expect(sources.filter(({ text }) => /^export default/m.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('is written in one way: functions at the top level, arrows inside, comments of 120 columns', () => {
    expect(sources.flatMap(findStyleFaults)).toEqual([]);
  });
});
