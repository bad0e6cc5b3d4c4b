import type { TestProject } from 'vitest/node';
import { startPostgres } from './start-postgres.js';
import './provided.js';

/**
 * Starts one PostgreSQL for all tests that use one. Where it can't run, no address is provided and the reason is
 * printed; on a CI it has to run.
 */
export async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  try {
    const server = await startPostgres();
    provide('postgresAddress', server.address);
    return server.remove;
  } catch (error) {
    if (process.env.CI) throw error;
    process.stderr.write(`\nPostgreSQL can't run here, so its tests are skipped: ${String(error)}\n\n`);
    provide('postgresAddress', '');
    return undefined;
  }
}
