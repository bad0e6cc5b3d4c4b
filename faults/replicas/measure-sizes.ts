import { readdirSync } from 'node:fs';
import type { ReplicaScene } from './open-replicas.js';

/** How large everything is at one moment. */
export interface Sizes {
  /** The largest of the processes of the program: resident megabytes, and open file handles. */
  readonly memory: number;
  readonly handles: number;
  /** Connections to the database, and its megabytes. */
  readonly connections: number;
  readonly database: number;
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
}

interface TableRow {
  readonly name: string;
  readonly rows: number;
}

const counting = `
  SELECT relname AS name, (xpath('/row/c/text()', query_to_xml('SELECT count(*) AS c FROM ' || quote_ident(relname),
    false, true, '')))[1]::text::int AS rows
  FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`;

export async function measureSizes({ replicas, ask }: ReplicaScene): Promise<Sizes> {
  const alive = replicas.filter(({ isReady }) => isReady);
  const memories = await Promise.all(alive.map(({ program }) => program.read().then(({ memory }) => memory)));
  const handles = alive.map(({ program }) => readdirSync(`/proc/${program.pid}/fd`).length);
  const tables = await ask<TableRow>(counting);
  const [whole] = await ask<{ readonly megabytes: number; readonly connections: number }>(`
    SELECT (pg_database_size(current_database()) / 1048576.0)::float8 AS megabytes,
      (SELECT count(*)::int FROM pg_stat_activity WHERE application_name = 'verbatim') AS connections`);
  return {
    memory: Math.max(...memories),
    handles: Math.max(...handles),
    connections: whole?.connections ?? 0,
    database: whole?.megabytes ?? 0,
    rows: Object.fromEntries(tables.map(({ name, rows }) => [name, Number(rows)])),
  };
}
