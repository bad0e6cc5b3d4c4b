import type pg from 'pg';
import { z } from 'zod';
import { openConnection, type PostgresConnection } from '../../../src/store/postgres/postgres-connection.js';
import type { TestDatabases } from '../../set-up/use-databases.js';

/** What went through more rows than it had to. */
interface Waste {
  readonly statement: string;
  readonly node: string;
  readonly rows: number;
}

export interface WatchedPlans {
  readonly connection: PostgresConnection;
  /** How many plans were seen. */
  readonly seen: () => number;
  readonly wastes: readonly Waste[];
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly 'Index Name'?: string | undefined;
  readonly 'Index Cond'?: string | undefined;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number | undefined;
  readonly 'Rows Removed by Join Filter'?: number | undefined;
  readonly Plans?: readonly PlanNode[] | undefined;
}

const node: z.ZodType<PlanNode> = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Index Name': z.string().optional(),
  'Index Cond': z.string().optional(),
  'Actual Rows': z.number(),
  'Actual Loops': z.number(),
  'Rows Removed by Filter': z.number().optional(),
  'Rows Removed by Join Filter': z.number().optional(),
  get Plans() {
    return z.array(node).optional();
  },
});

const explained = z.object({ 'Query Text': z.string(), Plan: node });

/** Where nothing is known, each value is thought to be one row's in 200: in some hundreds any index will do. */
const FEW = 400;

const settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_level': 'notice',
  'auto_explain.log_format': 'json',
};

/**
 * Connects to a database of its own with the store's tables, all of them empty and known to be; each plan of whatever
 * is done then over the connection is looked at, also of what foreign keys ask for.
 */
export async function watchPlans(databases: TestDatabases): Promise<WatchedPlans> {
  const address = await databases.create();
  const first = await openConnection({ address, readOnly: false });
  await first.close();
  const name = new URL(address).pathname.slice(1);
  const told = Object.entries(settings).map(([key, value]) => `ALTER DATABASE ${name} SET ${key} = '${value}'`);
  await databases.run(address, 'VACUUM (ANALYZE)', ...told);
  const connection = await openConnection({ address, readOnly: false });
  let count = 0;
  const wastes: Waste[] = [];
  (connection.pool as pg.Pool).on('connect', (client) =>
    client.on('notice', ({ message = '' }) => {
      if (!message.includes('plan:\n{')) return;
      count += 1;
      const { 'Query Text': statement, Plan } = explained.parse(JSON.parse(message.slice(message.indexOf('{'))));
      wastes.push(
        ...wastesOf(Plan).map((waste) => ({ statement: statement.replaceAll(/\s+/g, ' ').trim(), ...waste })),
      );
    }),
  );
  return { connection, seen: () => count, wastes };
}

/** Of tables read whole, or by no more of a key than whose they are, and of joins that compared all with all. */
function wastesOf(plan: PlanNode): readonly Omit<Waste, 'statement'>[] {
  const { 'Relation Name': table = '', 'Index Name': index = '', 'Index Cond': key = '' } = plan;
  const loops = plan['Actual Loops'];
  const isRead = table !== '' && !/ AND /.test(key);
  const removed = (plan['Rows Removed by Join Filter'] ?? 0) + (isRead ? (plan['Rows Removed by Filter'] ?? 0) : 0);
  const rows = loops * removed;
  const own = rows > FEW ? [{ node: [plan['Node Type'], table, index].join(' ').trim(), rows }] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(wastesOf)];
}
