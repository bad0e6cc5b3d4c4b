/** One quote of an answer. */
export interface QuoteRef {
  /** The answer's. */
  readonly id: string;
  /** 0-based among the answer's quotes. */
  readonly index: number;
}

export function writeQuoteRef({ id, index }: QuoteRef): string {
  return `${index}:${id}`;
}

/** Reads the value of a turning button; undefined when it is not one of ours. */
export function readQuoteRef(value: string): QuoteRef | undefined {
  const [, index, id] = /^(\d{1,3}):(.+)$/su.exec(value) ?? [];
  return id === undefined ? undefined : { id, index: Number(index) };
}
