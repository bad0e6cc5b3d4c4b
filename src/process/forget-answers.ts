import type { Archive } from '../domain.js';

const day = 24 * 60 * 60 * 1_000;

export interface ForgetOptions {
  readonly archive: Pick<Archive, 'forget'>;
  readonly keepDays: number;
  readonly now: () => Date;
  /** Pauses between two batches, so that others come to write; resolves to whether to go on. */
  readonly pause: () => Promise<boolean>;
}

/** Takes the answers away that are older than `keepDays` days, batch by batch. Rejects when the store fails. */
export async function forgetAnswers({ archive, keepDays, now, pause }: ForgetOptions): Promise<void> {
  const before = new Date(now().getTime() - keepDays * day).toISOString();
  while (await archive.forget(before)) {
    if (!(await pause())) return;
  }
}
