import type {} from 'vitest';

declare module 'vitest' {
  /** What is made once for all test files, before the first of them. */
  interface ProvidedContext {
    /** The compiled project's folder, with `dist` in it. */
    readonly compiledProject: string;
    /** Where the one browser listens; empty where there is no browser. */
    readonly browserAddress: string;
    /** Where PostgreSQL's superuser connects; empty where it can't run. */
    readonly postgresAddress: string;
    /** A store that holds the sample articles, to be copied; beside it is room for the copies. */
    readonly sampleStore: string;
  }
}
