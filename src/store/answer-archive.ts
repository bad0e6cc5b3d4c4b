import type { Feedback, FeedbackOnAnswer, KeptAnswer, PostedMessage, Sharing } from '../domain.js';

/**
 * What was answered to whom, and what they think of it. Instants are compared as texts: all as `toISOString` writes
 * them.
 */
export interface AnswerArchive {
  /** Keeps an answer under its id, which must be new. */
  keep(kept: KeptAnswer): Promise<void>;
  answer(id: string): Promise<KeptAnswer | undefined>;
  /** A person's answers, newest first; in place of one that can't be read any more comes the next older one. */
  recent(person: string, limit: number): Promise<readonly KeptAnswer[]>;
  /** Where the answer went out; the last message counts. */
  recordMessage(id: string, message: PostedMessage): Promise<void>;
  /**
   * Of many callers at once, in whatever process, the first is told `begun`, the others how far it is by then: both in
   * one step, so that what is released meanwhile is begun by the next. Undefined where there is no such answer.
   */
  beginSharing(id: string, at: string): Promise<'begun' | Sharing | undefined>;
  /** It stands where it was shared to. */
  confirmSharing(id: string): Promise<void>;
  releaseSharing(id: string): Promise<void>;
  /** Replaces the person's earlier vote on the answer. Resolves to whether there is such an answer. */
  vote(feedback: Feedback): Promise<boolean>;
  /** Newest first; those given at `since` or later, without those on answers that can't be read any more. */
  votes(since?: string): Promise<readonly FeedbackOnAnswer[]>;
  /**
   * Takes away the oldest answers that were given before an instant, at most `limit`, with their votes. Resolves to how
   * many they were.
   */
  forget(before: string, limit: number): Promise<number>;
}
