import { type Arrows, findCircles, reachOf } from './find-circles.js';
import type { Source } from './read-sources.js';

/** How a folder lies: its rooms are the files and folders directly in it. */
export interface Plan {
  /** Below the folder that was read; empty for that folder itself. */
  readonly folder: string;
  /** For each room the other rooms that it imports from, types counted. */
  readonly arrows: Arrows;
  /** Rooms on the longest way down, those of a circle counted as one. */
  readonly floors: number;
  /** One for each knot of rooms, see `findCircles`. */
  readonly circles: readonly (readonly string[])[];
}

/**
 * The room of `folder` that a file is of, `x.ts` or `x`; undefined for a file elsewhere. `folder` is empty for the top.
 */
export function roomOf(folder: string, file: string): string | undefined {
  const above = folder === '' ? '' : `${folder}/`;
  return file.startsWith(above) ? file.slice(above.length).split('/')[0] : undefined;
}

/** Plans one folder of the sources. */
export function planFolder(folder: string, sources: readonly Source[]): Plan {
  const arrows = new Map<string, Set<string>>();
  for (const { file, imports } of sources) {
    const room = roomOf(folder, file);
    if (room === undefined) continue;
    const others = arrows.get(room) ?? new Set();
    arrows.set(room, others);
    for (const { file: target } of imports) {
      const other = target === undefined ? undefined : roomOf(folder, target);
      if (other !== undefined && other !== room) others.add(other);
    }
  }
  return { folder, arrows, floors: countFloors(arrows), circles: findCircles(arrows) };
}

/** All folders that hold a source, the top included, in the order of their paths. */
export function foldersOf(sources: readonly Source[]): string[] {
  const folders = new Set(['']);
  for (const { file } of sources) {
    const parts = file.split('/').slice(0, -1);
    for (const at of parts.keys()) folders.add(parts.slice(0, at + 1).join('/'));
  }
  return [...folders].sort();
}

/** Circles of files in all sources, types counted. */
export function fileCircles(sources: readonly Source[]): string[][] {
  return findCircles(
    new Map(sources.map(({ file, imports }) => [file, new Set(imports.flatMap(({ file: target }) => target ?? []))])),
  );
}

function countFloors(arrows: Arrows): number {
  const reach = reachOf(arrows);
  const known = new Map<string, number>();
  const floorOf = (room: string): number => {
    const below = [...(reach.get(room) ?? [])].filter((other) => !reach.get(other)?.has(room));
    const floor = known.get(room) ?? 1 + Math.max(0, ...below.map(floorOf));
    known.set(room, floor);
    return floor;
  };
  return Math.max(0, ...Array.from(arrows.keys(), floorOf));
}
