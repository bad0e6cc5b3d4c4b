/** Tells of what happens too often for a line each. */
export interface Tally {
  add(detail: object): void;
}

/**
 * The first is told at once, what follows once every so many milliseconds, so that in the end all is told. `tell` gets
 * how many there were since it was last called, and what was said of the latest.
 */
export function createTally(every: number, tell: (count: number, latest: object) => void): Tally {
  let untold = 0;
  let latest: object = {};
  let timer: NodeJS.Timeout | undefined;
  const speak = (): void => {
    if (untold > 0) {
      tell(untold, latest);
      untold = 0;
    } else {
      clearInterval(timer);
      timer = undefined;
    }
  };
  return {
    add: (detail) => {
      untold += 1;
      latest = detail;
      if (timer) return;
      timer = setInterval(speak, every).unref();
      speak();
    },
  };
}
