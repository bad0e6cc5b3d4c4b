import type pg from 'pg';
import { VerbatimError } from '../../errors.js';

/** The oldest PostgreSQL that has all that is used. */
const OLDEST_SERVER = 14;

/** How a database stands, as a connection finds it. */
export interface Standing {
  /** Its format; 0 for an empty database. */
  readonly format: number;
  /** The least format that a program must know to use it. */
  readonly oldestReader: number;
  /** Whether this role sees all rows whatever their security. */
  readonly bypasses: boolean;
}

interface StandingRow {
  readonly server: number;
  readonly schema: string | null;
  readonly bypasses: boolean;
  readonly is_ours: boolean;
  readonly tables: number;
}

/** Tables that belong to an extension are nobody's data. */
const STANDING = `
  SELECT current_setting('server_version_num')::integer AS server, current_schema() AS schema,
    role.rolsuper OR role.rolbypassrls AS bypasses,
    to_regclass(quote_ident(current_schema()) || '.verbatim') IS NOT NULL AS is_ours,
    (SELECT count(*) FROM pg_class c WHERE c.relnamespace = to_regnamespace(quote_ident(current_schema()))
      AND c.relkind IN ('r', 'p')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')) AS tables
  FROM pg_roles role WHERE role.rolname = current_user`;

/** Rejects with a `VerbatimError` where the database, called `shown`, isn't one for us. */
export async function readStanding(client: pg.ClientBase, shown: string): Promise<Standing> {
  const { rows } = await client.query<StandingRow>(STANDING);
  const row = rows[0];
  if (!row) throw new Error('the role is not among the roles');
  const major = Math.floor(row.server / 10_000);
  if (major < OLDEST_SERVER) {
    throw new VerbatimError(
      'store_refused',
      `The store ${shown} is on PostgreSQL ${major}: Verbatim needs ${OLDEST_SERVER} or newer.`,
    );
  }
  if (row.schema === null) {
    throw new VerbatimError(
      'store_refused',
      `The store ${shown} has no schema to make tables in: make the one that search_path names.`,
    );
  }
  if (!row.is_ours && row.tables > 0) {
    throw new VerbatimError(
      'store_refused',
      `The store ${shown} is another program's database: choose an empty one, or a schema of its own.`,
    );
  }
  return { ...(row.is_ours ? await readFormat(client) : { format: 0, oldestReader: 0 }), bypasses: row.bypasses };
}

async function readFormat(client: pg.ClientBase): Promise<Pick<Standing, 'format' | 'oldestReader'>> {
  const sql = 'SELECT format, oldest_reader AS "oldestReader" FROM verbatim';
  const { rows } = await client.query<Pick<Standing, 'format' | 'oldestReader'>>(sql);
  return rows[0] ?? { format: 0, oldestReader: 0 };
}

/** Throws where a database is of a format that a program that knows `known` and no newer one can't use. */
export function requireKnown({ format, oldestReader }: Omit<Standing, 'bypasses'>, known: number, shown: string): void {
  if (oldestReader <= known) return;
  throw new VerbatimError(
    'store_newer',
    `The store ${shown} was written by a newer Verbatim (format ${format}; this one knows ${known}): update Verbatim, or restore the backup made before the update.`,
  );
}
