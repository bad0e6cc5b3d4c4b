import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../src/store/sqlite/migrate.js';
import { migrations } from '../../../src/store/sqlite/migrations/migrations.js';

const next = 'ALTER TABLE articles ADD COLUMN colour TEXT; INSERT INTO state (revision) VALUES (7)';

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

  it('has the words of an older database learnt anew, since they are indexed otherwise', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, 'store.db', migrations.slice(0, 1));
    database.exec(`INSERT INTO articles VALUES (1, 'a', 'c', 'o', 'n', 't', NULL, NULL, 'en', 'h', NULL, 'r', 1, '', 0, 0, 0, 0, '');
      INSERT INTO words VALUES (1, 'walrus', 'walrus', 'walrus', 0, 'en');
      INSERT INTO word_index (rowid, tokens) VALUES (1, '-walrus')`);
    migrate(database, 'store.db');
    expect(database.prepare('SELECT analysis FROM articles').all()).toEqual([{ analysis: 0 }]);
    expect(database.prepare('SELECT * FROM words').all()).toEqual([]);
    expect(database.prepare('SELECT * FROM word_vocabulary').all()).toEqual([]);
  });

  it('keeps the articles of a database from before answers were kept, and makes room for answers', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, 'store.db', migrations.slice(0, 2));
    database.exec(`INSERT INTO articles VALUES (1, 'a', 'c', 'o', 'n', 't', NULL, NULL, 'en', 'h', NULL, 'r', 4, '', 0, 0, 0, 0, 'x');
      INSERT INTO exchanges VALUES ('c', '2026-03-01T10:00:00.000Z', 'who?', NULL)`);
    migrate(database, 'store.db');
    expect(database.prepare('SELECT id, analysis, text FROM articles').all()).toEqual([
      { id: 'a', analysis: 0, text: 'x' },
    ]);
    expect(database.prepare('SELECT question FROM exchanges').all()).toEqual([{ question: 'who?' }]);
    expect(database.prepare('SELECT count(*) AS n FROM answers').get()).toEqual({ n: 0 });
  });

  it('takes an answer that an older version shared for shared', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, 'store.db', migrations.slice(0, 5));
    const add = database.prepare(
      "INSERT INTO answers (id, person, place, asked_at, shared_at, answer) VALUES (?, 'p', 'c', 'a', ?, '{}')",
    );
    add.run('shared', '2026-03-01T10:00:00.000Z');
    add.run('kept', null);
    migrate(database, 'store.db');
    expect(database.prepare('SELECT id, is_sharing_confirmed FROM answers ORDER BY id').all()).toEqual([
      { id: 'kept', is_sharing_confirmed: 0 },
      { id: 'shared', is_sharing_confirmed: 1 },
    ]);
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
