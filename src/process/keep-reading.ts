import type { Meanings } from '../domain.js';

/** Milliseconds between two looks for articles that the encoder hasn't read, whatever process took them in. */
const lookEvery = 4_000;

export interface ReadingOptions {
  readonly readMore: Meanings['readMore'];
  /** Whether the encoder is gone for good. */
  readonly isLost: () => boolean;
  /** Is told of a failure that isn't the encoder's end, once for each kind; it is tried again at the next look. */
  readonly onFailed: (error: unknown) => void;
}

/** What has the encoder read on. */
export interface KeptReading {
  /** Has it look at once: there may be more. */
  wake(): void;
  /** Begins nothing any more; resolves when what it began has ended, and never rejects. */
  stop(): Promise<void>;
}

/** Has the encoder read all that it hasn't, now and whenever there is more, until it is lost or this is stopped. */
export function keepReading({ readMore, isLost, onFailed }: ReadingOptions): KeptReading {
  let isStopped = false;
  let isWoken = false;
  let resume = (): void => {};
  let failure: string | undefined;

  const readAll = async (): Promise<void> => {
    try {
      while (!isStopped && (await readMore()));
      failure = undefined;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!isStopped && !isLost() && message !== failure) onFailed(error);
      failure = message;
    }
  };
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, lookEvery).unref();
      resume = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    while (!isStopped && !isLost()) {
      isWoken = false;
      await readAll();
      if (!isWoken && !isStopped) await pause();
    }
  };
  const running = run();
  return {
    wake: () => {
      isWoken = true;
      resume();
    },
    stop: () => {
      isStopped = true;
      resume();
      return running;
    },
  };
}
