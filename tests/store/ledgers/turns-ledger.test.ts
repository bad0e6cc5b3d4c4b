import { expect, it } from 'vitest';
import { createTurnsLedger } from '../../../src/store/ledgers/turns-ledger.js';
import { all, type SqlWork } from '../../../src/store/sql.js';
import { performSql } from '../../../src/store/sqlite/perform-sql.js';
import { openConnection } from '../../../src/store/sqlite/sqlite-connection.js';

it('keeps no turns nor rests that are over, however many channels there were', () => {
  let time = 1_000_000_000;
  const connection = openConnection({ file: ':memory:', readOnly: false });
  const turns = createTurnsLedger({ now: () => time });
  const perform = <T>(work: SqlWork<T>): T => performSql(connection, work);
  for (let channel = 0; channel < 50; channel += 1) {
    perform(turns.next(`C${channel}`, 1_000, `post C${channel}`));
    perform(turns.rest(`post C${channel}`, 30_000));
    time += 120_000;
  }
  expect(perform(all('SELECT channel FROM channel_turns'))).toEqual([{ channel: 'C49' }]);
  expect(perform(all('SELECT call FROM slack_rests'))).toEqual([{ call: 'post C49' }]);
  connection.close(true);
});
