import type { ImportReport, SourceReport, SourceSpec } from '../../domain.js';
import type { Followed } from './follow-look.js';
import type { SyncPlan } from './plan-sync.js';
import type { SeenItems } from './seen-items.js';
import { sumUpImports } from './sum-up-imports.js';

const nothing: ImportReport = { added: [], changed: [], unchanged: [], refused: [], noted: [], sentences: 0 };

/** What a look found, and what was made of it, if anything was; refusals that stand from earlier are told again. */
export function reportLook(
  { id }: SourceSpec,
  { items }: SyncPlan,
  seen: SeenItems,
  { report = nothing, moved = [], names = [] }: Partial<Followed> = {},
): Omit<SourceReport, 'outcome'> {
  const same = [...seen.same.keys()].flatMap((key) => items.get(key) ?? []);
  const stillRefused = same.flatMap(({ name, reason }) => (reason === undefined ? [] : [{ name, reason }]));
  const unchanged = same.filter(({ reason }) => reason === undefined).map(({ name }) => name);
  const movedTo = new Set(moved.map(({ to }) => to));
  return {
    id,
    report: {
      ...report,
      changed: report.changed.filter((name) => !movedTo.has(name)),
      unchanged: [...report.unchanged, ...unchanged],
      refused: [...report.refused, ...stillRefused, ...seen.unreadable].sort((a, b) => (a.name < b.name ? -1 : 1)),
    },
    moved,
    left: names,
  };
}

/** Two looks one after the other: how it stands is what the second found, what was done both. */
export function sumUpReports(first: SourceReport, second: SourceReport): SourceReport {
  const { unchanged, refused } = second.report;
  return {
    ...second,
    outcome: second.outcome === 'unchanged' ? first.outcome : second.outcome,
    report: { ...sumUpImports([first.report, second.report]), unchanged, refused },
    moved: [...first.moved, ...second.moved],
    left: [...first.left, ...second.left],
  };
}
