import type { Answer, NotAskedReply, Reply, Usage } from './answer.js';
import type { AskRequest, CheckRequest } from './ask-request.js';
import type { CollectionSummary } from './collection-summary.js';
import type { Deliveries } from './delivery.js';
import type { FactsReply, FactsRequest } from './fact-sheet.js';
import type { Feedback, FeedbackOnAnswer } from './feedback.js';
import type { ArticleFile, ImportReport } from './import-report.js';
import type { KeptAnswer, QuoteContext, ShareClaim } from './kept-answer.js';
import type { Threads } from './threads.js';

/** The one door between the edges and everything else. */
export interface Bot {
  /** Never throws for what a person typed; throws `VerbatimError` when the store fails. */
  ask(request: AskRequest): Promise<Reply>;
  /**
   * Finds the sentence that bears on what a text says; on a question in it, the one that answers. The answer's `readAs`
   * is the sentence of the text that it is about, where the text has several.
   */
  checkClaim(request: CheckRequest): Promise<Answer | NotAskedReply>;
  /** What the articles say of an article's subject or of a topic, line by line. */
  facts(request: FactsRequest): Promise<FactsReply>;
  usage(): Promise<Usage>;
  /**
   * The collections that questions are answered from, the one with the newest article first; `newest` titles of each at
   * most.
   */
  collections(newest: number): Promise<readonly CollectionSummary[]>;
  /** Takes in each file that can be; a file that can't is refused with its reason and the others go in. */
  importArticles(files: readonly ArticleFile[], options?: { readonly collection?: string }): Promise<ImportReport>;
  readonly deliveries: Deliveries;
  readonly threads: Threads;
  keptAnswer(id: string): Promise<KeptAnswer | undefined>;
  /** A person's answers, newest first. */
  recentAnswers(person: string, limit: number): Promise<readonly KeptAnswer[]>;
  /**
   * Shows one citation of a kept answer (its closest passage where it abstained) in its article; undefined where there
   * is none.
   */
  context(answerId: string, index: number): Promise<QuoteContext | undefined>;
  /** Of many callers at once, in whatever process, one is told `yours`: two clicks share once. */
  claimSharing(answerId: string): Promise<ShareClaim>;
  /** The answer stands where it was shared to. */
  confirmSharing(answerId: string): Promise<void>;
  /** The answer was certainly not shared: it can be claimed again. */
  releaseSharing(answerId: string): Promise<void>;
  /**
   * One vote a person and answer: it takes the place of the earlier one, reason and all. Resolves to whether there is
   * such an answer.
   */
  giveFeedback(feedback: Omit<Feedback, 'givenAt'>): Promise<boolean>;
  /** Newest first; `since` is an ISO 8601 date or instant. */
  feedback(options?: { readonly since?: string }): Promise<readonly FeedbackOnAnswer[]>;
  /** Resolves when articles can be searched; rejects with `VerbatimError` saying what is wrong. */
  checkReady(): Promise<void>;
  close(): Promise<void>;
}
