import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { VerbatimError } from '../../../src/errors.js';
import { describePostgresError } from '../../../src/store/postgres/describe-postgres-error.js';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.js';
import { addressOf, hasPostgres, useDatabases } from '../../set-up/use-databases.js';

const certificate = path.resolve(import.meta.dirname, '..', '..', 'set-up', 'certificate', 'server.crt');

/** What opening fails with: one sentence, which names the store and nothing secret. */
async function failure(address: string): Promise<VerbatimError> {
  const opened = openPostgresStore({ address, now: () => new Date(0), owner: 'test', patienceMs: 0 });
  const error = await opened.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof VerbatimError)) throw new Error(`no VerbatimError but ${String(error)}`);
  expect(error.message).toMatch(/^[^.]*(\.[^ ][^.]*)*\.$/);
  const { password } = new URL(address);
  if (password !== '') expect(error.message).not.toContain(password);
  return error;
}

const withSetting = (address: string, name: string, value: string): string => {
  const url = new URL(address);
  url.searchParams.set(name, value);
  return url.href;
};

describe.runIf(hasPostgres)('opening what PostgreSQL does not let open', () => {
  const databases = useDatabases();
  const opened: { close(): Promise<void> }[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())));

  const open = async (address: string) => {
    const store = await openPostgresStore({ address, now: () => new Date(0), owner: 'test', patienceMs: 0 });
    opened.push(store);
    return store;
  };

  it('says when nobody listens, or the host is unknown', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const address = closed.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await new Promise((resolve) => closed.close(resolve));
    expect(await failure(`postgres://ann:secret@127.0.0.1:${port}/articles`)).toMatchObject({
      code: 'store_unreachable',
      message: `The store ann@127.0.0.1:${port}/articles can't be reached: check that PostgreSQL runs and that this machine may connect to it.`,
    });
    expect(await failure('postgres://ann:secret@nowhere.invalid/articles')).toMatchObject({
      code: 'store_unreachable',
      message: expect.stringContaining('host'),
    });
  });

  it('says when the name, the password or the database is wrong', async () => {
    const address = await databases.create();
    const wrong = 'refused the name or password';
    expect(await failure(addressOf(address, { password: 'guessed' }))).toMatchObject({
      code: 'store_refused',
      message: expect.stringContaining(wrong),
    });
    expect(await failure(addressOf(address, { password: '' }))).toMatchObject({ code: 'store_refused' });
    expect(await failure(addressOf(address, { role: 'nobody_here' }))).toMatchObject({
      message: expect.stringContaining(wrong),
    });
    expect(await failure(addressOf(address, { database: 'missing' }))).toMatchObject({
      code: 'store_refused',
      message: expect.stringContaining('CREATE DATABASE'),
    });
  });

  it('says when the role may make no tables, or has no right to those that are there', async () => {
    const address = await databases.create();
    const owner = await databases.giveToOwner(address);
    const guest = await databases.giveToOwner(await databases.create());
    const asGuest = addressOf(guest, { database: new URL(address).pathname.slice(1) });
    expect(await failure(asGuest)).toMatchObject({ code: 'store_refused', message: expect.stringContaining('right') });
    await open(owner);
    expect(await failure(asGuest)).toMatchObject({ code: 'store_refused', message: expect.stringContaining('right') });
  });

  it('encrypts as sslmode says, and says when the certificate is not trusted', async () => {
    const address = await databases.create();
    const atLocalhost = (mode: string) => withSetting(address, 'sslmode', mode).replace('127.0.0.1', 'localhost');
    await open(withSetting(address, 'sslmode', 'require'));
    expect(await failure(atLocalhost('verify-full'))).toMatchObject({
      code: 'store_refused',
      message: expect.stringContaining('sslrootcert'),
    });
    await open(withSetting(atLocalhost('verify-full'), 'sslrootcert', certificate));
    const byNumber = withSetting(withSetting(address, 'sslmode', 'verify-full'), 'sslrootcert', certificate);
    expect(await failure(byNumber)).toMatchObject({ code: 'store_refused' });
    await open(byNumber.replace('verify-full', 'verify-ca'));
    expect(await failure(withSetting(byNumber, 'sslrootcert', '/nowhere/ca.crt'))).toMatchObject({
      code: 'config_invalid',
      message: expect.stringContaining('sslrootcert'),
    });
  });

  it('says when the server has no TLS', async () => {
    // All that is asked of it is whether it has.
    const server = createServer((socket) => socket.once('data', () => socket.write('N'))).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect(await failure(`postgres://ann:secret@127.0.0.1:${port}/articles?sslmode=require`)).toMatchObject({
      code: 'store_refused',
      message: expect.stringContaining('TLS'),
    });
  });

  it('says when the database is another program’s', async () => {
    const address = await databases.create();
    await databases.run(address, 'CREATE TABLE recipes (name text)');
    expect(await failure(address)).toMatchObject({
      code: 'store_refused',
      message: expect.stringContaining("another program's"),
    });
  });

  it('says when the database may not be written', async () => {
    const address = await databases.create();
    const store = await open(address);
    await store.check();
    const standby = withSetting(address, 'options', '-c default_transaction_read_only=on');
    const reading = await open(standby);
    await expect(reading.check()).rejects.toMatchObject({
      code: 'store_read_only',
      message: expect.stringContaining('standby'),
    });
    await expect(reading.threads.follow('c', 'p', '3', '1')).rejects.toMatchObject({ code: 'store_read_only' });
  });

  it('says when there is no connection left', async () => {
    const address = await databases.create();
    const owner = await databases.giveToOwner(address);
    await open(owner);
    await databases.run(address, `ALTER ROLE ${new URL(owner).username} CONNECTION LIMIT 0`);
    expect(await failure(owner)).toMatchObject({ code: 'store_unreachable' });
  });
});

