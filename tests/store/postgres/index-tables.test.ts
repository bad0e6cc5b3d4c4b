import { describe, expect, it } from 'vitest';
import { indexTables } from '../../../src/store/postgres/index-tables.js';
import { createPostings } from '../../../src/store/postgres/postings.js';
import { all, type SqlWork } from '../../../src/store/sql.js';
import { hasPostgres } from '../../set-up/use-databases.js';
import { useConnection } from './open-connection.js';

describe.runIf(hasPostgres)('tables of an index', () => {
  const { read, write } = useConnection();

  it('keep all places of a full block in one row', async () => {
    const postings = createPostings('passage_postings');
    const documents = Array.from({ length: 3_900 }, (_, id) => ({ id, terms: ['walrus'] }));
    await write(
      (function* (): SqlWork<void> {
        yield postings.add(1, documents);
      })(),
    );
    const sql = `
      SELECT length(p.data) AS bytes, pg_relation_size(c.reltoastrelid) AS elsewhere
      FROM passage_postings p, pg_class c WHERE c.relname = 'passage_postings'`;
    expect(await read(all(sql))).toEqual([{ bytes: 7_800, elsewhere: 0 }]);
  });

  it('keep it as it is, and are made by what PostgreSQL 14 and 15 take as well', async () => {
    const sql = `
      SELECT c.relname AS name, a.attstorage AS storage FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relname = 'passage_postings' AND a.attname = 'data'`;
    expect(await read(all(sql))).toEqual([{ name: 'passage_postings', storage: 'e' }]);
    expect(indexTables.join('\n')).not.toMatch(/CREATE TABLE[^;]* STORAGE /);
  });
});
