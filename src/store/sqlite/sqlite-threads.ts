import type { SqliteConnection } from './sqlite-connection.js';

/** `FollowedThreads`, but synchronous. Instants are compared as text. */
export interface SqliteThreads {
  follow(conversation: string, person: string, until: string, now: string): void;
  renew(conversation: string, person: string, until: string, now: string): void;
  followed(conversation: string, now: string): readonly string[];
  leave(conversation: string, except?: string): void;
}

interface ThreadRow {
  readonly person: string;
}

export function createSqliteThreads(connection: SqliteConnection): SqliteThreads {
  const run = (sql: string, ...values: readonly string[]) => connection.statement(sql).run(...values);
  return {
    follow(conversation, person, until, now) {
      connection.transaction(() => {
        run('DELETE FROM threads WHERE until <= ?', now);
        run(
          'INSERT OR REPLACE INTO threads (conversation, person, until) VALUES (?, ?, ?)',
          conversation,
          person,
          until,
        );
      });
    },
    renew(conversation, person, until, now) {
      const sql = 'UPDATE threads SET until = ? WHERE conversation = ? AND person = ? AND until > ?';
      run(sql, until, conversation, person, now);
    },
    followed(conversation, now) {
      const rows: readonly ThreadRow[] = connection
        .statement('SELECT person FROM threads WHERE conversation = ? AND until > ? ORDER BY person')
        .all(conversation, now);
      return rows.map(({ person }) => person);
    },
    leave(conversation, except) {
      // No person's key is empty.
      run('DELETE FROM threads WHERE conversation = ? AND person <> ?', conversation, except ?? '');
    },
  };
}