describe('describePostgresError', () => {
  const fromServer = (code: string): Error => Object.assign(new pg.DatabaseError('', 0, 'error'), { code });

  it.each([
    ['53100', 'store_full', 'is full: free some space'],
    ['55P03', 'store_locked', 'another process'],
    ['57P03', 'store_unreachable', 'starting'],
    ['57P01', 'store_unreachable', 'went away'],
    ['57014', 'store_unreachable', 'in time'],
    ['28000', 'store_refused', 'pg_hba.conf'],
    ['25006', 'store_read_only', 'standby'],
    ['53300', 'store_unreachable', 'max_connections'],
    ['40001', 'store_locked', 'too many at once'],
    ['40P01', 'store_locked', 'too many at once'],
    ['0A000', 'store_locked', 'newer version'],
    ['25P03', 'store_unreachable', 'went away'],
  ])('tells what the server says by %s', (state, code, words) => {
    expect(describePostgresError(fromServer(state), 'ann@db/articles')).toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });

  it.each([
    [{ code: 'ECONNRESET' }, 'store_unreachable', 'went away'],
    [{ code: 'ETIMEDOUT' }, 'store_unreachable', 'in time'],
    [{ code: 'EAI_AGAIN' }, 'store_unreachable', 'name server'],
    [{ code: 'ENOENT', syscall: 'open' }, 'config_invalid', 'sslrootcert'],
    [{ message: 'timeout exceeded when trying to connect' }, 'store_unreachable', 'in time'],
    [{ message: 'Connection terminated unexpectedly' }, 'store_unreachable', 'went away'],
  ])('tells what Node and the driver fail with: %j', (failure, code, words) => {
    expect(describePostgresError(Object.assign(new Error('odd'), failure), 'ann@db/articles')).toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });

  it('passes on nobody’s words: the server repeats rows that it refuses', () => {
    const refused = Object.assign(fromServer('23505'), {
      detail: 'Key (question)=(Who leads us?) already exists.',
      where: 'JSON data, line 1: Who leads us?',
    });
    const described = describePostgresError(refused, 'ann@db/articles');
    expect(described.cause).toBe(refused);
    expect(JSON.stringify({ ...refused, message: described.message })).not.toContain('Who leads us?');
  });

  it('shows what it has no better words for, and leaves our own words as they are', () => {
    const odd = describePostgresError(new Error('odd'), 'ann@db/articles');
    expect(odd).toMatchObject({ code: 'store_failed', message: expect.stringContaining('(odd)') });
    expect(describePostgresError(odd, 'elsewhere')).toBe(odd);
  });
});
