import { afterEach, expect, it } from 'vitest';
import { createErasure } from '../../../src/store/ledgers/erase-person.js';
import { all, run, type SqlWork } from '../../../src/store/sql.js';
import { performSql } from '../../../src/store/sqlite/perform-sql.js';
import { openConnection } from '../../../src/store/sqlite/sqlite-connection.js';

const connection = openConnection({ file: ':memory:', readOnly: false });
afterEach(() => connection.close(true));

function perform<T>(work: SqlWork<T>): T {
  return performSql(connection, work);
}

it('leaves no word of a question that nobody answered, nor of one that nobody can tell whose it was', () => {
  const columns = 'owner, fence, state, doubt, started_at, leased_until, touched_at, payload';
  for (const payload of ['of ann', 'of ben']) {
    perform(run(`INSERT INTO deliveries (${columns}) VALUES ('one', 1, 'started', 0, 1, 1, 1, $1)`, payload));
  }
  const ADD = 'INSERT INTO exchanges (conversation, asked_at, question, answer, person) VALUES ($1, $2, $3, $4, $5)';
  perform(run(ADD, 'former', '2026-03-01', 'who?', null, null));
  perform(run(ADD, 'his', '2026-03-01', 'what?', null, 'T:ben'));
  const erase = createErasure({ now: () => new Date(0) });
  perform(erase({ person: 'T:ann', by: 'program', asks: (payload) => payload === 'of ann' }));
  expect(perform(all('SELECT payload FROM deliveries ORDER BY seq'))).toEqual([{ payload: '' }, { payload: 'of ben' }]);
  expect(perform(all('SELECT conversation FROM exchanges'))).toEqual([{ conversation: 'his' }]);
});
