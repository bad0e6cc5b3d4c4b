import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';
import { quoting } from '../contract/describe-editions.js';
import { hashOf, makeRecord } from '../make-record.js';

const WAITING = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";

describe.runIf(hasPostgres)('texts that answers quote', () => {
  const databases = useDatabases();

  it('go at the next forgetting where their last answer went just while they were kept', async () => {
    const address = await databases.create();
    const store = await openPostgresStore({ address, now: () => new Date(0), owner: 'test' });
    onTestFinished(() => store.close());
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    onTestFinished(() => client.end());
    const count = async () => (await client.query('SELECT count(*)::integer AS n FROM editions')).rows[0].n;

    await store.shelves.save(makeRecord({ text: 'first text' }));
    await store.answers.keep(quoting('x', 'first text'));
    // Who saves has seen the answer and waits, since another might have kept the text.
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO editions (workspace, article_id, text_hash, text)
       SELECT id, 'a', $1, '\\x00' FROM workspaces`,
      [hashOf('first text')],
    );
    const saving = store.shelves.save(makeRecord({ text: 'second text' }));
    for (let waiting = 0; waiting === 0; ) waiting = (await client.query(WAITING)).rowCount ?? 0;
    await store.answers.forget('2027-01-01T00:00:00.000Z', 10);
    await client.query('ROLLBACK');
    await saving;
    expect(await count()).toBe(1);
    await store.answers.forget('2027-01-01T00:00:00.000Z', 10);
    expect(await count()).toBe(0);
  });
});
