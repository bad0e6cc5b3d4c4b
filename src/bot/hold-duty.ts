import type { Duties } from '../domain.js';
import { VerbatimError } from '../errors.js';

/** What somebody waits for: an import of another process, and so on. */
export interface HeldDuty {
  /** Who has it, in words. */
  readonly holder: string;
  /** ISO 8601. */
  readonly since: string;
}

export interface HoldOptions {
  readonly duties: Duties;
  readonly name: string;
  /** Is told once of each that is waited for. */
  readonly onHeld?: ((held: HeldDuty) => void) | undefined;
  /** Milliseconds of a steady clock. */
  readonly clock: () => number;
}

/** Milliseconds between two signs of life, and between two looks whether it is free: several times a lease (8 s). */
const beat = 2_500;

/** Milliseconds after a sign of life for which the duty is surely still ours. */
const sureFor = 4_000;

/**
 * Does `work` when no other process is at the same; `ensureOurs`, to be awaited before each thing that is written,
 * rejects where this process was stopped for so long that another is at it now.
 */
export async function holdDuty<T>(
  { duties, name, onHeld = () => {}, clock }: HoldOptions,
  work: (ensureOurs: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const fence = await waitForTurn(duties, name, onHeld);
  let renewedAt = clock();
  const renew = async (): Promise<boolean> => {
    const asked = clock();
    const isOurs = await duties.renew(name, fence);
    if (isOurs) renewedAt = asked;
    return isOurs;
  };
  const ensureOurs = async (): Promise<void> => {
    if (clock() - renewedAt < sureFor || (await renew())) return;
    throw new VerbatimError(
      'busy',
      'Another process went on with this, since this one was stopped on the way: do it again to be sure that all is in.',
    );
  };
  // A database that is away is asked again.
  const timer = setInterval(() => void renew().catch(() => {}), beat);
  let outcome = 'failed';
  try {
    const result = await work(ensureOurs);
    outcome = 'done';
    return result;
  } finally {
    clearInterval(timer);
    // Whoever waits learns of it a lease later, then.
    await duties.end(name, fence, outcome).catch(() => {});
  }
}

async function waitForTurn(duties: Duties, name: string, onHeld: (held: HeldDuty) => void): Promise<number> {
  let told = '';
  for (;;) {
    const claim = await duties.take(name, 0);
    if (claim.kind === 'taken') return claim.fence;
    if (claim.kind === 'held') {
      const held = `${claim.holder} ${claim.since}`;
      if (held !== told) onHeld({ holder: claim.holder, since: claim.since });
      told = held;
    }
    await new Promise((resolve) => setTimeout(resolve, beat));
  }
}
