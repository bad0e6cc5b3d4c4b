import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../src/store/sqlite-schema.js';

const next = 'ALTER TABLE articles ADD COLUMN colour TEXT; INSERT INTO state VALUES (7)';

function versionOf(database: InstanceType<typeof DatabaseSync>): unknown {
  return database.prepare('PRAGMA user_version').get();
}

describe('migrate', () => {
  it('brings an empty database to the newest version, and does nothing to one that has it', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, 'store.db');
    migrate(database, 'store.db');
    expect(versionOf(database)).toEqual({ user_version: migrations.length });
    expect(database.prepare('SELECT revision FROM state').all()).toEqual([{ revision: 0 }]);
  });

  it('runs only the steps that a database lacks and keeps what it holds', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, 'store.db');
    database.exec('UPDATE state SET revision = 5');
    migrate(database, 'store.db', [...migrations, next]);
    expect(versionOf(database)).toEqual({ user_version: migrations.length + 1 });
    expect(database.prepare('SELECT revision FROM state').all()).toEqual([{ revision: 5 }, { revision: 7 }]);
  });

  it('leaves a database as it was when a step fails', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, 'store.db');
    expect(() => migrate(database, 'store.db', [...migrations, `${next}; SELECT nonsense`])).toThrow(/nonsense/);
    expect(versionOf(database)).toEqual({ user_version: migrations.length });
    expect(database.prepare('SELECT revision FROM state').all()).toEqual([{ revision: 0 }]);
  });

  it('refuses a newer version', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, 'store.db', [...migrations, next]);
    expect(() => migrate(database, 'store.db')).toThrow(/store\.db was written by a newer Verbatim/);
  });
});
