import type { Answer, NoAccessReply, NotAskedReply, Reply, Usage } from './answer.js';
import type { ArticleLife } from './article-life.js';
import type { ArticleReading } from './article-reading.js';
import type { AskRequest, CheckRequest } from './ask-request.js';
import type { CollectionSummary, LibrarySizes } from './collection-summary.js';
import type { Curation } from './curation.js';
import type { DroppedFile, DropReport } from './dropped-file.js';
import type { FactsReply, FactsRequest } from './fact-sheet.js';
import type { Feedback, FeedbackOnAnswer } from './feedback.js';
import type { FilePreview } from './import-preview.js';
import type { ArticleFile, ArticleFiles, ImportReport } from './import-report.js';
import type { KeptAnswer, PostedMessage, QuoteContext, ShareTurn } from './kept-answer.js';
import type { Meanings } from './meanings.js';
import type { SourceSpec } from './source.js';
import type { SourceProgress, SourceReport, SourceState, SourceTelling } from './source-state.js';
import type { Viewer } from './viewer.js';

/**
 * The one door between the edges and everything else, of one workspace. Whatever is asked, is asked for a viewer and
 * answered from what they may see, as if there were nothing else. No method rejects for what a person typed; all reject
 * with `VerbatimError` when the store fails.
 */
export interface Bot {
  /** Whether somebody may see any article at all, if there are any. */
  admits(viewer: Pick<Viewer, 'standing'>): Promise<boolean>;
  /**
   * Milliseconds that a request of a person's would stand in line if it came now, by how long requests took lately: 0
   * where nobody would come before it, infinite where it would be turned away.
   */
  expectedWait(person: string): number;
  readonly asking: Asking;
  readonly library: Library;
  readonly archive: Archive;
  readonly meanings: Meanings;
  readonly curation: Curation;
  /** Makes the store this workspace's, for good; rejects with `workspace_other` where it is another's already. */
  claimWorkspace(workspace: string): Promise<void>;
  /** Resolves when articles can be searched; rejects with `VerbatimError` saying what is wrong. */
  checkReady(): Promise<void>;
  close(): Promise<void>;
}

/** What can be asked of the articles. */
export interface Asking {
  ask(request: AskRequest): Promise<Reply>;
  /**
   * Finds the sentence that bears on what a text says; on a question in it, the one that answers. The answer's `readAs`
   * is the sentence of the text that it is about, where the text has several.
   */
  checkStatements(request: CheckRequest): Promise<Answer | NotAskedReply | NoAccessReply>;
  /** What the articles say of an article's subject or of a topic, line by line. */
  facts(request: FactsRequest): Promise<FactsReply>;
  usage(viewer: Viewer): Promise<Usage>;
}

/** The articles themselves. */
export interface Library {
  /**
   * The collections that the viewer is answered from, the one with the newest article first; `newest` titles of each at
   * most.
   */
  collections(viewer: Viewer, newest: number): Promise<readonly CollectionSummary[]>;
  /** How much there is that the viewer is answered from. */
  sizes(viewer: Viewer): Promise<LibrarySizes>;
  /** A whole article, be it set aside or not; undefined where there is none for the viewer. */
  article(viewer: Viewer, id: string): Promise<ArticleReading | undefined>;
  /**
   * Takes in each file that can be; a file that can't is refused with its reason and the others go in. Files are asked
   * for one after the other, as they can be dealt with.
   */
  importArticles(
    files: ArticleFiles,
    options?: {
      readonly collection?: string;
      /** Key of the person who imports, for the log of changes; by default the program does. */
      readonly by?: string;
      /** What the articles have by default, where their files don't say otherwise. */
      readonly defaults?: ArticleLife;
    },
  ): Promise<ImportReport>;
  /** What would become of each file, in their order, within the bounds of an import. Keeps nothing. */
  preview(files: ArticleFiles, options?: { readonly collection?: string }): Promise<readonly FilePreview[]>;
  /**
   * Takes in a file that was dropped on the local workspace's page, as an import does, in place of what one of the same
   * name became. Its articles are in a collection of their own, whatever the file says, which answers nowhere else.
   */
  drop(file: Pick<ArticleFile, 'name' | 'bytes'>): Promise<DropReport>;
  /** The dropped files, in the order in which they were first taken in. */
  dropped(): Promise<readonly DroppedFile[]>;
  /** Takes away all that a dropped file became. Resolves to whether there was anything. */
  removeDropped(name: string): Promise<boolean>;
  /**
   * Brings the articles of a source up to date with it; waits where another process is at the same source. What the
   * source itself fails with is told by the report.
   */
  syncSource(
    spec: SourceSpec,
    options?: {
      /** Key of the person who wants it, for the log of changes; by default the program does it by itself. */
      readonly by?: string;
      /** Whether articles come back that somebody took away though their file is as it was. Default `false`. */
      readonly bringsBack?: boolean;
      /** Not called where the bot works in threads. */
      readonly onProgress?: (progress: SourceProgress) => void;
      /** Ends it; where the bot works in threads, only before it has begun. */
      readonly signal?: AbortSignal;
    },
  ): Promise<SourceReport>;
  /** How each source stands that was ever looked at, in the order of their ids. */
  sources(): Promise<readonly SourceState[]>;
  /** Somebody says that a source has changed: it is due. Resolves to whether there is such a one. */
  pushSource(id: string): Promise<boolean>;
  /** Lets a source lose what it asked about, and has it looked at. Resolves to whether it had asked. */
  confirmLoss(id: string, by: string): Promise<boolean>;
  /** A source's owner was told how it stands. */
  toldOfSource(id: string, what: SourceTelling): Promise<void>;
}

/**
 * Answers that were given, and what people made of them. An answer that quotes what a viewer may not see is unknown to
 * them.
 */
export interface Archive {
  answer(viewer: Viewer, id: string): Promise<KeptAnswer | undefined>;
  /**
   * The same with all that can be said of why, the words of the question that carried its meaning included (see
   * `Reason.words`), which takes the encoder a text for each word.
   */
  why(viewer: Viewer, id: string): Promise<KeptAnswer | undefined>;
  /** The viewer's own answers, newest first. */
  recentAnswers(viewer: Viewer, limit: number): Promise<readonly KeptAnswer[]>;
  /**
   * Shows one citation of a kept answer (its closest passage where it abstained) in its article; undefined where there
   * is none.
   */
  context(viewer: Viewer, answerId: string, index: number): Promise<QuoteContext | undefined>;
  /** Keeps in which message an answer went out. */
  recordMessage(answerId: string, message: PostedMessage): Promise<void>;
  /** Of many callers at once, in whatever process, one is told `yours`: two clicks share once. */
  beginSharing(viewer: Viewer, answerId: string): Promise<ShareTurn>;
  /** The answer stands where it was shared to. */
  confirmSharing(answerId: string): Promise<void>;
  /** The answer was certainly not shared: sharing can be begun again. */
  releaseSharing(answerId: string): Promise<void>;
  /**
   * One vote a person and answer: it takes the place of the earlier one, reason and all. Resolves to whether there is
   * such an answer.
   */
  giveFeedback(viewer: Viewer, feedback: Omit<Feedback, 'person' | 'givenAt'>): Promise<boolean>;
  /**
   * Takes some of the answers away that were given before an instant (`toISOString`), oldest first, votes included, and
   * all that conversations were remembered by that have ended.
   * Resolves to whether there may be more of them.
   */
  forget(before: string): Promise<boolean>;
  /** Newest first; `since` is an ISO 8601 date or instant. */
  feedback(options?: { readonly since?: string }): Promise<readonly FeedbackOnAnswer[]>;
}
