/** `bytes` are a BLOB or BYTEA; a question mark allows NULL. */
export type ColumnType = 'text' | 'text?' | 'integer' | 'integer?' | 'bytes' | 'bytes?';

/**
 * A table as both databases have it: written once, made by each in its own words (PostgreSQL's tables have the
 * workspace in every key, and row security, beside). Texts are compared code point by code point in both.
 */
export interface TableShape {
  readonly name: string;
  /** In their order. */
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly key: readonly string[];
  /** The key is one column that the database counts up by itself, never using a number twice. Default `false`. */
  readonly isNumbered?: boolean;
  /** Other columns that no two rows share. */
  readonly unique?: readonly (readonly string[])[];
  /** Columns that rows are looked up by, by the index's name. */
  readonly indexes?: Readonly<Record<string, readonly string[]>>;
  /** The table whose row a column names by its key of one column: a row goes with it. */
  readonly parents?: Readonly<Record<string, string>>;
}
