import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import type pg from 'pg';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Deliveries } from '../../../src/domain.js';
import { createDeliveriesLedger } from '../../../src/store/ledgers/deliveries-ledger.js';
import { attemptAnew } from '../../../src/store/postgres/attempt-anew.js';
import { describePostgresError } from '../../../src/store/postgres/describe-postgres-error.js';
import { LostCommit } from '../../../src/store/postgres/lost-commit.js';
import { performLedger, performSql } from '../../../src/store/postgres/perform-sql.js';
import { openConnection, type PostgresConnection } from '../../../src/store/postgres/postgres-connection.js';
import {
  all,
  asking,
  first,
  insert,
  run,
  type SqlLedger,
  type SqlWork,
  snapshot,
  together,
  transaction,
} from '../../../src/store/sql.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';

const ADD = 'INSERT INTO threads (conversation, person, until) VALUES ($1, $2, $3)';
const PEOPLE = "SELECT person FROM threads WHERE conversation = 'c' ORDER BY person";

function* addPeople(people: readonly string[], failsAfter = Number.POSITIVE_INFINITY): SqlWork<number> {
  for (const [i, person] of people.entries()) {
    if (i === failsAfter) throw new Error('in between');
    yield* run(ADD, 'c', person, '9');
  }
  return people.length;
}

/** Counts how often something is asked for after an answer came, since it was last asked. */
function countTrips(connection: PostgresConnection) {
  let count = 0;
  const connecting = async () => {
    const client = await connection.pool.connect();
    const query = client.query.bind(client) as (...args: readonly unknown[]) => Promise<unknown>;
    let isAnswered = true;
    const counting = (...args: readonly unknown[]) => {
      if (isAnswered) count += 1;
      isAnswered = false;
      return query(...args).finally(() => {
        isAnswered = true;
      });
    };
    return Object.assign(Object.create(client), { query: counting });
  };
  const session = { ...connection, pool: { connect: connecting as PostgresConnection['pool']['connect'] } };
  const trips = () => {
    const counted = count;
    count = 0;
    return counted;
  };
  return { session, trips };
}

