import type { Numbering } from '../numbering.js';
import { first } from '../sql.js';

/** SQLite notes the greatest id that a passage ever had; it is reserved when the passage is inserted. */
export const sqliteNumbering: Numbering = {
  *nextPassages() {
    const sql = "SELECT seq + 1 AS next FROM sqlite_sequence WHERE name = 'passages'";
    const row = yield* first<{ readonly next: number }>(sql);
    return row?.next ?? 1;
  },
};
