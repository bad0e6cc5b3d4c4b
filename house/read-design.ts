/** A row of a table of rooms: one room, or several that stand on one floor. */
export interface RoomRow {
  readonly names: readonly string[];
  /** What the rooms hold, in a sentence. */
  readonly holds: string;
  /** Rooms that these may import from, and those of them of which only types. */
  readonly rooms: readonly string[];
  readonly typesOnly: readonly string[];
  /** Packages that these may import; undefined in a table that leaves that to the folder's own row. */
  readonly packages?: readonly string[];
}

/** The rooms of a folder, top to bottom. */
export interface RoomTable {
  /** Below `src`; empty for `src` itself. */
  readonly folder: string;
  readonly rows: readonly RoomRow[];
}

/** Reads the tables under headings such as "### Rooms of `slack/`" (`src/` for the top), in their order. */
export function readTables(design: string): RoomTable[] {
  return Array.from(
    design.matchAll(/^### Rooms of `(?<folder>[^`]+)\/`$(?<section>(?:(?!^#)[\s\S])*)/gm),
    ({ groups }) => ({
      folder: groups?.folder === 'src' ? '' : (groups?.folder ?? ''),
      rows: (groups?.section ?? '')
        .split('\n')
        .filter((line) => line.startsWith('| `'))
        .map(readRow),
    }),
  );
}

function readRow(line: string): RoomRow {
  const [names = '', holds = '', imports = '', packages] = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  const rooms = named(imports);
  const typesOnly = rooms.filter((room) => room.endsWith(' (types)')).map((room) => room.replace(' (types)', ''));
  return {
    names: named(names),
    holds,
    rooms: rooms.filter((room) => !room.endsWith(' (types)')),
    typesOnly,
    ...(packages !== undefined && { packages: named(packages) }),
  };
}

/** What stands in backticks; a folder's name without its slash. */
function named(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name.replace(/\/(?= \(types\)$|$)/, ''));
}
