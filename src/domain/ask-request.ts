import type { Viewer } from './viewer.js';

/**
 * Which articles may answer, among those that the viewer may see: a scope narrows and never widens. Absent fields do
 * not restrict.
 */
export interface Scope {
  readonly collections?: readonly string[];
  /** `Article.name`s. */
  readonly articles?: readonly string[];
}

export interface AskRequest {
  readonly viewer: Viewer;
  /** The question as plain text: an edge has already taken its own markup off. */
  readonly question: string;
  /**
   * Opaque key of the conversation (a thread, one person's `/ask` in a channel). With one, a follow-up ("and when?") is
   * read in the light of the conversation's last question and answer, and this exchange becomes the last.
   */
  readonly conversation?: string;
  readonly scope?: Scope;
  /** The answer is kept under its id as given to the viewer, with the reasons for it. */
  readonly keeps?: true;
  /** `Trace.id` of the question's way, for whoever takes a step of it. */
  readonly trace?: string;
  /** It was not said to the bot: only if it asks something is it answered. */
  readonly isUnaddressed?: true;
}

/** A text whose statements are looked for in the articles, as of a message that somebody wrote. */
export interface CheckRequest {
  readonly viewer: Viewer;
  /** Plain text of any length. */
  readonly text: string;
  readonly scope?: Scope;
  /** What was found is kept under its id as given to the viewer. */
  readonly keeps?: true;
  /** As of `AskRequest`. */
  readonly trace?: string;
}
