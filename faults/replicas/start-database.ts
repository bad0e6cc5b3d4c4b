import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type PostgresServer, type ServerSettings, startPostgres } from '../../tests/set-up/start-postgres.js';

/** PostgreSQL in a scene: it is stopped, killed and started again, and looked into from outside of the program. */
export interface SceneDatabase extends PostgresServer {
  /** What a statement gives, as whoever runs the server sees it; of all workspaces. Rejects while the server is away. */
  ask<Row>(text: string, address?: string): Promise<readonly Row[]>;
}

/** What the program was told to be written must survive the end of the server, as it does with the usual settings. */
const settings: ServerSettings = { synchronous_commit: 'on', ssl: 'off', autovacuum_naptime: '5s' };

/** After a kill the server's processes need a moment to see that it is gone; until then a new one can't begin. */
const startTries = 60;
const startPause = 500;

/** Rejects where PostgreSQL can't run here. */
export async function startDatabase(): Promise<SceneDatabase> {
  const server = await startPostgres(settings);
  const ask = async <Row>(text: string, address = server.address): Promise<readonly Row[]> => {
    const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5_000 });
    // A server that ends tells its connections, and that is no news here.
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(text)).rows as readonly Row[];
    } finally {
      await client.end().catch(() => {});
    }
  };
  const start = async (): Promise<void> => {
    for (let left = startTries; ; left -= 1) {
      try {
        return await server.start();
      } catch (error) {
        if (left === 0) throw error;
        await wait(startPause);
      }
    }
  };
  return { ...server, start, ask };
}
