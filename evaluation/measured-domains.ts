import type { Outcome } from './outcome.js';
import type { SettingName } from './settings.js';

/** Settings that are looked at together, as one kind of questions over one kind of articles. */
export interface MeasuredDomain {
  readonly names: readonly SettingName[];
  readonly title: string;
}

/** Each alone, as far as its answers are there, and where half of what is asked is not. */
const measured: readonly MeasuredDomain[] = [
  { names: ['C'], title: 'encyclopaedia' },
  { names: ['C', 'E'], title: 'encyclopaedia, half absent' },
  { names: ['P'], title: 'its paragraphs' },
  { names: ['ar'], title: 'in Arabic' },
  { names: ['es'], title: 'in Spanish' },
  { names: ['de'], title: 'in German' },
  { names: ['es-en', 'de-en', 'ar-en', 'en-es', 'en-ar'], title: 'across languages' },
  { names: ['selqa'], title: 'SelQA' },
  { names: ['selqa', 'selqa-absent'], title: 'SelQA, half absent' },
  { names: ['policies'], title: 'privacy policies' },
  { names: ['policies', 'policies-absent'], title: 'privacy policies, half absent' },
  { names: ['arcd'], title: 'ARCD' },
  { names: ['arcd', 'arcd-absent'], title: 'ARCD, half absent' },
];

export interface DomainOutcomes extends MeasuredDomain {
  readonly outcomes: readonly Outcome[];
}

/** The domains of which all settings ran, with what came of their questions. */
export function measuredDomains(run: ReadonlyMap<SettingName, readonly Outcome[]>): DomainOutcomes[] {
  return measured.flatMap((domain) => {
    const parts = domain.names.map((name) => run.get(name));
    const outcomes = parts.flatMap((part) => part ?? []);
    return parts.includes(undefined) || outcomes.length === 0 ? [] : [{ ...domain, outcomes }];
  });
}

/** What a domain is kept by in a result. */
export function keyOf({ names }: MeasuredDomain): string {
  return names.join('+');
}
