import type { CopyProgress, CopyReport } from '../../domain.js';
import { VerbatimError } from '../../errors.js';
import type { AuditedChange } from '../audit-log.js';
import { writeAudit } from '../ledgers/audit-ledger.js';
import { all, first, run, type SqlWork, transaction } from '../sql.js';
import { readRevision } from '../tables/read-revision.js';
import { sumTable } from './compare-tables.js';
import { type CopiedTable, collectionsTable, copiedTables, rowTables } from './copied-tables.js';
import { copyArticles } from './copy-articles.js';
import type { CopySide } from './copy-side.js';
import { countQuotes } from './count-quotes.js';
import { keepWords } from './keep-words.js';
import { mendRows, type RowKeeper } from './mend-rows.js';
import { columnOf } from './read-rows.js';

export interface CopyOptions {
  readonly source: CopySide;
  readonly target: CopySide;
  /** What the target's log says in the end. */
  readonly note: AuditedChange;
  readonly onProgress?: (progress: CopyProgress) => void;
}

/**
 * Makes the target a copy of the source, under the same numbers, and reads back that it is one: each table's rows, each
 * collection's index, each kept quote. A copy that was cut off at any moment is gone on with by copying again; until it
 * is whole, the target can't be opened as a store. Rejects with `VerbatimError` where the target holds something else,
 * and where what was read back differs.
 */
export async function copyStore({ source, target, note, onProgress = () => {} }: CopyOptions): Promise<CopyReport> {
  await target.perform(() => transaction('workspace', begin(source.shown, target.shown)));
  const workspace = await source.perform(() => source.workspace());
  const rows = new Map<string, number>();
  for (const { name } of copiedTables) rows.set(name, await source.perform(() => countRows(name)));

  const follow = (table: string, stage: CopyProgress['stage']) => {
    let done = 0;
    return (count: number) => {
      done += count;
      onProgress({ table, stage, done, rows: rows.get(table) ?? 0 });
    };
  };
  const mend = (table: CopiedTable, keeper?: RowKeeper) =>
    mendRows({ source, target, table, ...(keeper && { keeper }), onRows: follow(table.name, 'copying') });

  await mend(collectionsTable, makeIndexes(target));
  await copyArticles(source, target, follow('articles', 'copying'));
  for (const table of rowTables) await mend(table, table.name === 'words' ? keepWords(table, target.words) : undefined);

  for (const table of copiedTables) await compareTable(source, target, table, follow(table.name, 'checking'));
  await compareIndexes(source, target);
  const quotes = await countQuotes(target);
  const revision = await source.perform(readRevision);
  await target.perform(() => transaction('workspace', finish({ target, note, workspace, revision })));
  return { tables: copiedTables.length, rows: [...rows.values()].reduce((sum, count) => sum + count, 0), quotes };
}

/** Marks the target as what it becomes, or finds that mark. */
function* begin(from: string, shown: string): SqlWork<void> {
  const mark = yield* first<{ readonly source: string }>('SELECT source FROM copying');
  if (mark?.source === from) return;
  if (mark) {
    throw new VerbatimError(
      'store_holds',
      `${shown} is a copy of ${mark.source} that isn’t whole: go on with that one, or name another place.`,
    );
  }
  for (const { name } of copiedTables) {
    if ((yield* first(`SELECT 1 AS one FROM ${name} LIMIT 1`)) === undefined) continue;
    throw new VerbatimError(
      'store_holds',
      `${shown} holds something already: name a place where there is no store, or an empty one.`,
    );
  }
  yield* run('INSERT INTO copying (source) VALUES ($1)', from);
}

interface Finish extends Pick<CopyOptions, 'target' | 'note'> {
  readonly workspace: string | undefined;
  readonly revision: number;
}

function* finish({ target, note, workspace, revision }: Finish): SqlWork<void> {
  yield* target.passNumbers();
  yield* run('UPDATE state SET revision = $1', revision);
  if (workspace !== undefined) yield* target.nameWorkspace(workspace);
  yield* writeAudit(note);
  yield* run('DELETE FROM copying');
}

/** A collection that is put in gets what its index needs; none is ever taken away. */
function makeIndexes(target: CopySide): RowKeeper {
  return {
    *removing() {},
    *added(rows) {
      for (const row of rows) yield* target.terms.create(columnOf<number>(collectionsTable, row, 'id'));
    },
  };
}

async function compareTable(
  source: CopySide,
  target: CopySide,
  table: CopiedTable,
  onRows: (count: number) => void,
): Promise<void> {
  const wanted = await sumTable(source, table, onRows);
  const made = await sumTable(target, table, () => {});
  if (wanted.rows === made.rows && wanted.hash === made.hash) return;
  throw new VerbatimError(
    'store_failed',
    `${target.shown} isn’t the same as ${source.shown} in ${table.name} (${made.rows} rows of ${wanted.rows}): copy again, and check both disks where that doesn’t help.`,
  );
}

async function compareIndexes(source: CopySide, target: CopySide): Promise<void> {
  const collections = await source.perform(() =>
    all<{ readonly id: number }>('SELECT id FROM collections ORDER BY id'),
  );
  for (const { id } of collections) {
    const wanted = await source.perform(() => source.terms.passages(id));
    const made = await target.perform(() => target.terms.passages(id));
    const isSame = `${wanted.ids}` === `${made.ids}` && `${wanted.lengths}` === `${made.lengths}`;
    if (isSame) continue;
    throw new VerbatimError(
      'store_failed',
      `The index of ${target.shown} isn’t that of ${source.shown}: copy to another place.`,
    );
  }
}

function* countRows(table: string): SqlWork<number> {
  const row = yield* first<{ readonly n: number }>(`SELECT count(*) AS n FROM ${table}`);
  return row?.n ?? 0;
}
