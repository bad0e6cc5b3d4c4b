import type { FactGroup, Span } from '../../domain.js';
import { type FactValue, valuesOf } from './fact-value.js';
import { identifyValues } from './identify-values.js';
import { isSubject, officeOf } from './is-subject.js';
import { isWhole, type SourceSentence, type TopicTerms } from './source-sentence.js';
import { weighSentence, weighValue } from './weigh-value.js';

/** The order in which people ask. */
export const factGroups = ['who', 'what', 'where', 'when', 'how_many'] as const satisfies readonly FactGroup[];

/** A line of the sheet before it is cited: a sentence and its values of one group. */
export interface ChosenLine {
  readonly group: FactGroup;
  readonly source: Pick<SourceSentence, 'article' | 'heading' | 'sentence'>;
  readonly values: readonly Span[];
}

/** A sentence as a line of one group might show it. */
interface Candidate {
  readonly group: FactGroup;
  readonly source: SourceSentence;
  readonly values: readonly (FactValue & { readonly identity: string; readonly weight: number })[];
  /** Place among the sources. */
  readonly place: number;
}

/** Sentences of one group that are compared at most, the weightiest. */
const mostOfGroup = 150;

/**
 * The lines of a sheet in the order in which they matter: the groups take turns, each with the weightiest it has left.
 * Each value is told once and each sentence stands once: beside the values of its group it shows those of other groups
 * that no further sentence is left to tell. The order is total: ties fall to the earlier source.
 */
export function chooseLines(given: readonly SourceSentence[], topic?: TopicTerms): ChosenLine[] {
  const candidates = weighAll(given.filter(isWhole), topic);
  const piles = new Map(factGroups.map((group) => [group, candidates.filter((each) => each.group === group)]));
  const tellers = tellersOf(candidates);
  const told = new Set<string>();
  const used = new Set<SourceSentence>();

  const choose = (group: FactGroup): ChosenLine[] => {
    const [best] = (piles.get(group) ?? [])
      .filter(({ source }) => !used.has(source))
      .flatMap((candidate) => {
        const left = candidate.values.filter(({ identity }) => !told.has(identity));
        return left.length === 0 ? [] : [{ ...candidate, left, weight: weightOf(left) }];
      })
      .sort((a, b) => b.weight - a.weight || a.place - b.place);
    if (!best) return [];
    used.add(best.source);
    const isLast = (identity: string) => [...(tellers.get(identity) ?? [])].every((source) => used.has(source));
    const beside = candidates
      .filter(({ source }) => source === best.source)
      .flatMap(({ values }) => values.filter(({ identity }) => !told.has(identity) && isLast(identity)));
    const values = [...new Set([...best.left, ...beside])];
    for (const { identity } of values) told.add(identity);
    const { article, heading, sentence } = best.source;
    // Lines are remembered: without its text, which would hold the whole article's.
    const source = { article, ...(heading !== undefined && { heading }), sentence };
    return [{ group, source, values: disjoint(values) }];
  };

  // A group with few sentences to choose from goes first, so that others don't take them from it.
  const byNeed = factGroups.toSorted((a, b) => sizeOf(piles.get(a)) - sizeOf(piles.get(b)));
  const lines: ChosenLine[] = [];
  for (;;) {
    const round = byNeed.flatMap(choose);
    if (round.length === 0) return lines;
    lines.push(...round.sort((a, b) => factGroups.indexOf(a.group) - factGroups.indexOf(b.group)));
  }
}

/** The sentences that could tell each value. */
function tellersOf(candidates: readonly Candidate[]): ReadonlyMap<string, ReadonlySet<SourceSentence>> {
  const tellers = new Map<string, Set<SourceSentence>>();
  for (const { source, values } of candidates)
    for (const { identity } of values) tellers.set(identity, (tellers.get(identity) ?? new Set()).add(source));
  return tellers;
}

function sizeOf(pile: readonly Candidate[] = []): number {
  return pile.length;
}

/** A sentence with several values of the group tells a little more than one with the best of them alone. */
function weightOf(values: readonly { readonly weight: number }[]): number {
  return Math.max(...values.map(({ weight }) => weight)) + 0.03 * Math.min(5, values.length - 1);
}

function weighAll(sources: readonly SourceSentence[], topic: TopicTerms | undefined): Candidate[] {
  const read = sources.map((source) => [source, valuesOf(source)] as const);
  const identityOf = identifyValues(read);
  const identified = read.map(([source, values]) => ({
    source,
    values: values.map((value) => ({ ...value, identity: identityOf(source, value) })),
  }));
  const counts = new Map<string, number>();
  for (const { values } of identified)
    for (const identity of new Set(values.map((value) => value.identity)))
      counts.set(identity, (counts.get(identity) ?? 0) + 1);
  const mostCount = Math.max(1, ...counts.values());
  const all = identified.flatMap(({ source, values }, place) => {
    const told = values.flatMap((value) => {
      if (!isSubject(source, value, value.identity, topic)) return [value];
      const office = officeOf(source, value);
      return office ? [{ ...office, identity: `office ${value.fact.label}` }] : [];
    });
    const weightOfSentence = told.length === 0 ? 0 : weighSentence(source);
    const weighed = told.map((value) => ({
      ...value,
      weight:
        weightOfSentence +
        weighValue(source, value, {
          topic,
          count: counts.get(value.identity) ?? 1,
          mostCount,
          beside: values.length,
          place: place / sources.length,
        }),
    }));
    return factGroups.flatMap((group): Candidate[] => {
      const own = weighed.filter((value) => value.group === group);
      return own.length === 0 ? [] : [{ group, source, values: own, place }];
    });
  });
  return factGroups.flatMap((group) =>
    all
      .filter((candidate) => candidate.group === group)
      .sort((a, b) => weightOf(b.values) - weightOf(a.values) || a.place - b.place)
      .slice(0, mostOfGroup),
  );
}

/** In order; of values that overlap, the longest. */
function disjoint(values: readonly Span[]): Span[] {
  const byLength = values.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Span[] = [];
  for (const { start, end } of byLength)
    if (kept.every((other) => other.end <= start || end <= other.start)) kept.push({ start, end });
  return kept.sort((a, b) => a.start - b.start);
}
