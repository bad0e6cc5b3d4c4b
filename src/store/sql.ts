/** A value of one column in either database. */
export type SqlScalar = string | number | null | Uint8Array;

/** What a parameter of a statement may be: a list is for `= ANY($n)` and nothing else. */
export type SqlValue = SqlScalar | readonly number[] | readonly string[];

/**
 * One statement, in SQL that SQLite and PostgreSQL both take but for two spellings, which are PostgreSQL's: parameters
 * are numbered `$1`, `$2` and so on, and `column = ANY($1)` asks whether a column is among a list.
 */
export interface SqlStatement {
  /** `all` asks for rows, `run` for how many rows it changed. */
  readonly kind: 'all' | 'run';
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Rows put into a table, however many; each database does it in its own fastest way. */
export interface SqlInsertion {
  readonly kind: 'insert';
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqlScalar[])[];
}

/** Statements of which none needs another's result, asked for at once; what comes of them is in their order. */
interface SqlTogether {
  readonly kind: 'together';
  readonly statements: readonly SqlStatement[];
}

/** What a transaction keeps others from: whoever writes to the same tables and decides by what stands in them. */
export type SqlLock =
  | 'articles'
  | 'answers'
  | 'deliveries'
  | 'exchanges'
  | 'threads'
  | 'duties'
  | 'workspace'
  | 'proposals'
  | 'sources';

/** Work that happens wholly or not at all, beside no other transaction of the same lock. */
interface SqlTransaction {
  readonly kind: 'transaction';
  readonly lock: SqlLock;
  readonly work: SqlWork<unknown>;
}

/** Work that only reads, and all of it from one state of the database, whatever others write meanwhile. */
interface SqlSnapshot {
  readonly kind: 'snapshot';
  readonly work: SqlWork<unknown>;
}

export type SqlStep = SqlStatement | SqlInsertion | SqlTogether | SqlTransaction | SqlSnapshot;

/**
 * What is to be done in the database, step by step: whoever performs it hands the result of each step in, and throws
 * there what a step fails with. So it is written once and runs on a driver that answers at once as well as on one that
 * talks over a socket; in the former, nothing can come between two steps of a transaction.
 */
export type SqlWork<T> = Generator<SqlStep, T, unknown>;

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

/** Rejects with what the database says where a row can't be there twice. Nothing is asked for no rows. */
export function* insert(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlScalar[])[],
): SqlWork<void> {
  if (rows.length > 0) yield { kind: 'insert', table, columns, rows };
}

/** A statement for `together`. */
export function asking(text: string, ...values: readonly SqlValue[]): SqlStatement {
  return { kind: 'all', text, values };
}

/** A statement for `together` that changes rows; what comes of it is how many. */
export function changing(text: string, ...values: readonly SqlValue[]): SqlStatement {
  return { kind: 'run', text, values };
}

/** The rows of each statement, whose types are the caller's to know. Nothing is asked for no statements. */
export function* together<Rows extends readonly (readonly unknown[])[]>(
  ...statements: { readonly [Place in keyof Rows]: SqlStatement }
): SqlWork<Rows> {
  return (statements.length === 0 ? [] : yield { kind: 'together', statements }) as Rows;
}

/** Transactions don't lie in each other. */
export function* transaction<T>(lock: SqlLock, work: SqlWork<T>): SqlWork<T> {
  return (yield { kind: 'transaction', lock, work }) as T;
}

/** Neither lies in the other, nor in a transaction. */
export function* snapshot<T>(work: SqlWork<T>): SqlWork<T> {
  return (yield { kind: 'snapshot', work }) as T;
}

/** `$3, $4`: the parameters of a list of `count` values, the first of which is the `from`th. */
export function listParameters(from: number, count: number): string {
  return Array.from({ length: count }, (_, i) => `$${from + i}`).join(', ');
}
