/** Milliseconds for which what was found is believed, so that nobody who asks often keeps the store busy. */
const BELIEVED_MS = 3_000;

/** Shares one outcome of `prove` among all who ask while it is sought and for a while after, by a steady `clock`. */
export function believeForAWhile(prove: () => Promise<void>, clock: () => number): () => Promise<void> {
  let outcome: Promise<void> | undefined;
  let until = Number.POSITIVE_INFINITY;
  return () => {
    if (outcome && clock() < until) return outcome;
    until = Number.POSITIVE_INFINITY;
    outcome = prove().finally(() => {
      until = clock() + BELIEVED_MS;
    });
    return outcome;
  };
}
