/**
 * When an article may be quoted, and who looks after it. Instants are ISO 8601 in UTC, as `Date.toISOString` writes
 * them, in whole minutes.
 */
export interface ArticleLife {
  /** In words, or Slack's id of a person (`U…`). */
  readonly owner?: string;
  /** Nothing of it is told before. */
  readonly embargo?: string;
  readonly validFrom?: string;
  /** The first instant at which it isn't valid any more. */
  readonly validUntil?: string;
  readonly retiredAt?: string;
  /** ISO 8601 date, of the team's calendar. */
  readonly reviewBy?: string;
}

/** The parts of a life, each of which is decided by itself. */
export const lifeFields = ['owner', 'embargo', 'validFrom', 'validUntil', 'retiredAt', 'reviewBy'] as const;

/** How an article can stand. Only what is `in_force` is quoted. */
export const lifeStates = ['in_force', 'embargoed', 'not_yet_valid', 'expired', 'retired'] as const;

export type LifeState = (typeof lifeStates)[number];

/** How an article stands at an instant; of several reasons why it isn't in force, the one that people gave last. */
export function lifeStateAt({ embargo, validFrom, validUntil, retiredAt }: ArticleLife, instant: Date): LifeState {
  const now = instant.toISOString();
  if (retiredAt !== undefined && retiredAt <= now) return 'retired';
  if (validUntil !== undefined && validUntil <= now) return 'expired';
  if (embargo !== undefined && embargo > now) return 'embargoed';
  return validFrom !== undefined && validFrom > now ? 'not_yet_valid' : 'in_force';
}

/** The instants between which it may be quoted, the end excluded; absent where there is no limit. */
export function windowOf({ embargo, validFrom, validUntil, retiredAt }: ArticleLife): {
  readonly from?: string;
  readonly until?: string;
} {
  const [from] = given(embargo, validFrom).reverse();
  const [until] = given(validUntil, retiredAt);
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

function given(...instants: readonly (string | undefined)[]): string[] {
  return instants.filter((instant) => instant !== undefined).sort();
}
