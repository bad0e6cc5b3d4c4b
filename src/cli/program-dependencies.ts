import type { ArticleFiles, Bot, ImportPlan, SourceSpec, Upkeep } from '../domain.js';

/** What the commands work with; each is made only by the command that needs it. */
export interface ProgramDependencies {
  /** The team's own store; only who `begins` it may begin a workspace that is named and not in its database. */
  readonly openBot: (as?: { readonly begins: boolean }) => Promise<Bot>;
  /** A store in memory that holds nothing. */
  readonly openEmptyBot: () => Promise<Bot>;
  /** Finds the article files that paths name; each is read when it is taken in. */
  readonly collectFiles: (paths: readonly string[]) => Promise<ArticleFiles>;
  /** Whether a path is what `export` wrote. Rejects with `VerbatimError` for what another version wrote. */
  readonly isExported: (path: string) => Promise<boolean>;
  /** Tells which of the paths and addresses that somebody named are files, and which are sources. */
  readonly planImport: (
    given: readonly string[],
    settings: Pick<SourceSpec, 'collection' | 'owner'>,
  ) => Promise<ImportPlan>;
  /** All files of a source, to be gone through once: nothing is remembered of them. */
  readonly filesOf: (spec: SourceSpec) => ArticleFiles;
  /**
   * Calls `onChange` whenever something of a plan has changed, and for what is elsewhere in its time, one call after
   * the other. Resolves when the process is told to stop; rejects as a call does.
   */
  readonly watch: (plan: ImportPlan, onChange: () => Promise<void>) => Promise<void>;
  /** The sources that articles are kept in step with while the program runs. */
  readonly sources: readonly SourceSpec[];
  /** Connects to Slack, or without any of its tokens to a local workspace; runs until the process is told to stop. */
  readonly start: (options: StartOptions) => Promise<void>;
  /** The local workspace in any case. */
  readonly preview: (options: StartOptions) => Promise<void>;
  /** What looks after the team's own store, which is only opened when something is asked of it. */
  readonly openUpkeep: () => Promise<Upkeep>;
  /** Key of the person at the terminal, for the log of changes. */
  readonly operatorKey: string;
  /** Shows a line in place of the one before, on a terminal; elsewhere nothing. */
  readonly showProgress: (line: string) => void;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether the output is a terminal that shows colours. */
  readonly isColorful: boolean;
  readonly setExitCode: (code: number) => void;
}

export interface StartOptions {
  /** Whether the system's browser is to show the local workspace. */
  readonly open?: true;
}
