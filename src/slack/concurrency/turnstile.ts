/**
 * Returns what lets one pass each time round the event loop, in the order they came. Node takes in one new connection
 * each time round: where every request that is there was handled at once, new connections would wait the longer, the
 * more come over those that stand.
 */
export function createTurnstile(goRound: (then: () => void) => void = setImmediate): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let isTurning = false;

  const turn = (): void => {
    const pass = waiting.shift();
    isTurning = pass !== undefined;
    if (!pass) return;
    pass();
    goRound(turn);
  };

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (isTurning) return;
      isTurning = true;
      goRound(turn);
    });
}
