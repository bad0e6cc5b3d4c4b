import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder that is gone, with all in it, when `remove` is called. */
export interface TemporaryFolder {
  readonly folder: string;
  remove(): void;
}

export function makeFolder(): TemporaryFolder {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'verbatim-')));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
