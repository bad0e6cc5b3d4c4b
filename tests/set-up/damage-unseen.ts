import { closeSync, openSync, readFileSync, statSync, utimesSync, writeSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';

/**
 * Harms the store at `file` as a failing disk does: pages with the articles' texts are others than they were, and
 * nothing tells that they were written. Another's transaction has everybody read them anew.
 */
export function damageUnseen(file: string): void {
  const other = new DatabaseSync(file);
  other.exec('UPDATE health SET proofs = proofs + 1');
  const { atime, mtime } = statSync(file);
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at += 4096) {
    const page = bytes.subarray(at, at + 4096);
    if (page.includes('Interpol')) page.fill(0xa5);
  }
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, bytes);
  closeSync(descriptor);
  utimesSync(file, atime, mtime);
  other.exec('UPDATE health SET proofs = proofs + 1');
  other.close();
}
