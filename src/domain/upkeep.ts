import type { AuditEntry } from './audit-entry.js';
import type { ErasureReport, WorkspaceErasure } from './erasure-report.js';
import type { ExportProgress, ExportReport, TakenReport } from './library-export.js';

/** How far a copy is. */
export interface CopyProgress {
  /** The table that is copied or checked, as the database calls it. */
  readonly table: string;
  readonly stage: 'copying' | 'checking';
  /** Rows so far, and in all. */
  readonly done: number;
  readonly rows: number;
}

/** What was copied, and read back. */
export interface CopyReport {
  readonly tables: number;
  readonly rows: number;
  /** Quotes of kept answers that were cut from the copy, to the letter. */
  readonly quotes: number;
}

/** What looks after the team's store. Everything rejects with `VerbatimError`, saying what to do. */
export interface Upkeep {
  /** Writes a backup to a file, whole or not at all. */
  backUp(to: string): Promise<void>;
  /** Puts a backup in the store's place; resolves to where the former is kept, if it held anything. */
  restore(from: string, options: { readonly replaces: boolean }): Promise<string | undefined>;
  /** Copies a store to another place: paths of files, or addresses of databases. */
  copy(from: string, to: string, onProgress: (progress: CopyProgress) => void): Promise<CopyReport>;
  /**
   * Writes all articles, with what people decided of them and think of answers, into a folder: a new one, or an earlier
   * export, which is brought up to date.
   */
  export(folder: string, onProgress: (progress: ExportProgress) => void): Promise<ExportReport>;
  /** Takes in what `export` wrote; a store that isn't there is begun. */
  takeIn(folder: string, onProgress: (progress: ExportProgress) => void): Promise<TakenReport>;
  /** What was changed since a day or an instant, in its order. */
  audit(since?: string): Promise<readonly AuditEntry[]>;
  /** Takes away all that is kept of a person, by their key. */
  erase(person: string): Promise<ErasureReport>;
  /** Takes away all that the store holds of a workspace, whose id must be said to be sure that it is the one. */
  eraseWorkspace(workspace: string): Promise<WorkspaceErasure>;
}
