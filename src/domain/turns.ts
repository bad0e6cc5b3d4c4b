/** What a message in a channel is posted by. */
export interface Turn {
  /** Milliseconds to wait before anything is done. */
  readonly wait: number;
  /** Whether the message may be posted then; else Slack wants to be left alone so long, and another is asked for. */
  readonly isOurs: boolean;
}

/**
 * The ledger by which several processes keep Slack's pace together: one message a second a channel, and nothing of what
 * Slack asked any of them to leave alone, for as long as it said. By the database's clock, so that those of the
 * processes may differ. Durations are milliseconds.
 */
export interface Turns {
  /** Takes the channel's next turn, `gap` after the one before, unless `call` rests. One that nobody uses passes by. */
  next(channel: string, gap: number, call: string): Promise<Turn>;
  /** Slack asked to be left alone with the call for so long from now. */
  rest(call: string, ms: number): Promise<void>;
  /** For how long yet Slack is to be left alone, by call; those that are over aren't told. */
  resting(): Promise<Readonly<Record<string, number>>>;
}
