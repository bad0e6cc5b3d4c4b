import pTimeout from 'p-timeout';

/** What is being worked on, so that a stop can wait for it and apologise for the rest. */
export interface InFlight {
  /** Keeps `work` until it settles. */
  track<T>(work: Promise<T>): Promise<T>;
  /**
   * Runs work that a person waits for. When a stop's patience ends, the signal fires and `apologise` runs in its
   * stead; the work must then send nothing more.
   */
  answer(work: (signal: AbortSignal) => Promise<void>, apologise: () => Promise<void>): Promise<void>;
  /** Whether everything settled within `cap` milliseconds. */
  settled(cap: number): Promise<boolean>;
  /** Gives up every answer under way and apologises for each; resolves when all has been tried. */
  giveUp(): Promise<void>;
  /** How much is being worked on, and what of it people wait for. */
  lengths(): { readonly underway: number; readonly answers: number };
}

export function createInFlight(): InFlight {
  const underway = new Set<Promise<unknown>>();
  const unanswered = new Set<() => Promise<void>>();

  const track = <T>(work: Promise<T>): Promise<T> => {
    underway.add(work);
    const forget = () => underway.delete(work);
    work.then(forget, forget);
    return work;
  };

  const answer = async (
    work: (signal: AbortSignal) => Promise<void>,
    apologise: () => Promise<void>,
  ): Promise<void> => {
    const givenUp = new AbortController();
    const giveUpThis = () => {
      givenUp.abort();
      return apologise();
    };
    unanswered.add(giveUpThis);
    await track(work(givenUp.signal)).finally(() => unanswered.delete(giveUpThis));
  };

  const nothingLeft = async (): Promise<void> => {
    // Work may start work, so look again.
    while (underway.size > 0) await Promise.allSettled(underway);
  };

  return {
    track,
    answer,
    settled: async (cap) => {
      await pTimeout(nothingLeft(), { milliseconds: cap, message: false });
      return underway.size === 0;
    },
    lengths: () => ({ underway: underway.size, answers: unanswered.size }),
    giveUp: async () => {
      await Promise.allSettled([...unanswered].map((giveUpThis) => giveUpThis()));
    },
  };
}
