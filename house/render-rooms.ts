import { printCircle } from './find-circles.js';
import { fileCircles, foldersOf, planFolder } from './plan-folder.js';
import type { Source } from './read-sources.js';

/** Rooms from which on a folder is listed when none is asked for by name: of fewer the order is seen at once. */
const fewestRooms = 4;

const columns = ['folder', 'rooms', 'floors', 'arrows', 'circles', 'files', 'median lines', 'most lines'];

/**
 * How the folders of the sources lie, as a table and the circles under it, those of rooms and those of files. `named`
 * are the folders to list, below the one that was read; without any, all that have at least four rooms.
 */
export function renderRooms(sources: readonly Source[], named: readonly string[]): string {
  const plans = (named.length > 0 ? named : foldersOf(sources)).map((folder) => planFolder(folder, sources));
  const listed = plans.filter(({ arrows }) => named.length > 0 || arrows.size >= fewestRooms);
  const rows = listed.map(({ folder, arrows, floors, circles }) => {
    const inside = sources.filter(({ file }) => folder === '' || file.startsWith(`${folder}/`));
    const count = [...arrows.values()].reduce((sum, { size }) => sum + size, 0);
    const figures = [arrows.size, floors, count, circles.length, inside.length, ...lengthsOf(inside)];
    return [folder === '' ? '.' : folder, ...figures.map(String)];
  });
  const circles = [
    ...plans.flatMap((plan) => plan.circles.map((circle) => `Rooms of ${plan.folder || '.'}: ${printCircle(circle)}`)),
    ...fileCircles(sources).map((circle) => `Files: ${printCircle(circle)}`),
  ];
  return [...alignColumns([columns, ...rows]), '', ...(circles.length > 0 ? circles : ['No circles.'])].join('\n');
}

/** The median of the files' lines, and the most. */
function lengthsOf(sources: readonly Source[]): [number, number] {
  const lengths = sources.map(({ text }) => text.trimEnd().split('\n').length).sort((a, b) => a - b);
  return [lengths[lengths.length >> 1] ?? 0, lengths.at(-1) ?? 0];
}

/** The first column is words, the others are figures. */
function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
}
