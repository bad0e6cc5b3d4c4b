import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Bytes of all files in a folder, and in those below it. */
function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + lstatSync(path.join(parentPath, name)).size, 0);
}

/** A line that says how large each part of a folder is, the largest first, in MB of a million bytes. */
export function describeSizes(folder: string): string {
  const parts = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const sizes = parts.map(({ name }) => ({ name, size: sizeOf(path.join(folder, name)) }));
  const said = sizes.sort((a, b) => b.size - a.size).map(({ name, size }) => `${name} ${toMegabytes(size)}`);
  return `${toMegabytes(sizeOf(folder))} MB: ${said.join(', ')}`;
}

function toMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
