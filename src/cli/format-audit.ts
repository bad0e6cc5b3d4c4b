import type { AuditEntry } from '../domain.js';
import { upkeepWords as words } from '../words.js';
import { alignColumns } from './align-columns.js';
import { oneLine } from './printable.js';

/** Changes as a table for people, in the order given. */
export function formatAudit(entries: readonly AuditEntry[]): string {
  if (entries.length === 0) return words.nothingChanged;
  const { at, by, act, subject } = words.auditColumns;
  return alignColumns([[at, by, act, subject], ...entries.map(cellsOf)]).join('\n');
}

function cellsOf(entry: AuditEntry): string[] {
  return [
    entry.at.slice(0, 19).replace('T', ' '),
    oneLine(whoOf(entry)),
    words.acts[entry.act],
    oneLine(whatOf(entry)),
  ];
}

function whoOf({ by, person }: AuditEntry): string {
  if (by === 'program') return words.program;
  if (by === 'page') return words.page;
  return person ?? words.unknownPerson(by);
}

function whatOf({ subject = '', name, collection, amount }: AuditEntry): string {
  if (amount !== undefined) return words.answers(amount);
  return collection === undefined ? subject : words.inCollection(name ?? subject, collection);
}
