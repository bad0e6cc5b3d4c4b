import { existsSync, realpathSync } from 'node:fs';
import { VerbatimError } from '../../errors.js';
import { copyFile } from './copy-file.js';
import { beginFile } from './new-file.js';

/**
 * Makes `to` a backup of the store at `file`: one state of it, whole, checked, while others read and write. A backup
 * that has that name stays until the new one takes its place. Throws `VerbatimError` and leaves no new file where
 * anything is wrong.
 */
export function backUpFile(file: string, to: string): void {
  if (existsSync(file) && existsSync(to) && realpathSync(file) === realpathSync(to)) {
    throw new VerbatimError('input_unreadable', `${to} is the store itself: name another file for its backup.`);
  }
  const made = beginFile(to);
  try {
    copyFile(file, made.path);
    made.putInPlace();
  } catch (error) {
    made.discard();
    throw error;
  }
}
