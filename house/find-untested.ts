import path from 'node:path';
import type { Source } from './read-sources.js';

/** Functions and classes: what a file does. Types, tables and what is put together of others have none. */
const doing = /^(?:export )?(?:async )?(?:function\b|(?:abstract )?class )/m;

/**
 * Sources that do something and are tested neither by themselves nor as a part of a neighbour: a part is used by a file
 * of its own folder, or of the one above, that is tested itself or is a part of one that is. `hasTest` says whether a
 * source has a test of its own.
 */
export function findUntested(sources: readonly Source[], hasTest: (file: string) => boolean): string[] {
  const tested = new Set(sources.filter(({ file }) => hasTest(file)).map(({ file }) => file));
  const waiting = [...sources].filter(({ file }) => tested.has(file));
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    const parts = source.imports.flatMap(({ file }) => file ?? []);
    for (const part of sources.filter(({ file }) => parts.includes(file))) {
      if (tested.has(part.file) || !isBeside(source.file, part.file)) continue;
      tested.add(part.file);
      waiting.push(part);
    }
  }
  return sources.filter(({ file, text }) => doing.test(text) && !tested.has(file)).map(({ file }) => file);
}

/** Whether `part` is in the folder of `file`, or in one directly in it. */
function isBeside(file: string, part: string): boolean {
  const [folder, own] = [path.posix.dirname(file), path.posix.dirname(part)];
  return own === folder || path.posix.dirname(own) === folder;
}
