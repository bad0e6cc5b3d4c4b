import { defineConfig } from 'vitest/config';
import { testTimeout } from './tests/set-up/test-sizes.js';

/** Tests of the page in a real browser. */
const inBrowser = ['tests/preview/in-browser/**/*.test.ts'];

/** Tests that start the program, as a process. */
const processes = [
  'tests/{main,meanings,golden-by-meaning,npm-scripts,replicas,telemetry}.test.ts',
  'tests/{production,private,kill-import,kill-sources,follow-sources,hostile-import,store-faults,upkeep}.test.ts',
  'tests/faults/**/*.test.ts',
  'tests/encoder/open-encoder.test.ts',
  'tests/answer/guards/near-pairs-by-meaning.test.ts',
  'tests/process/{create-article-maker,open-threaded-bot,store-away}.test.ts',
  'tests/process/threads/{finder-pool,recorder-pool,thread-encoder,thread-warning}.test.ts',
];

/** Tests that start servers: Slack's side, the page's, the bot's own. */
const edges = [
  'tests/slack/**/{end-to-end,real,emulate}*.test.ts',
  'tests/slack/receivers/**/*.test.ts',
  'tests/preview/*.test.ts',
  'tests/preview/page/{server,tab}/**/*.test.ts',
];

/** Tests that need a PostgreSQL, and start nothing else. */
const onPostgres = ['tests/store/postgres/**/*.test.ts', 'tests/**/*-on-postgres.test.ts'];

const setupFiles = ['tests/set-up/size-properties.ts', 'tests/set-up/expect-all-closed.ts'];
const samples = 'tests/set-up/prepare-samples.ts';
const postgres = 'tests/set-up/serve-postgres.ts';

export default defineConfig({
  test: {
    // Two workers: the machines this runs on have two cores, and several tests start servers and processes.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'browser',
          include: inBrowser,
          globalSetup: [samples, 'tests/set-up/serve-browser.ts'],
          setupFiles,
          pool: 'forks',
          isolate: false,
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        test: {
          name: 'edges',
          include: edges,
          globalSetup: samples,
          setupFiles,
          pool: 'forks',
          isolate: false,
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        test: {
          name: 'processes',
          include: processes,
          globalSetup: ['tests/set-up/compile-once.ts', samples, postgres],
          pool: 'forks',
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        test: {
          name: 'postgres',
          include: onPostgres,
          globalSetup: postgres,
          setupFiles,
          pool: 'threads',
          isolate: false,
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: [...inBrowser, ...processes, ...edges, ...onPostgres],
          globalSetup: samples,
          setupFiles,
          pool: 'threads',
          // What is loaded is loaded once for all files.
          isolate: false,
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
    ],
  },
});
