/** The last question of a conversation, and the words that answered it where they were told. */
export interface Exchange {
  readonly question: string;
  readonly answer?: string;
  /** ISO 8601 instant as `toISOString` writes it: instants are compared as texts. */
  readonly askedAt: string;
}

/** An exchange, and who asked. */
export interface OwnExchange extends Exchange {
  readonly person: string;
}

export interface Exchanges {
  last(conversation: string): Promise<Exchange | undefined>;
  /**
   * Replaces the conversation's last exchange, and forgets every exchange asked before `forgetBefore` (ISO instant).
   */
  save(conversation: string, exchange: OwnExchange, forgetBefore: string): Promise<void>;
  /** Forgets every exchange asked before that instant. */
  forget(before: string): Promise<void>;
}
