import { ArticleRefused } from '../../article-refused.js';
import { placeCells } from '../place-cells.js';
import type { TableRow } from '../table.js';
import { textOf } from '../text-pieces.js';
import { isOfWindow, type LifeField, lifeColumnOf } from '../written-life.js';
import type { FoundLife } from './life-of-matter.js';
import { lifeOf, narrowestOf, readLifeField } from './read-life.js';

interface Said {
  readonly field: LifeField;
  /** As the column's head writes it. */
  readonly name: string;
  readonly value: string;
}

/**
 * What the columns of a document's tables, whose heads name them, say of its life. Rows that say different windows are
 * one article all the same: the narrowest counts, so that nothing is quoted outside its own.
 * @throws {ArticleRefused} for a window that can't be read: who may quote the article goes by it.
 */
export function lifeOfTables(tables: readonly (readonly TableRow[])[]): FoundLife {
  const said = tables.flatMap(saidIn);
  const values = new Map<LifeField, string>();
  const notes: string[] = [];
  for (const field of new Set(said.map((each) => each.field))) {
    const own = said.filter((each) => each.field === field);
    const all = own.map(({ value }) => value);
    const one = narrowestOf(field, all);
    if (one !== undefined) values.set(field, one);
    if (new Set(all).size < 2) continue;
    const differ = `its rows differ in “${own[0]?.name}”`;
    notes.push(
      isOfWindow(field)
        ? `${differ}, and the narrowest counts for all of them; a file for each has them apart`
        : `${differ}; it was not used`,
    );
  }
  return { ...lifeOf(values), notes };
}

function saidIn(rows: readonly TableRow[]): readonly Said[] {
  const last = rows.findLastIndex(({ isHead }) => isHead === true);
  const placed = placeCells(rows);
  const columns = (placed[last] ?? []).flatMap((head, column) => {
    const name = textOf(head?.cell.pieces ?? []).trim();
    const field = lifeColumnOf(name);
    return field ? [{ column, field, name }] : [];
  });
  return columns.flatMap(({ column, field, name }) =>
    placed.slice(last + 1).flatMap((cells, index) => {
      const { value, ...problem } = readLifeField(field, textOf(cells[column]?.cell.pieces ?? []));
      if ('failure' in problem && isOfWindow(field)) {
        const row = rows[last + 1 + index]?.place?.row;
        throw new ArticleRefused(`“${name}”${row === undefined ? '' : ` in row ${row}`} ${problem.failure}`);
      }
      return value === undefined ? [] : [{ field, name, value }];
    }),
  );
}
