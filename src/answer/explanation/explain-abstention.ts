import type { AbstentionReason, AnswerType, MissingType } from '../../domain.js';
import type { IndexStats } from '../../store/passage-index.js';
import { packOf } from '../../text/languages/language-packs.js';
import { textWithin } from '../../text/text-within.js';
import { lacksValue } from '../question/lacks-value.js';
import type { Query, QueryTerm } from '../question/query.js';
import type { Candidate } from '../ranking/candidate.js';
import type { SearchResult } from '../ranking/search-result.js';
import { answeringFacts } from '../ranking/type-features.js';

/** What is known when nothing is answered. */
export interface Shortfall {
  readonly query: Query;
  /** In how many passages each of `query.terms` stands. */
  readonly frequencies: readonly number[];
  /** Best first. */
  readonly ranked: readonly Pick<Candidate, 'hit' | 'score'>[];
}

/**
 * Tells why nothing is answered: what no article mentions; else what is mentioned, but not with the rest of the
 * question; else what the closest passage leaves out, or of what type it gives nothing; else doubt.
 */
export function explainAbstention(shortfall: Shortfall): AbstentionReason {
  const { query, frequencies, ranked } = shortfall;
  const absent = query.terms.filter((_, index) => !frequencies[index]);
  // Words that only ask are told where nothing else is missing.
  const said = absent.filter(({ isLight }) => !isLight);
  const unknown = said.length > 0 ? said : absent;
  const [best] = ranked;
  if (unknown.length > 0 || !best) {
    return { code: 'not_mentioned', words: wordsOf(query, unknown) };
  }
  return describeGap(shortfall, best) ?? describeType(query, best) ?? describeDoubt(ranked, best);
}

function wordsAround({ hit }: Pick<Candidate, 'hit'>): ReadonlySet<string> {
  return new Set([...hit.passage.terms.flat(), ...hit.titleTerms, ...hit.headingTerms]);
}

/** What the closest passage lacks of the question; undefined where it lacks nothing. */
function describeGap(
  { query, frequencies, ranked }: Shortfall,
  best: Pick<Candidate, 'hit'>,
): AbstentionReason | undefined {
  const held = wordsAround(best);
  const missing = query.terms.filter(({ term, isLight }) => !isLight && !held.has(term));
  if (missing.length === 0) return undefined;
  const mentioned = query.terms.filter(({ term }) => held.has(term));
  const frequencyOf = ({ term }: QueryTerm) => frequencies[query.terms.findIndex((other) => other.term === term)] ?? 0;
  const byRarity = (a: QueryTerm, b: QueryTerm) => frequencyOf(a) - frequencyOf(b);
  const [rare] = [...missing].sort(byRarity);
  const partner = mentioned.find(({ kind }) => kind === 'name') ?? [...mentioned].sort(byRarity)[0];
  if (rare && partner && isNeverTogether(rare, partner, frequencyOf(rare), ranked)) {
    return { code: 'not_together', word: wordOf(query, rare), partner: wordOf(query, partner) };
  }
  return { code: 'not_in_closest', mentioned: wordsOf(query, mentioned), missing: wordsOf(query, missing) };
}

/** True only where every passage with the rarer word was looked at, and none speaks of the other. */
function isNeverTogether(
  rare: QueryTerm,
  partner: QueryTerm,
  frequency: number,
  ranked: readonly Pick<Candidate, 'hit'>[],
): boolean {
  const hits = new Map(ranked.map((candidate) => [candidate.hit.id, candidate]));
  const withRare = [...hits.values()].filter(({ hit }) => hit.passage.terms.some((terms) => terms.includes(rare.term)));
  return withRare.length >= frequency && withRare.every((candidate) => !wordsAround(candidate).has(partner.term));
}

/** Of what type the closest passage gives nothing that the question doesn't have already. */
function describeType(query: Query, { hit }: Pick<Candidate, 'hit'>): AbstentionReason | undefined {
  const types = answeringFacts[query.answerType] ?? [];
  const type = query.answerType;
  // Without capitals, as in Arabic, names are too often overlooked to say that there are none.
  const hasCapitals = packOf(query.language)?.writing.capitals !== 'none';
  if (!isToldByWriting(type) || (!hasCapitals && type !== 'date')) return undefined;
  const isGiven = hit.facts.some(
    (fact) => types.includes(fact.type) && lacksValue(query, textWithin(hit.passage, fact)),
  );
  return isGiven ? undefined : { code: 'type_missing', type };
}

/** Likelihood, as a share of the best candidate's, from which one comes near as well. */
const nearBest = 0.5;

function describeDoubt(ranked: readonly Pick<Candidate, 'score'>[], best: Pick<Candidate, 'score'>): AbstentionReason {
  const near = ranked.filter(({ score }) => Math.exp(score - best.score) >= nearBest).length;
  return { code: 'unsure', near: near > 1 ? 'several' : 'one' };
}

const missingTypes: Readonly<Record<MissingType, true>> = {
  person: true,
  organization: true,
  place: true,
  date: true,
  quantity: true,
};

function isToldByWriting(type: AnswerType): type is MissingType {
  return type in missingTypes;
}

/** Words that a reason names at most. */
const wordLimit = 4;

/** Words of the question as they were asked. */
function wordsOf(query: Query, terms: readonly QueryTerm[]): string[] {
  return terms.slice(0, wordLimit).map((term) => wordOf(query, term));
}

function wordOf({ text }: Query, { start, end }: QueryTerm): string {
  return text.slice(start, end);
}

/** Why nothing was answered; `awaitsEncoder` where meanings are to be compared, but aren't yet. */
export function reasonOf(
  result: SearchResult | undefined,
  stats: Pick<IndexStats, 'articles'>,
  awaitsEncoder = false,
): AbstentionReason {
  if (stats.articles === 0) return { code: 'no_articles' };
  if (!result) return { code: 'other_language', ...(awaitsEncoder && { awaitsEncoder }) };
  return explainAbstention(result);
}
