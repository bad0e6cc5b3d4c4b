import { reliabilityBins } from './calibration.js';
import type { Guarantee } from './control-risk.js';
import { calibrationOf, guaranteedThreshold, type ShownAt, shownBeliefs } from './domain-calibration.js';
import type { EvalResult } from './eval-result.js';
import { type DomainOutcomes, keyOf } from './measured-domains.js';
import { renderTable, showChange, showNumber } from './render-table.js';

/** How far the confidence can be believed in each domain, with the change against the last result in brackets. */
export function renderDomainCalibration(
  domains: readonly DomainOutcomes[],
  threshold: number,
  last: EvalResult | undefined,
): string {
  const rows = domains.map((domain) => {
    const { n, error, errorShown, excess } = calibrationOf(domain.outcomes, threshold);
    const before = last?.calibration?.[keyOf(domain)];
    return [
      titleOf(domain),
      String(n),
      showNumber(error) + showChange(error, before?.error),
      showNumber(errorShown) + showChange(errorShown, before?.errorShown),
      `${excess > 0 ? '+' : ''}${showNumber(excess)}${showChange(excess, before?.excess)}`,
    ];
  });
  return renderTable(
    ['domain', 'n', 'calibration error', `of those shown at ${threshold}`, 'believed less right'],
    rows,
  );
}

/** The share of each domain's first sentences that is right, by the confidence in them; the number of them behind. */
export function renderReliabilityTable(domains: readonly DomainOutcomes[]): string {
  const [{ outcomes: first } = { outcomes: [] }] = domains;
  const header = reliabilityBins(shownBeliefs(first)).map(({ from, to }) => `${from.toFixed(1)}–${to.toFixed(1)}`);
  const rows = domains.map((domain) => [
    titleOf(domain),
    ...reliabilityBins(shownBeliefs(domain.outcomes)).map(({ count, accuracy }) =>
      count > 0 ? `${accuracy.toFixed(2)} (${count})` : '–',
    ),
  ]);
  return renderTable(['right, by confidence', ...header], rows);
}

/** From which confidence on a guarantee is kept in each domain, and what is answered then. */
export function renderGuarantees(
  domains: readonly DomainOutcomes[],
  threshold: number,
  guarantee: Guarantee,
): string[] {
  const found = domains.map((domain) => ({
    domain,
    ...guaranteedThreshold(domain.outcomes, threshold, guarantee),
  }));
  const rows = found.map(({ domain, now, kept, elsewhere }) => [
    titleOf(domain),
    showNumber(now.shown),
    showNumber(now.wrong),
    kept ? showNumber(kept.threshold, 2) : 'none',
    ...cellsOf(kept),
    ...cellsOf(elsewhere),
  ]);
  const header = [`at most ${guarantee.risk} of those shown wrong, ${100 * guarantee.certainty} % sure`];
  const columns = [
    `shown at ${threshold}`,
    'wrong',
    'kept from',
    'shown then',
    'wrong',
    'other articles: shown',
    'wrong',
  ];
  const kept = found.flatMap((one) => (one.kept ? [one.kept.threshold] : []));
  const highest =
    kept.length > 0 ? `${Math.max(...kept).toFixed(2)} keeps it in each of the domains where any does` : '';
  const without = found.filter((one) => !one.kept).map(({ domain }) => domain.title);
  return [
    renderTable([...header, ...columns], rows),
    '',
    [highest, without.length > 0 ? `none does for ${without.join('; ')}` : ''].filter((part) => part !== '').join('; '),
  ];
}

function cellsOf(at: Omit<ShownAt, 'threshold'> | undefined): string[] {
  return [showNumber(at?.shown), showNumber(at?.wrong)];
}

function titleOf(domain: DomainOutcomes): string {
  return `${keyOf(domain)}: ${domain.title}`;
}
