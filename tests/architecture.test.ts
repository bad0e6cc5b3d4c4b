import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** A row of the table of rooms in DESIGN.md. */
interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  readonly isWiring: boolean;
}

const root = path.resolve(import.meta.dirname, '..');
const design = readFileSync(path.join(root, 'DESIGN.md'), 'utf8');

function cells(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function named(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name.replace(/\/$/, ''));
}

/** The table under the heading "Rooms": room, what it holds, rooms it may import, packages it may import. */
function readRooms(): Map<string, Room> {
  const table = design.slice(design.indexOf('| Room |')).split('\n\n')[0] ?? '';
  const rooms = new Map<string, Room>();
  for (const row of table.split('\n').slice(2)) {
    const [room = '', , imports = '', packages = ''] = cells(row);
    for (const name of named(room)) {
      rooms.set(name, { rooms: named(imports), packages: named(packages), isWiring: imports === 'anything' });
    }
  }
  return rooms;
}

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(path.sep).join('/'));

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

/** Static, bare, re-exporting and dynamic imports of a source. */
function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, 'src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const patterns = [
    /(?:^|\n|;)\s*(?:import|export)\s+(?<type>type\s)?[^'";]*?\sfrom\s*['"](?<specifier>[^'"]+)['"]/g,
    /(?:^|\n|;)\s*import\s*['"](?<specifier>[^'"]+)['"]/g,
    /\b(?:import|require)\s*\(\s*['"](?<specifier>[^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ groups }) => ({
      from: file,
      specifier: groups?.['specifier'] ?? '',
      isTypeOnly: groups?.['type'] !== undefined,
    })),
  );
}

/** `src/text/x.ts` is of the room `text`, `src/domain.ts` of the room `domain.ts`. */
function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function packageOf(specifier: string): string {
  return specifier.startsWith('@')
    ? specifier.split('/').slice(0, 2).join('/')
    : (specifier.split('/')[0] ?? specifier);
}

const rooms = readRooms();

function complaint({ from, specifier, isTypeOnly }: Import): string | undefined {
  const room = rooms.get(roomOf(from));
  if (!room) return `${from}: its room is not in the table`;
  if (room.isWiring) return undefined;
  if (specifier.startsWith('.')) {
    const target = roomOf(
      path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier.replace(/\.js$/, '.ts'))),
    );
    if (target === roomOf(from) || room.rooms.includes(target)) return undefined;
    return isTypeOnly && room.rooms.includes(`${target} (types)`)
      ? undefined
      : `${from} imports ${target}: ${specifier}`;
  }
  if (specifier.startsWith('node:')) {
    return room.packages.includes('node:*') ? undefined : `${from} is of a pure room and imports ${specifier}`;
  }
  const wanted = packageOf(specifier);
  const isAllowed = room.packages.some(
    (name) => name === wanted || (name.endsWith('/*') && wanted.startsWith(name.slice(0, -1))),
  );
  return isAllowed ? undefined : `${from} imports the package ${wanted}`;
}

describe('the house', () => {
  it('has only arrows that the table in DESIGN.md draws', () => {
    expect(rooms.size).toBeGreaterThan(8);
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.flatMap(importsOf).flatMap((found) => complaint(found) ?? [])).toEqual([]);
  });

  it('sees an arrow that is not drawn, in each way of importing', () => {
    const wrong = (specifier: string, isTypeOnly = false) => complaint({ from: 'text/x.ts', specifier, isTypeOnly });
    expect(wrong('../store/store.js')).toBeDefined();
    expect(wrong('../store/store.js', true)).toBeDefined();
    expect(wrong('@slack/bolt')).toBeDefined();
    expect(wrong('node:fs')).toBeDefined();
    expect(wrong('../domain.js')).toBeUndefined();
    expect(complaint({ from: 'answer/x.ts', specifier: '../store/store.js', isTypeOnly: true })).toBeUndefined();
    expect(complaint({ from: 'answer/x.ts', specifier: '../store/store.js', isTypeOnly: false })).toBeDefined();
  });

  it('reads the clock, makes ids and touches the environment only in the wiring and the edges', () => {
    const impure =
      /\bDate\.now\(|new Date\(\)|\bMath\.random\(|\brandomUUID\b|\bprocess\.(?:env|argv|exit)\b|performance\.now\(/;
    const offenders = sources.filter(
      (file) =>
        /^(?:text|answer|library|domain|errors)/.test(file) &&
        impure.test(readFileSync(path.join(root, 'src', file), 'utf8')),
    );
    expect(offenders).toEqual([]);
  });

  it('has no default exports and no drawers', () => {
    expect(
      sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|manager|service)(?:\/|\.|-)/.test(file)),
    ).toEqual([]);
    expect(
      sources.filter((file) => /^export default/m.test(readFileSync(path.join(root, 'src', file), 'utf8'))),
    ).toEqual([]);
  });
});
