import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An import as it is written; `file` is the source that it names, where it is one of the same folder's. */
export interface Import {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
  readonly file?: string;
}

/** A TypeScript file. `file` is its path below the folder that was read, with slashes. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** Static and re-exporting, bare, and dynamic or by the place where it is. */
const waysToImport = [
  /(?:^|\n|;)\s*(?:import|export)\s+(?<type>type\s)?[^'";]*?\sfrom\s*['"](?<specifier>[^'"]+)['"]/g,
  /(?:^|\n|;)\s*import\s*['"](?<specifier>[^'"]+)['"]/g,
  /\b(?:import|import\.meta\.resolve|require)\s*\(\s*['"](?<specifier>[^'"]+)['"]/g,
];

/** Everything that a source imports, in whatever way. */
export function readImports(text: string): Import[] {
  const code = text.replace(comments, '');
  return waysToImport.flatMap((way) =>
    Array.from(code.matchAll(way), ({ groups }) => ({
      specifier: groups?.specifier ?? '',
      isTypeOnly: groups?.type !== undefined,
    })),
  );
}

/**
 * All TypeScript files below `folder` with their imports, in the order of their paths. Throws where there is no such
 * folder.
 */
export function readSources(folder: string): Source[] {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8')] as const);
  return linkSources(new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** The sources of `texts`, by path: each import that names one of them knows its file. */
export function linkSources(texts: ReadonlyMap<string, string>): Source[] {
  return Array.from(texts, ([file, text]) => ({
    file,
    text,
    imports: readImports(text).map((found) => {
      const target = resolve(file, found.specifier, texts);
      return target === undefined ? found : { ...found, file: target };
    }),
  }));
}

function resolve(from: string, specifier: string, texts: ReadonlyMap<string, string>): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = path.posix.join(path.posix.dirname(from), specifier);
  return [target.replace(/\.js$/, '.ts'), target.replace(/\.js$/, '.tsx')].find((file) => texts.has(file));
}
