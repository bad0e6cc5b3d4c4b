import { roomOf } from './plan-folder.js';
import type { RoomRow, RoomTable } from './read-design.js';
import type { Import, Source } from './read-sources.js';

/** Every import of the sources that the table doesn't allow, each in a line that names the file. */
export function checkImports(table: RoomTable, sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const room = roomOf(table.folder, source.file);
    if (room === undefined) return [];
    const row = rowOf(table, room);
    if (!row) return [`${source.file}: its room ${room} is in no row`];
    return source.imports.flatMap((found) => (isAllowed(found, room, row, table) ? [] : [complain(source, found)]));
  });
}

/**
 * What is wrong with the table itself: rooms that aren't there, rows that name a row above them or themselves, rows
 * without a sentence, and arrows that no import goes along any more.
 */
export function checkRows(table: RoomTable, sources: readonly Source[]): string[] {
  const sourcesOf = (room: string) => sources.filter(({ file }) => roomOf(table.folder, file) === room);
  return table.rows.flatMap((row, at) => {
    const below = new Set([...row.names, ...table.rows.slice(at + 1).flatMap(({ names }) => names)]);
    const used = new Set(row.names.flatMap(sourcesOf).flatMap((source) => targetsOf(source, table)));
    const named = [...row.rooms, ...row.typesOnly];
    const title = `${table.folder || 'src'}: ${row.names.join(', ')}`;
    return [
      ...row.names.filter((name) => sourcesOf(name).length === 0).map((name) => `${title}: there is no room ${name}`),
      ...(row.holds === '' ? [`${title}: what it holds is not said`] : []),
      ...named.filter((name) => !below.has(name)).map((name) => `${title} names ${name}, which is not below it`),
      ...[...named, ...(row.packages ?? [])]
        .filter((name) => ![...used].some((one) => isNamedBy(one, name)))
        .map((name) => `${title} may import ${name} and doesn’t`),
    ];
  });
}

function rowOf({ rows }: RoomTable, room: string): RoomRow | undefined {
  return rows.find(({ names }) => names.includes(room));
}

function isAllowed({ specifier, isTypeOnly, file }: Import, room: string, row: RoomRow, table: RoomTable): boolean {
  if (file !== undefined) {
    const target = roomOf(table.folder, file);
    if (target === undefined || target === room || row.rooms.includes(target)) return true;
    return isTypeOnly && row.typesOnly.includes(target);
  }
  // What names no source of ours and no package either is for the compiler to refuse.
  if (specifier.startsWith('.') || row.packages === undefined) return true;
  const wanted = packageOf(specifier);
  return row.packages.some((name) => isNamedBy(wanted, name));
}

/** `node:*` and `@slack/*` name whatever begins so. */
function isNamedBy(wanted: string, name: string): boolean {
  return name.endsWith('*') ? wanted.startsWith(name.slice(0, -1)) : wanted === name;
}

function targetsOf({ imports }: Source, { folder }: RoomTable): string[] {
  return imports.flatMap(({ specifier, file }) =>
    file === undefined ? [packageOf(specifier)] : (roomOf(folder, file) ?? []),
  );
}

/** `@slack/bolt/dist/x` is of `@slack/bolt`; a module of Node's own is itself. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function complain({ file }: Source, { specifier, isTypeOnly }: Import): string {
  return `${file} imports ${specifier}${isTypeOnly ? ' (types)' : ''}`;
}
