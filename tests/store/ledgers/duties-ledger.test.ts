import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { createDutiesLedger } from '../../../src/store/ledgers/duties-ledger.js';
import { describeThisProcess } from '../../../src/store/ledgers/this-process.js';
import type { SqlWork } from '../../../src/store/sql.js';
import { performSql } from '../../../src/store/sqlite/perform-sql.js';
import { openConnection } from '../../../src/store/sqlite/sqlite-connection.js';

it('waits no lease for a process of this machine that has ended, and for one that lives as long as it lives', () => {
  const connection = openConnection({ file: ':memory:', readOnly: false });
  const perform = <T>(work: SqlWork<T>): T => performSql(connection, work);
  const open = (owner: string, holder: string) =>
    createDutiesLedger({ now: () => new Date(0), steadyNow: () => 0, owner, holder, leaseMs: 8_000 });
  const here = describeThisProcess();
  const ended = here.replace(/\d+/, String(spawnSync(process.execPath, ['--version']).pid));
  const [gone, other, last] = [open('gone', ended), open('other', here), open('last', here)];
  expect(perform(gone.take('import', 0))).toEqual({ kind: 'taken', fence: 1 });
  expect(perform(other.take('import', 0))).toEqual({ kind: 'taken', fence: 2 });
  expect(perform(last.take('import', 0))).toMatchObject({ kind: 'held', holder: here });
  connection.close(true);
});
