import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkImports, checkRows } from '../house/check-table.js';
import { printCircle } from '../house/find-circles.js';
import { findStyleFaults } from '../house/find-style-faults.js';
import { findUntested } from '../house/find-untested.js';
import { fileCircles, foldersOf, planFolder } from '../house/plan-folder.js';
import { readTables } from '../house/read-design.js';
import { linkSources, readSources } from '../house/read-sources.js';

const root = path.resolve(import.meta.dirname, '..');
const tables = readTables(readFileSync(path.join(root, 'DESIGN.md'), 'utf8'));
const sources = readSources(path.join(root, 'src'));

/**
 * Rooms, and files, that are only seen as people and Slack see them, or as a whole that has many ways to be made, with
 * the test that does. Whatever is added here says so; a file that decides something has a test at its own path.
 */
const testedElsewhere: Readonly<Record<string, string>> = {
  // What Bolt's app, its listeners and receivers do shows over signed requests and a real socket only.
  'slack/create-slack-edge.ts': 'slack/end-to-end-stop.test.ts',
  'slack/open-edge.ts': 'slack/end-to-end-stop.test.ts',
  'slack/edge-frame.ts': 'slack/end-to-end-stop.test.ts',
  'slack/listeners/actions/': 'slack/end-to-end-buttons.test.ts',
  'slack/listeners/commands/': 'slack/end-to-end-http.test.ts',
  'slack/listeners/events/': 'slack/end-to-end-threads.test.ts',
  'slack/listeners/shortcuts/': 'slack/end-to-end-find.test.ts',
  'slack/listeners/submissions/': 'slack/end-to-end-ask-form.test.ts',
  'slack/listeners/answer-waiting.ts': 'slack/end-to-end-waiting.test.ts',
  'slack/listeners/register-listeners.ts': 'slack/end-to-end-http.test.ts',
  // What is brought shows with a real bot behind it, and Slack before it.
  'slack/intake/': 'slack/end-to-end-bring.test.ts',
  'slack/web-api/name-people.ts': 'slack/end-to-end-bring.test.ts',
  'slack/web-api/read-thread.ts': 'slack/end-to-end-bring.test.ts',
  'slack/views/bring-modal.ts': 'slack/end-to-end-bring.test.ts',
  'slack/views/reject-modal.ts': 'slack/end-to-end-bring.test.ts',
  // Articles are looked after with a real bot behind it, and Slack before it.
  'slack/replies/show-articles.ts': 'slack/end-to-end-articles.test.ts',
  'slack/views/curation/': 'slack/end-to-end-articles.test.ts',
  'slack/web-api/turn-modal.ts': 'slack/end-to-end-articles.test.ts',
  'slack/replies/reply-in-modal.ts': 'slack/end-to-end-ask-form.test.ts',
  'slack/replies/reply-with-facts.ts': 'slack/real-facts.test.ts',
  'slack/web-api/home-publisher.ts': 'slack/end-to-end-home.test.ts',
  'slack/web-api/open-modal.ts': 'slack/end-to-end-buttons.test.ts',
  'slack/web-api/read-identity.ts': 'slack/end-to-end-workspace.test.ts',
  'slack/web-api/search-status.ts': 'slack/end-to-end-status.test.ts',
  'slack/web-api/show-modal.ts': 'slack/end-to-end-buttons.test.ts',
  'slack/app/create-app.ts': 'slack/end-to-end-http.test.ts',
  'slack/app/edge-app.ts': 'slack/end-to-end-http.test.ts',
  'slack/receivers/health': 'slack/end-to-end-both.test.ts',
  'slack/receivers/http-': 'slack/end-to-end-http.test.ts',
  'slack/receivers/listen.ts': 'slack/end-to-end-http.test.ts',
  'slack/receivers/not-accepting-error.ts': 'slack/end-to-end-stop.test.ts',
  'slack/receivers/socket-transport.ts': 'slack/end-to-end-socket.test.ts',
  // Buttons and fields are looked at in the messages and modals that they stand in.
  'slack/blocks/answer-buttons.ts': 'slack/messages/answer-message.test.ts',
  'slack/blocks/button.ts': 'slack/messages/answer-message.test.ts',
  'slack/blocks/facts-buttons.ts': 'slack/real-facts.test.ts',
  'slack/blocks/plain-text.ts': 'slack/messages/answer-message.test.ts',
  'slack/views/ask-modal.ts': 'slack/end-to-end-ask-form.test.ts',
  // Each implementation of the store has to pass the contract.
  'store/ledgers/': 'store/sqlite/open-sqlite-store.test.ts',
  'store/open-options.ts': 'store/sqlite/open-sqlite-store.test.ts',
  'store/tables/article-histories.ts': 'store/sqlite/open-sqlite-store.test.ts',
  // All tables are compared with what a copy has.
  'library/decide-article.ts': 'bot/decide-lives.test.ts',
  'library/settle-change.ts': 'bot/decide-lives.test.ts',
  'store/tables/article-tables.ts': 'store/copy/copy-store.test.ts',
  'store/tables/life-tables.ts': 'store/copy/copy-store.test.ts',
  'store/tables/entry-rows.ts': 'store/sqlite/open-sqlite-store.test.ts',
  'store/tables/list-entries.ts': 'store/sqlite/open-sqlite-store.test.ts',
  'store/tables/follow-ups.ts': 'store/sqlite/open-sqlite-store.test.ts',
  'store/tables/shelved-lives.ts': 'store/sqlite/open-sqlite-store.test.ts',
  // A side of a copy is seen by what is copied; what is written into a backup, by what is restored.
  'store/sqlite/open-sqlite-side.ts': 'store/copy/copy-store.test.ts',
  'store/postgres/open-postgres-side.ts': 'store/copy/copy-store-on-postgres.test.ts',
  'store/sqlite/note-in-file.ts': 'store/sqlite/restore-file.test.ts',
  // Threads only run as such.
  'process/threads/finder-thread.ts': 'process/threads/finder-pool.test.ts',
  'process/threads/recorder-thread.ts': 'process/threads/recorder-pool.test.ts',
  // The page is looked at in a browser; what the local Slack sends, by the bot that gets it.
  // What runs in a thread of its own is seen from outside it.
  'encoder/encoder-thread.ts': 'encoder/open-encoder.test.ts',
  'preview/page/parts/': 'preview/in-browser/acting.test.ts',
  'preview/page/acts/': 'preview/in-browser/acting.test.ts',
  'preview/page/tab/': 'preview/in-browser/threads.test.ts',
  'preview/page/reading/article-': 'preview/in-browser/reading.test.ts',
  'preview/local-slack/payloads/': 'preview/local-slack/create-local-slack.test.ts',
};

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

  it('has a test for each file that does something, of its own or of a neighbour that it is a part of', () => {
    const hasTest = (file: string) => existsSync(path.join(root, 'tests', file.replace(/\.tsx?$/, '.test.ts')));
    const untested = findUntested(sources, hasTest);
    expect(untested.filter((file) => !Object.keys(testedElsewhere).some((place) => file.startsWith(place)))).toEqual(
      [],
    );
    // Nothing stays listed that has a test now.
    expect(Object.keys(testedElsewhere).filter((place) => !untested.some((file) => file.startsWith(place)))).toEqual(
      [],
    );
    expect(Object.values(testedElsewhere).filter((test) => !existsSync(path.join(root, 'tests', test)))).toEqual([]);
  });

  it('is written in one way: functions at the top level, arrows inside, comments of 120 columns', () => {
    expect(sources.flatMap(findStyleFaults)).toEqual([]);
  });
});
