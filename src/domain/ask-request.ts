/** Which articles may answer; absent fields do not restrict. */
export interface Scope {
  readonly collections?: readonly string[];
  /** `Article.name`s. */
  readonly articles?: readonly string[];
}

/** Who asked, and where: ids of the edge (`T0HOME:U0ANN`, `T0HOME:C0PRESS`), opaque to everything behind the door. */
export interface Asker {
  readonly person: string;
  readonly place: string;
  /** The thread that the answer is about and may be shared into, where it isn't the place as a whole. */
  readonly thread?: string;
}

export interface AskRequest {
  /** The question as plain text: an edge has already taken its own markup off. */
  readonly question: string;
  /**
   * Opaque key of the conversation (a thread, a direct message). With one, a follow-up ("and when?") is read in the
   * light of the conversation's last question and answer, and this exchange becomes the last.
   */
  readonly conversation?: string;
  readonly scope?: Scope;
  /** With one, the answer is kept under its id. */
  readonly asker?: Asker;
  /** It was not said to the bot: only if it asks something is it answered. */
  readonly overheard?: true;
}

/** A text whose statements are looked for in the articles, as of a message that somebody wrote. */
export interface CheckRequest {
  /** Plain text of any length. */
  readonly text: string;
  readonly scope?: Scope;
  /** With one, what was found is kept under its id. */
  readonly asker?: Asker;
}
