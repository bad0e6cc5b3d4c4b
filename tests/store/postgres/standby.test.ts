import { connect, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.js';
import type { Store } from '../../../src/store/store.js';
import { type PostgresServer, startPostgres } from '../../set-up/start-postgres.js';
import { hasPostgres } from '../../set-up/use-databases.js';
import { wait } from '../../set-up/wait.js';

const now = '2026-11-27T12:00:00.000Z';
const later = '2026-11-28T12:00:00.000Z';
const readOnly = { code: 'store_read_only', message: expect.stringContaining('connect to the primary server.') };

describe.runIf(hasPostgres)('a primary server with a hot standby', () => {
  let primary: PostgresServer;
  let standby: PostgresServer;
  beforeAll(async () => {
    primary = await startPostgres({ ssl: 'off' });
    const store = await open(primary.address);
    await store.threads.follow('c', 'ann', later, now);
    await store.close();
    standby = await primary.startStandby();
  });
  afterAll(async () => {
    await standby?.remove();
    await primary?.remove();
  });

  it('is not written where the address names the standby, which is told in one sentence', async () => {
    const store = await open(standby.address);
    onTestFinished(() => store.close());
    expect(await store.threads.followed('c', now)).toEqual(['ann']);
    await expect(store.check()).rejects.toMatchObject(readOnly);
    await expect(store.threads.follow('c', 'bob', later, now)).rejects.toMatchObject(readOnly);
    const elsewhere = new URL(standby.address);
    elsewhere.pathname = '/template1';
    await expect(open(elsewhere.href)).rejects.toMatchObject(readOnly);
  });

  it('is followed by its address to the standby when that takes its place, by a store that stays open', async () => {
    const moved = await openMovedAddress(primary.address);
    onTestFinished(moved.close);
    const store = await open(moved.address);
    onTestFinished(() => store.close());
    await store.threads.follow('c', 'cleo', later, now);
    const copied = 'SELECT pg_last_wal_replay_lsn() = pg_last_wal_receive_lsn() AS copied, count(*)::int FROM threads';
    await vi.waitFor(async () => expect(await ask(standby.address, copied)).toEqual({ copied: true, count: 2 }), wait);

    await primary.kill();
    await expect(store.check()).rejects.toMatchObject({ code: 'store_unreachable' });
    moved.moveTo(standby.address);
    await expect(store.threads.follow('c', 'dan', later, now)).rejects.toMatchObject(readOnly);
    expect(await store.threads.followed('c', now)).toEqual(['ann', 'cleo']);

    await ask(standby.address, 'SELECT pg_promote()');
    await store.check();
    await store.threads.follow('c', 'dan', later, now);
    expect(await store.threads.followed('c', now)).toEqual(['ann', 'cleo', 'dan']);
  });
});

let time = 0;

/** A store that looks anew each time that it is asked how it stands. */
function open(address: string): Promise<Store> {
  const steadyNow = (): number => {
    time += 10_000;
    return time;
  };
  return openPostgresStore({ address, now: () => new Date(now), owner: 'test', patienceMs: 0, steadyNow });
}

async function ask(address: string, text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(text)).rows[0];
  } finally {
    await client.end();
  }
}

/** An address that leads to another server after `moveTo`, as one does whose name or proxy follows the primary. */
async function openMovedAddress(address: string) {
  let port = Number(new URL(address).port);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const other = connect(port, '127.0.0.1');
    for (const [one, end] of [
      [client, other],
      [other, client],
    ] as const) {
      sockets.add(one);
      one.pipe(end);
      one.on('error', () => end.destroy());
      one.on('close', () => end.destroy());
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const moved = new URL(address);
  const listening = server.address();
  moved.port = String(typeof listening === 'object' ? listening?.port : 0);
  return {
    address: moved.href,
    moveTo(other: string): void {
      port = Number(new URL(other).port);
    },
    close(): void {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
