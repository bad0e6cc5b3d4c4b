/** What a parameter of a statement may be in either database. */
export type SqlValue = string | number | null;

/** One statement, in SQL that SQLite and PostgreSQL both take; its parameters are numbered `$1`, `$2` and so on. */
export interface SqlStatement {
  /** `all` asks for rows, `run` for how many rows it changed. */
  readonly kind: 'all' | 'run';
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Work that happens wholly or not at all, beside no other writer. */
export interface SqlTransaction {
  readonly kind: 'transaction';
  readonly work: SqlWork<unknown>;
}

/**
 * What is to be done in the database, step by step: whoever performs it hands the result of each step in. So a ledger
 * is written once and runs on a driver that answers at once as well as on one that talks over a socket; in the former,
 * nothing can come between two steps of a transaction.
 */
export type SqlWork<T> = Generator<SqlStatement | SqlTransaction, T, unknown>;

/** The methods of `T` as work for a database. */
export type SqlLedger<T> = {
  readonly [Name in keyof T]: T[Name] extends (...args: infer Args) => Promise<infer Result>
    ? (...args: Args) => SqlWork<Result>
    : never;
};

export function* all<Row>(text: string, ...values: readonly SqlValue[]): SqlWork<readonly Row[]> {
  return (yield { kind: 'all', text, values }) as readonly Row[];
}

/** The first row, if there is one. */
export function* first<Row>(text: string, ...values: readonly SqlValue[]): SqlWork<Row | undefined> {
  return (yield* all<Row>(text, ...values))[0];
}

/** Returns how many rows were changed. */
export function* run(text: string, ...values: readonly SqlValue[]): SqlWork<number> {
  return (yield { kind: 'run', text, values }) as number;
}

/** Transactions don't lie in each other. */
export function* transaction<T>(work: SqlWork<T>): SqlWork<T> {
  return (yield { kind: 'transaction', work }) as T;
}

/** `$3, $4`: the parameters of a list of `count` values, the first of which is the `from`th. */
export function listParameters(from: number, count: number): string {
  return Array.from({ length: count }, (_, i) => `$${from + i}`).join(', ');
}
