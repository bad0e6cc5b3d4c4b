import type { ImportReport } from '../domain.js';
import { cliWords } from '../words.js';
import { printable } from './printable.js';

/** What an import did: a line for each file that went in, what is to be known of it, and a line that counts all. */
export function formatReport({ added, changed, unchanged, refused, noted, sentences }: ImportReport): string {
  return [
    ...added.map((name) => cliWords.added(printable(name))),
    ...changed.map((name) => cliWords.changed(printable(name))),
    ...noted.flatMap(({ name, notes }) => notes.map((note) => cliWords.noted(printable(name), printable(note)))),
    cliWords.imported({
      added: added.length,
      changed: changed.length,
      unchanged: unchanged.length,
      refused: refused.length,
      sentences,
    }),
  ].join('\n');
}
