import type { Numbering } from '../numbering.js';
import { first } from '../sql.js';

/** Each workspace counts its own: ids that follow one another make an index of few blocks. */
const RESERVE = 'UPDATE state SET passages = passages + $1 RETURNING passages - $1 + 1 AS next';

export const postgresNumbering: Numbering = {
  *nextPassages(count) {
    const row = yield* first<{ readonly next: number }>(RESERVE, count);
    return row?.next ?? 1;
  },
};
