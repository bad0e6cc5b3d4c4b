import type { ImportReport } from '../domain.js';
import { cliWords } from '../words.js';
import { printable } from './printable.js';

/** What an import did: a line for each file that went in, and a line that counts all. */
export function formatReport({ added, changed, unchanged, refused, sentences }: ImportReport): string {
  return [
    ...added.map((name) => cliWords.added(printable(name))),
    ...changed.map((name) => cliWords.changed(printable(name))),
    cliWords.imported({
      added: added.length,
      changed: changed.length,
      unchanged: unchanged.length,
      refused: refused.length,
      sentences,
    }),
  ].join('\n');
}
