import { randomBytes } from 'node:crypto';
import { chownSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { makeFolder } from './make-folder.js';
import { startPostgres } from './start-postgres.js';
import './provided.js';

/** Who runs the server where the tests are root's: PostgreSQL refuses to be. Debian, Fedora and macOS have it so. */
const nobody = 65_534;

/**
 * Starts one PostgreSQL for all tests that use one, in a folder of its own, of the package that brings its binaries.
 * Where it can't run, no address is provided and the reason is printed; on a CI it has to run.
 */
export async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { folder, remove } = makeFolder();
  try {
    const user = process.getuid?.() === 0 ? nobody : undefined;
    if (user !== undefined) chownSync(folder, user, user);
    const password = randomBytes(8).toString('hex');
    const server = await startPostgres({ folder, user, password });
    provide('postgresAddress', `postgres://postgres:${password}@127.0.0.1:${server.port}/postgres`);
    return async () => {
      await server.stop();
      remove();
    };
  } catch (error) {
    remove();
    if (process.env.CI) throw error;
    process.stderr.write(`\nPostgreSQL can't run here, so its tests are skipped: ${String(error)}\n\n`);
    provide('postgresAddress', '');
    return undefined;
  }
}
