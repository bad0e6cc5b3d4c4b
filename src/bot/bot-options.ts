import type { Model } from '../answer/decision/model.js';
import type { ArticleFiles, Encoder, ImportReport, Telemetry } from '../domain.js';
import type { PrepareArticle } from '../library/prepare-article.js';
import type { NotRenewed } from '../library/renew-articles.js';
import type { SourceReader } from '../sources/contract.js';
import type { Store } from '../store/store.js';
import type { HeldDuty } from './hold-duty.js';
import type { VisibleTo } from './visible-to.js';

/** `auto`: the samples answer until the team has articles of its own. */
export type SampleUse = 'auto' | 'always' | 'never';

export interface BotOptions {
  readonly store: Store;
  readonly samples: SampleUse;
  /** The articles that a new store holds without anyone adding them. */
  readonly sampleFiles: ArticleFiles;
  /** Makes articles ready for the store; by default in this thread, however long one takes. */
  readonly prepare?: PrepareArticle | undefined;
  /** Looks at the places that articles come from by themselves; where there is none, none comes so. */
  readonly sourceReader?: SourceReader | undefined;
  /** Ends what is under way with sources. */
  readonly stopping?: AbortSignal | undefined;
  /** Is told, at start, how many articles are to be brought up to date, before that is begun; not where none is. */
  readonly onRenewing?: ((count: number) => void) | undefined;
  /** Is told what is waited for that another process does: its import, or its bringing up to date. */
  readonly onWaiting?: ((what: 'import' | 'preparation', held: HeldDuty) => void) | undefined;
  /** Is told of articles that can't be brought up to date at start and stay as they are. */
  readonly onNotRenewed?: ((failed: readonly NotRenewed[]) => void) | undefined;
  /** Is told of samples that could not be taken in. */
  readonly onRefused?: ((refused: ImportReport['refused']) => void) | undefined;
  /** Whether an article's file is kept beside its text, so that a better reader can read it again; by default it is. */
  readonly keepsSources?: boolean | undefined;
  /** IANA name of the team's time zone, by which days begin and end; by default UTC. */
  readonly timeZone?: string | undefined;
  /**
   * Confidence from which a sentence is given as the answer, 0 to 1; by default what the weights were measured with.
   */
  readonly minConfidence?: number | undefined;
  /** Whether what was dropped on the local workspace's page answers: there alone. Default `false`. */
  readonly answersDropped?: boolean | undefined;
  readonly model: Model;
  /**
   * Compares questions with sentences by meaning; words alone answer where there is none, and wherever it rejects with
   * `EncoderUnavailable`.
   */
  readonly encoder?: Encoder | undefined;
  /** Is told of each step that a question took. */
  readonly steps?: Pick<Telemetry, 'onStep' | 'now'> | undefined;
  /** Who may see what; by default `visibleTo`. */
  readonly visibleTo?: VisibleTo | undefined;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Milliseconds of a steady clock. */
  readonly clock: () => number;
}
