/** Of so many, one passes each time round, so that nobody waits the longer the less the machine can do. */
const crowd = 32;

/**
 * Returns what lets one pass each time round the event loop, and of a crowd a few, in the order they came. Node takes
 * in one new connection each time round: where every request that is there was handled at once, new connections would
 * wait the longer, the more come over those that stand.
 */
export function createTurnstile(goRound: (then: () => void) => void = setImmediate): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let isTurning = false;

  const turn = (): void => {
    isTurning = waiting.length > 0;
    if (!isTurning) return;
    const count = Math.max(1, Math.floor(waiting.length / crowd));
    for (const pass of waiting.splice(0, count)) pass();
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
