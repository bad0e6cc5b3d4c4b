/** Where a store is. */
export type StorePlace = SqlitePlace | PostgresPlace;

interface SqlitePlace {
  readonly kind: 'sqlite';
  /** Path of the file, or `:memory:`. */
  readonly file: string;
}

interface PostgresPlace {
  readonly kind: 'postgres';
  /** `postgres://name:password@host:5432/database`: never to be printed. */
  readonly address: string;
  /** Slack's id of the team whose rows are meant, where the database holds several. */
  readonly workspace?: string | undefined;
  /** What whoever gave the address calls it; by default it is the environment's `DATABASE_URL`. */
  readonly addressName?: string | undefined;
}
