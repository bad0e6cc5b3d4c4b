/** Tables of rooms name paths below their own folder: `tests/architecture.test.ts` reads these. */
const tableOfRooms = /^### Rooms of `[^`]+`$(?:(?!^#)[\s\S])*/gm;

/** A file by its ending, or anything with a folder in it; not a route, a package or an ending alone. */
const path =
  /^(?![/@])(?:[\w.-]+\/)*(?:[\w.-]+\/|\.?[\w-][\w.-]*\.(?:ts|tsx|js|mjs|md|json|jsonl|bin|yml|css|example|db))$/;

/** What looks like a path of all that stands in backticks, in order. */
export function namedPaths(document: string): string[] {
  const named = document.replace(tableOfRooms, '').matchAll(/`([^`\n]+)`/g);
  return Array.from(named, ([, text = '']) => text).filter((text) => path.test(text));
}

/** The scripts of `npm run`. */
export function namedCommands(document: string): string[] {
  return Array.from(document.matchAll(/npm run (?:--silent )?([\w:-]+)/g), ([, script = '']) => script);
}

/** Targets of links and pictures within the project. */
export function namedLinks(document: string): string[] {
  const links = Array.from(document.matchAll(/\]\(([^)\s#]*)[^)]*\)/g), ([, target = '']) => target);
  return links.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}
