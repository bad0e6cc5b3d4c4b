/**
 * By more than so many milliseconds no two clocks differ: a lease that ended so long ago ended for everybody, and
 * whoever has just started needs to watch nobody for it.
 */
export const clocksDifferMs = 60_000;

/** What somebody has, and the sign of life that they last gave of it: both in one text that is another at each sign. */
type Sign = string;

/** For how long others have shown no sign of life, as far as this process has seen. */
export interface SilenceWatch {
  /** Everything that others have at the moment. To be called several times a lease. */
  observe(signs: readonly Sign[]): void;
  /** Whether the sign has been the last one for a whole lease. */
  isLong(sign: Sign): boolean;
}

export interface SilenceOptions {
  /** Milliseconds on a clock that runs evenly and that nobody can set. */
  readonly steadyNow: () => number;
  /** Milliseconds after which somebody that has shown no sign of life is taken for gone. */
  readonly leaseMs: number;
}

/**
 * Goes by this process's own steady clock alone: clocks of several machines differ, and each may be set. Who couldn't
 * look for a whole lease (it was stopped, or the database was away) begins anew, since nobody else may have been able
 * to give a sign either.
 */
export function createSilenceWatch({ steadyNow, leaseMs }: SilenceOptions): SilenceWatch {
  let seen = new Map<Sign, number>();
  let lookedAt = steadyNow();
  return {
    observe: (signs) => {
      const at = steadyNow();
      const before = at - lookedAt > leaseMs ? new Map<Sign, number>() : seen;
      seen = new Map(signs.map((sign) => [sign, before.get(sign) ?? at]));
      lookedAt = at;
    },
    isLong: (sign) => steadyNow() - (seen.get(sign) ?? Number.POSITIVE_INFINITY) >= leaseMs,
  };
}
