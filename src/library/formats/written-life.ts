/**
 * A life as a file writes it, each part read and bounded. Days and times without a zone are the team's, which no reader
 * knows: `2026-05-12`, `2026-05-12T09:00`; with one they are instants (`2026-05-12T07:00:00.000Z`).
 */
export interface WrittenLife {
  readonly owner?: string;
  readonly embargo?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** `now` where it only says that it is retired: since it was read so. */
  readonly retired?: string;
  readonly reviewBy?: string;
}

export type LifeField = keyof WrittenLife;

/** Names that sites give to each field in front matter, the first that is given counts. */
const names: Readonly<Record<LifeField, readonly string[]>> = {
  owner: ['owner', 'owned by'],
  embargo: ['embargo', 'embargoed until', 'embargo until'],
  validFrom: ['valid from', 'effective date', 'effective from', 'effective'],
  validUntil: ['valid until', 'valid to', 'valid through', 'expires', 'expiry date', 'expiration date', 'expiry'],
  retired: ['retired', 'retired at', 'retired on'],
  reviewBy: ['review by', 'review date', 'review due', 'next review'],
};

const fields = Object.entries(names).flatMap(([field, written]) =>
  written.map((name, rank) => [plain(name), { field: field as LifeField, rank }] as const),
);

const fieldOf = new Map(fields);

/** Which field a name in front matter is of, and which of its names it is (0 the usual one). */
export function lifeFieldOf(name: string): { readonly field: LifeField; readonly rank: number } | undefined {
  return fieldOf.get(plain(name));
}

/** The same for the head of a column: only its usual name, since tables are of anything else that expires, too. */
export function lifeColumnOf(head: string): LifeField | undefined {
  const found = fieldOf.get(plain(head));
  return found?.rank === 0 ? found.field : undefined;
}

/** Whether nobody knows when the article may be quoted if this field can't be read. */
export function isOfWindow(field: LifeField): boolean {
  return field !== 'owner' && field !== 'reviewBy';
}

/** `validFrom`, `valid_from` and "Valid from" are the same. */
function plain(name: string): string {
  return name
    .trim()
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[\s_-]+/g, ' ')
    .toLowerCase();
}
