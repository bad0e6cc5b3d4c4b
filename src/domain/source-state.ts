import type { ImportReport } from './import-report.js';
import type { SourceSpec } from './source.js';

/** What a source's owner is asked before anything is changed: more than half of it would leave. */
interface SourceLoss {
  /** Articles that would leave, and all that came of it. */
  readonly leaving: number;
  readonly of: number;
  /** ISO 8601 instant. */
  readonly askedAt: string;
  /** Whether somebody has said that they may leave. */
  readonly isConfirmed: boolean;
}

/** How a source is doing. Instants are ISO 8601. */
export interface SourceState {
  readonly spec: SourceSpec;
  /** When it was looked at last, whatever came of it. */
  readonly triedAt?: string;
  /** When it was last looked at to the end. */
  readonly lookedAt?: string;
  /** When articles last came of it, changed or left. */
  readonly changedAt?: string;
  /** Articles that came in or changed then, and those that left. */
  readonly articlesIn: number;
  readonly articlesOut: number;
  /** Looks in a row that failed; 0 where the last one didn't. */
  readonly failures: number;
  readonly failedAt?: string;
  /** Why the last look failed, in a few words without a full stop. */
  readonly reason?: string;
  readonly loss?: SourceLoss;
  /** What its owner has been told of how it stands, so that they are told once. */
  readonly told: readonly SourceTelling[];
  /** When somebody said that it has changed. */
  readonly pushedAt?: string;
  /** Articles that stand in the library because of it, and files of it that were refused. */
  readonly articles: number;
  readonly refused: number;
}

/** What the owner of a source is told of. */
export type SourceTelling = 'failure' | 'loss';

/** What came of bringing a source's articles up to date. */
export interface SourceReport {
  readonly id: string;
  /**
   * `unchanged`: nothing was fetched; `followed`: the articles are as the source is; `asks`: so much would leave that
   * nothing was changed; `failed`: it couldn't be looked at, or not to the end.
   */
  readonly outcome: 'unchanged' | 'followed' | 'asks' | 'failed';
  /** Of the files that were taken in, or would have been. */
  readonly report: ImportReport;
  /** Names of files whose articles stay under another name. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Names of files that left with their articles. */
  readonly left: readonly string[];
  /** Why it failed, in a few words without a full stop. */
  readonly reason?: string;
  /** What would leave. */
  readonly loss?: Pick<SourceLoss, 'leaving' | 'of'>;
  /** What the owner is to be told of and hasn't been. */
  readonly tell?: SourceTelling;
}

/** How far a source is that is brought up to date. */
export interface SourceProgress {
  /** Files gone through so far. */
  readonly done: number;
  /** Of how many, where that is known: those that it had when it was last looked at. */
  readonly of?: number;
}

/** What somebody who imports named. */
export interface ImportPlan {
  /** Paths of single files, each of which comes in by itself. */
  readonly files: readonly string[];
  readonly sources: readonly SourceSpec[];
}
