import { afterEach, expect, it } from 'vitest';
import { eraseFromArticles } from '../../../src/store/ledgers/erase-from-articles.js';
import { all, insert, type SqlWork } from '../../../src/store/sql.js';
import { performSql } from '../../../src/store/sqlite/perform-sql.js';
import { openConnection } from '../../../src/store/sqlite/sqlite-connection.js';

const connection = openConnection({ file: ':memory:', readOnly: false });
afterEach(() => connection.close(true));

function perform<T>(work: SqlWork<T>): T {
  return performSql(connection, work);
}

function addLife(id: string, layers: Readonly<Record<'decided' | 'file' | 'defaults', object>>, owner: string | null) {
  const columns = ['article_id', 'decided', 'file', 'defaults', 'owner', 'added_by', 'added_at', 'revision'];
  const [decided, file, defaults] = [layers.decided, layers.file, layers.defaults].map((each) => JSON.stringify(each));
  perform(
    insert('article_lives', columns, [
      [id, decided ?? '', file ?? '', defaults ?? '', owner, id === 'brought' ? 'T:U1' : 'T:U2', '2026-01-01', 1],
    ]),
  );
}

it('has nobody look after what the person did, and whoever comes next look after what others say', () => {
  addLife('brought', { decided: {}, file: {}, defaults: {} }, null);
  addLife('decided', { decided: { owner: 'U1', title: 'T' }, file: { owner: 'HR' }, defaults: {} }, 'HR');
  addLife('default', { decided: {}, file: {}, defaults: { owner: 'U1' } }, 'U1');
  addLife('written', { decided: {}, file: { owner: 'U1' }, defaults: {} }, 'U1');
  addLife('another', { decided: { title: 'U1' }, file: {}, defaults: { owner: 'U12' } }, 'U12');
  expect(perform(eraseFromArticles('T:U1'))).toBe(3);
  const rows = perform(
    all('SELECT article_id, decided, defaults, owner, added_by FROM article_lives ORDER BY article_id'),
  );
  expect(rows).toEqual([
    { article_id: 'another', decided: '{"title":"U1"}', defaults: '{"owner":"U12"}', owner: 'U12', added_by: 'T:U2' },
    { article_id: 'brought', decided: '{}', defaults: '{}', owner: null, added_by: null },
    { article_id: 'decided', decided: '{"title":"T"}', defaults: '{}', owner: 'HR', added_by: 'T:U2' },
    { article_id: 'default', decided: '{}', defaults: '{}', owner: null, added_by: 'T:U2' },
    // It is as its file says.
    { article_id: 'written', decided: '{}', defaults: '{}', owner: 'U1', added_by: 'T:U2' },
  ]);
  expect(perform(eraseFromArticles('T:U1'))).toBe(0);
});
