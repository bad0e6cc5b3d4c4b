import { describe, expect, it } from 'vitest';
import { summarizeRun } from '../../evaluation/eval-result.js';
import { measuredDomains } from '../../evaluation/measured-domains.js';
import { renderDomainCalibration, renderGuarantees, renderReliabilityTable } from '../../evaluation/render-domains.js';
import { outcomeOf } from './outcome-of.js';

const sure = Array.from({ length: 100 }, (_, index) => outcomeOf({ group: `g${index % 4}`, confidence: 0.97 }));
const wrong = sure.map((outcome) => ({ ...outcome, isRightFirst: false }));
const run = {
  outcomes: new Map([
    ['C', sure],
    ['policies', wrong],
    ['selqa-absent', wrong],
  ] as const),
  skipped: [],
};
const domains = measuredDomains(run.outcomes);

function cells(table: string, start: string) {
  const line = table.split('\n').find((one) => one.startsWith(`| ${start}`));
  return line
    ?.split('|')
    .map((cell) => cell.trim())
    .slice(2, -1);
}

describe('the domains', () => {
  it('are those of which everything ran', () => {
    expect(domains.map(({ title }) => title)).toEqual(['encyclopaedia', 'privacy policies']);
  });

  it('are told how far each can be believed, and how that changed', () => {
    const table = renderDomainCalibration(domains, 0.39, undefined);
    expect(cells(table, 'C:')).toEqual(['100', '0.030', '0.030', '-0.030']);
    expect(cells(table, 'policies:')).toEqual(['100', '0.970', '0.970', '+0.970']);
    const last = summarizeRun({ ...run, outcomes: new Map([['C', wrong]] as const) }, 0.39);
    expect(cells(renderDomainCalibration(domains, 0.39, last), 'C:')?.[1]).toBe('0.030 (-0.940)');
    expect(cells(renderReliabilityTable(domains), 'C:')?.at(-1)).toBe('1.00 (100)');
  });

  it('are told from which confidence on a guarantee is kept, or that none keeps it', () => {
    const guarantee = { risk: 0.1, certainty: 0.95 };
    const lines = renderGuarantees(domains, 0.39, guarantee);
    expect(cells(lines[0] ?? '', 'C:')).toEqual(['1.000', '0.000', '0.01', '1.000', '0.000', '1.000', '0.000']);
    expect(cells(lines[0] ?? '', 'policies:')).toEqual(['1.000', '1.000', 'none', '–', '–', '–', '–']);
    expect(lines.at(-1)).toBe('0.01 keeps it in each of the domains where any does; none does for privacy policies');
  });
});
