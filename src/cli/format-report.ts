import type { ImportReport } from '../domain.js';

/** What an import did: a line for each file that went in, and a line that counts all. */
export function formatReport({ added, changed, unchanged, refused, sentences }: ImportReport): string {
  const counts = `${added.length} new, ${changed.length} changed, ${unchanged.length} unchanged, ${refused.length} refused`;
  return [
    ...added.map((name) => `${name}: new`),
    ...changed.map((name) => `${name}: changed`),
    `${counts} · ${sentences} sentences taken in`,
  ].join('\n');
}