/** Stands between, and cuts the connection where it is told to. */
async function relayTo(address: string) {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  let cutsAt: string | undefined;
  let refusals = 0;
  const server = createServer((client) => {
    if (cutsAt === undefined && refusals > 0) {
      refusals -= 1;
      client.on('error', () => {});
      client.destroy();
      return;
    }
    const upstream = connect(Number(port), hostname);
    let isCut = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (bytes) => {
      const text = bytes.toString('latin1');
      isCut ||= cutsAt !== undefined && text.includes(cutsAt);
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (!isCut) client.write(bytes);
      else {
        cutsAt = undefined;
        client.destroy();
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(address);
  const bound = server.address();
  url.port = String(typeof bound === 'object' ? bound?.port : 0);
  return {
    address: url.href,
    /** The server's next answer to a message with this text doesn't arrive, and the connection goes. */
    cutAt: (text: string) => {
      cutsAt = text;
    },
    /** After that, so many new connections come to nothing. */
    refuse: (count: number) => {
      refusals = count;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

describe.runIf(hasPostgres)('performSql', () => {
  const databases = useDatabases();
  const opened: { close(): Promise<void> }[] = [];
  let address = '';
  let workspaces = 0;
  beforeAll(async () => {
    address = await databases.create();
  });
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  });

  /** Of a workspace of its own, unless one is named. */
  const open = async (workspace = `T${workspaces++}`, url = address): Promise<PostgresConnection> => {
    const connection = await openConnection({ address: url, workspace, readOnly: false });
    opened.push(connection);
    return connection;
  };

  it('binds parameters by their numbers, lists too, and gives rows, the first of them, and how many were changed', async () => {
    const connection = await open();
    await performSql(connection, addPeople(['ann', 'ben', 'chloe']));
    const sql = 'SELECT person, until FROM threads WHERE person = $2 AND conversation = $1';
    expect(await performSql(connection, first(sql, 'c', 'ben'))).toEqual({ person: 'ben', until: '9' });
    expect(await performSql(connection, first(sql, 'ben', 'c'))).toBeUndefined();
    const among = 'SELECT person FROM threads WHERE person = ANY($1) ORDER BY person';
    expect(await performSql(connection, all(among, ['chloe', 'a"b\\,{}', 'ann']))).toEqual([
      { person: 'ann' },
      { person: 'chloe' },
    ]);
    expect(await performSql(connection, all(among, []))).toEqual([]);
    expect(await performSql(connection, run("UPDATE threads SET until = '1'"))).toBe(3);
  });

  it('takes texts with NUL characters, which PostgreSQL does not know, as with another sign', async () => {
    const connection = await open();
    const typed = 'a\0b';
    await performSql(connection, run(ADD, 'c', typed, '9'));
    await performSql(connection, insert('threads', ['conversation', 'person', 'until'], [['d', typed, '9']]));
    const among = 'SELECT person FROM threads WHERE person = ANY($1)';
    const kept = { person: 'a\uFFFDb' };
    expect(await performSql(connection, all(among, ['x', typed]))).toEqual([kept, kept]);
  });

  it('gives numbers as numbers and bytes as bytes', async () => {
    const connection = await open();
    const bytes = Uint8Array.from([0, 1, 127, 128, 255, 92, 39]);
    const large = 2 ** 52 + 1;
    const row = await performSql(
      connection,
      transaction(
        'articles',
        (function* () {
          yield* run('INSERT INTO editions (article_id, text_hash, text) VALUES ($1, $2, $3)', 'a', 'h', bytes);
          yield* run('UPDATE state SET revision = $1', large);
          return yield* first<{ text: Uint8Array; revision: number }>('SELECT text, revision FROM editions, state');
        })(),
      ),
    );
    expect(row?.revision).toBe(large);
    expect(Object.getPrototypeOf(row?.text)).toBe(Uint8Array.prototype);
    expect(row?.text).toEqual(bytes);
  });

  it('does a transaction wholly or not at all, and goes on after one that failed', async () => {
    const connection = await open();
    const broken = performSql(connection, transaction('threads', addPeople(['ann', 'ben'], 1)));
    await expect(broken).rejects.toThrow('in between');
    const twice = performSql(connection, transaction('threads', addPeople(['ann', 'ann'])));
    await expect(twice).rejects.toMatchObject({ code: '23505' });
    expect(await performSql(connection, all(PEOPLE))).toEqual([]);
    expect(await performSql(connection, transaction('threads', addPeople(['ann', 'ben'])))).toBe(2);
    expect(await performSql(connection, all(PEOPLE))).toEqual([{ person: 'ann' }, { person: 'ben' }]);
  });

  it('throws a step’s failure where the work waits for it, and never commits what failed in between', async () => {
    const connection = await open();
    const seen: unknown[] = [];
    function* tolerant(): SqlWork<void> {
      yield* addPeople(['ann']);
      try {
        yield* addPeople(['ann']);
      } catch (error) {
        seen.push(error);
      }
    }
    await expect(performSql(connection, transaction('threads', tolerant()))).rejects.toThrow('had failed');
    expect(seen).toEqual([expect.objectContaining({ code: '23505' })]);
    expect(await performSql(connection, all(PEOPLE))).toEqual([]);
  });

  it('puts in many rows, more than one statement takes, and none is nothing to ask for', async () => {
    const connection = await open();
    const rows = Array.from({ length: 25_000 }, (_, i) => ['c', `p${i}`, '9']);
    await performSql(connection, transaction('threads', insert('threads', ['conversation', 'person', 'until'], rows)));
    await performSql(connection, insert('threads', ['conversation', 'person', 'until'], []));
    const counted = await performSql(connection, first<{ n: number }>('SELECT count(*) AS n FROM threads'));
    expect(counted?.n).toBe(25_000);
  });

  it('keeps transactions of one lock and workspace apart, and lets others be', async () => {
    const connection = await open('T0LOCKS');
    const other = await open();
    const order: string[] = [];
    let goOn = (): void => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    // Work is never asynchronous: another client takes the lock as a transaction of this program does.
    const client = await connection.pool.connect();
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${connection.workspace}, 5)`);
    void held.then(async () => {
      order.push('released');
      await client.query('COMMIT');
      client.release();
    });
    const waiting = performSql(connection, transaction('threads', addPeople(['ann']))).then(() => order.push('waited'));
    await performSql(connection, transaction('exchanges', addPeople(['ben'])));
    await performSql(other, transaction('threads', addPeople(['ann'])));
    order.push('others');
    goOn();
    await waiting;
    expect(order).toEqual(['others', 'released', 'waited']);
  });

  it('reads a snapshot from one state, whatever is written meanwhile', async () => {
    const connection = await open();
    await performSql(connection, addPeople(['ann']));
    let steps = 0;
    function* counting(): SqlWork<readonly number[]> {
      const counts: number[] = [];
      for (; steps < 2; steps++) {
        counts.push((yield* all(PEOPLE)).length);
        // Waits for the lock that the other holds until it has committed.
        if (steps === 0) yield* all(`SELECT pg_advisory_lock_shared(77)`);
      }
      yield* all('SELECT pg_advisory_unlock_shared(77)');
      return counts;
    }
    const client = await connection.pool.connect();
    await client.query('SELECT pg_advisory_lock(77)');
    const counted = performSql(connection, snapshot(counting()));
    await untilWaiting(client);
    await client.query(`INSERT INTO threads (conversation, person, until) VALUES ('c', 'ben', '9')`);
    await client.query('SELECT pg_advisory_unlock(77)');
    client.release();
    expect(await counted).toEqual([1, 1]);
    expect(await performSql(connection, all(PEOPLE))).toHaveLength(2);
    await expect(performSql(connection, snapshot(addPeople(['chloe'])))).rejects.toMatchObject({ code: '25006' });
  });

  it('asks in few round trips: what begins goes with the first statement, and what is together in one', async () => {
    const { session, trips } = countTrips(await open());
    await performSql(session, transaction('threads', addPeople(['ann'])));
    expect(trips()).toBe(2);
    await performSql(session, snapshot(together(asking(PEOPLE), asking(PEOPLE), asking(PEOPLE))));
    expect(trips()).toBe(2);
    expect(await performSql(session, together(asking(PEOPLE), asking('SELECT 1 AS one')))).toEqual([
      [{ person: 'ann' }],
      [{ one: 1 }],
    ]);
    expect(trips()).toBe(1);
  });

  interface People {
    add(person: string): Promise<number>;
  }
  const people: SqlLedger<People> = { add: (person) => transaction('threads', addPeople([person])) };
  const patiently = attemptAnew({
    patienceMs: 60_000,
    steadyNow: () => 0,
    wait: () => Promise.resolve(),
    describe: (error) => describePostgresError(error, 'test'),
  });

  it.each(['INSERT INTO threads', 'COMMIT'])('does once what lost its connection at %s', async (text) => {
    const relay = await relayTo(address);
    opened.push(relay);
    const connection = await open(undefined, relay.address);
    const ledger = performLedger<People>(connection, people, patiently);
    relay.cutAt(text);
    expect(await ledger.add('ann')).toBe(1);
    expect(await performSql(connection, all(PEOPLE))).toEqual([{ person: 'ann' }]);
  });

  it('does once what lost its connection at COMMIT, though the server can’t be asked about it for a while', async () => {
    const relay = await relayTo(address);
    opened.push(relay);
    const connection = await open(undefined, relay.address);
    const ledger = performLedger<People>(connection, people, patiently);
    relay.refuse(3);
    relay.cutAt('COMMIT');
    expect(await ledger.add('ann')).toBe(1);
    expect(await performSql(connection, all(PEOPLE))).toEqual([{ person: 'ann' }]);
  });

  it('has a claim at once whose connection was lost at COMMIT, though nobody could say what became of it', async () => {
    const relay = await relayTo(address);
    opened.push(relay);
    const connection = await open(undefined, relay.address);
    const clocks = { now: () => new Date(0), steadyNow: () => 0 };
    const ledger = performLedger<Deliveries>(
      { ...connection, hasCommitted: () => Promise.reject(new LostCommit('Nobody knows.')) },
      createDeliveriesLedger({ ...clocks, owner: 'own', leaseMs: 8_000, keptDeliveries: 10 }),
      (work) => work(),
    );
    const delivery = { id: '1', keys: ['a'], payload: 'p' } as const;
    relay.cutAt('COMMIT');
    await expect(ledger.start(delivery)).rejects.toThrow(LostCommit);
    expect(await performSql(connection, all('SELECT state FROM deliveries'))).toEqual([{ state: 'started' }]);
    expect(await ledger.start(delivery)).toEqual({ kind: 'fresh', fence: 2 });
  });

  it('asks about lost transactions though all connections of the pool are in use', async () => {
    const connection = await open();
    const all = await Promise.all(Array.from({ length: 4 }, () => connection.pool.connect()));
    const { rows } = (await all[0]?.query('SELECT pg_current_xact_id()::text AS id')) ?? { rows: [] };
    expect(await connection.hasCommitted(rows[0]?.id)).toBe(true);
    for (const client of all) client.release();
  });

  it('uses another connection after the server has ended those that were there', async () => {
    const connection = await open();
    await performSql(connection, addPeople(['ann']));
    const ended =
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';
    await databases.run(address, ended);
    const ledger = performLedger<People>(connection, people, patiently);
    expect(await ledger.add('ben')).toBe(1);
    expect(await performSql(connection, all(PEOPLE))).toHaveLength(2);
  });
});

/** Resolves when another session waits for an advisory lock. */
async function untilWaiting(client: pg.PoolClient): Promise<void> {
  for (;;) {
    const sql = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = 77";
    if ((await client.query(sql)).rowCount) return;
  }
}
