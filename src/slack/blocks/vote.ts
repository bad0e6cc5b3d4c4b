/** What the value of a feedback button says: somebody's vote on an answer. */
export interface Vote {
  readonly verdict: 'helpful' | 'not_helpful';
  /** The answer's. */
  readonly id: string;
}

export function writeVote({ verdict, id }: Vote): string {
  return `${verdict}:${id}`;
}

/** Reads the value of a feedback button; undefined when it is not one of ours. */
export function readVote(value: string): Vote | undefined {
  const [, verdict, id] = /^(helpful|not_helpful):(.+)$/su.exec(value) ?? [];
  return id !== undefined && (verdict === 'helpful' || verdict === 'not_helpful') ? { verdict, id } : undefined;
}
