import type { SourceReport, SourceSpec, SourceState } from '../domain.js';
import { sourceWords as words } from '../words.js';
import { alignColumns } from './align-columns.js';
import { oneLine, printable } from './printable.js';

/** What became of each source: what moved and what left, a line each, then a table. */
export function formatSources(reports: readonly SourceReport[], sources: readonly SourceSpec[]): string {
  const lines = reports.flatMap(({ moved, left }) => [
    ...moved.map(({ from, to }) => words.moved(printable(from), printable(to))),
    ...left.map((name) => words.left(printable(name))),
  ]);
  const { id, added, changed, moved, left, unchanged, refused } = words.reportColumns;
  const rows = reports.map(({ report, ...source }) => [
    printable(source.id),
    ...[report.added, report.changed, source.moved, source.left, report.unchanged, report.refused].map(({ length }) =>
      String(length),
    ),
  ]);
  const table = alignColumns([[id, added, changed, moved, left, unchanged, refused], ...rows]);
  return [...lines, ...table, ...reports.flatMap((report) => tellTrouble(report, sources))].join('\n');
}

/** How each source stands: a table, and what is to be known of those that aren't well. `configured`: their ids. */
export function formatStates(states: readonly SourceState[], configured: readonly SourceSpec[]): string {
  const unknown = configured.filter(({ id }) => !states.some(({ spec }) => spec.id === id));
  if (states.length + unknown.length === 0) return words.none;
  const { id, state, articles, looked, changed, where } = words.columns;
  const isConfigured = (spec: SourceSpec) => configured.some((other) => other.id === spec.id);
  const rows = states.map((source) => [
    printable(source.spec.id),
    nameState(source, isConfigured(source.spec)),
    words.inAndOut(source.articles, source.articlesIn, source.articlesOut),
    shownInstant(source.lookedAt),
    shownInstant(source.changedAt),
    placeOf(source.spec),
  ]);
  const { never, states: named } = words;
  const others = unknown.map((spec) => [printable(spec.id), named.new, never, never, never, placeOf(spec)]);
  return [
    ...alignColumns([[id, state, articles, looked, changed, where], ...rows, ...others]),
    ...states.flatMap(tellOfState),
  ].join('\n');
}

/** The command that lets a source lose what it asked about. */
function confirmCommand(id: string): string {
  return `npm run sources -- confirm ${id}`;
}

function tellTrouble({ id, outcome, reason = '', loss }: SourceReport, sources: readonly SourceSpec[]): string[] {
  const location = sources.find((spec) => spec.id === id)?.location ?? id;
  if (outcome === 'failed') return [words.failed(printable(id), printable(location), oneLine(reason))];
  return loss ? [words.asked(printable(id), loss.leaving, loss.of, confirmCommand(id))] : [];
}

function tellOfState({ spec: { id }, failures, reason = '', loss, refused }: SourceState): string[] {
  return [
    ...(failures > 0 ? [words.failedBecause(printable(id), failures, oneLine(reason))] : []),
    ...(loss && !loss.isConfirmed ? [words.asked(printable(id), loss.leaving, loss.of, confirmCommand(id))] : []),
    ...(refused > 0 ? [words.refused(printable(id), refused)] : []),
  ];
}

function nameState({ failures, loss, lookedAt }: SourceState, isConfigured: boolean): string {
  if (failures > 0) return words.states.failed;
  if (loss) return words.states.asks;
  if (lookedAt === undefined) return words.states.new;
  return isConfigured ? words.states.well : words.states.unfollowed;
}

function placeOf({ location, branch, path }: SourceSpec): string {
  const inside = [branch, path].filter((part) => part !== undefined).join(':');
  return oneLine(inside === '' ? location : `${location}#${inside}`);
}

function shownInstant(instant: string | undefined): string {
  return instant === undefined ? words.never : instant.slice(0, 16).replace('T', ' ');
}
