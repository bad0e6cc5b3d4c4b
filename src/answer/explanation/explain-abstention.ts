import type { AbstentionReason } from '../../domain.js';
import type { StoreStats } from '../../store/store.js';
import { packOf } from '../../text/languages/language-packs.js';
import { textWithin } from '../../text/text-within.js';
import { abstentionWords as words } from '../../words.js';
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
 * Puts into words why nothing is answered: what no article mentions; else what is mentioned, but not with the rest of the
 * question; else what the closest passage leaves out, or of what type it gives nothing; else doubt.
 */
export function explainAbstention(shortfall: Shortfall): AbstentionReason {
  const { query, frequencies, ranked } = shortfall;
  const unknown = query.terms.filter((_, index) => !frequencies[index]);
  const [best] = ranked;
  if (unknown.length > 0 || !best) {
    return { code: 'not_mentioned', message: words.notMentioned(listWords(query, unknown) || words.this) };
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
  const missing = query.terms.filter(({ term }) => !held.has(term));
  if (missing.length === 0) return undefined;
  const mentioned = query.terms.filter(({ term }) => held.has(term));
  const frequencyOf = ({ term }: QueryTerm) => frequencies[query.terms.findIndex((other) => other.term === term)] ?? 0;
  const byRarity = (a: QueryTerm, b: QueryTerm) => frequencyOf(a) - frequencyOf(b);
  const [rare] = [...missing].sort(byRarity);
  const partner = mentioned.find(({ kind }) => kind === 'name') ?? [...mentioned].sort(byRarity)[0];
  if (rare && partner && isNeverTogether(rare, partner, frequencyOf(rare), ranked)) {
    const message = words.notTogether(listWords(query, [rare]), listWords(query, [partner]));
    return { code: 'not_together', message };
  }
  const message =
    mentioned.length === 0
      ? words.noneInClosest(listWords(query, missing))
      : words.notAllInClosest(listWords(query, mentioned, 'conjunction'), listWords(query, missing));
  return { code: 'not_in_closest', message };
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
  const name = Object.entries(words.types).find(([type]) => type === query.answerType)?.[1];
  // Without capitals, as in Arabic, names are too often overlooked to say that there are none.
  const hasCapitals = packOf(query.language)?.writing.capitals !== 'none';
  if (name === undefined || (!hasCapitals && query.answerType !== 'date')) return undefined;
  const isGiven = hit.facts.some(
    (fact) => types.includes(fact.type) && lacksValue(query, textWithin(hit.passage, fact)),
  );
  return isGiven ? undefined : { code: 'type_missing', message: words.typeMissing(name) };
}

/** How likely, beside the best candidate, one must be to come near as well. */
const nearBest = 0.5;

function describeDoubt(ranked: readonly Pick<Candidate, 'score'>[], best: Pick<Candidate, 'score'>): AbstentionReason {
  const near = ranked.filter(({ score }) => Math.exp(score - best.score) >= nearBest).length;
  return { code: 'unsure', message: near > 1 ? words.severalNear : words.oneNear };
}

/** Words that a message names at most. */
const wordLimit = 4;

/** Words of the question as they were asked: “died” or “Peru”. */
function listWords(
  { text }: Query,
  terms: readonly QueryTerm[],
  type: 'disjunction' | 'conjunction' = 'disjunction',
): string {
  return new Intl.ListFormat('en', { type }).format(
    terms.slice(0, wordLimit).map(({ start, end }) => `“${text.slice(start, end)}”`),
  );
}

/** Why nothing was answered. */
export function reasonOf(result: SearchResult | undefined, stats: StoreStats): AbstentionReason {
  if (stats.articles === 0) return { code: 'no_articles', message: words.noArticles };
  if (!result) return { code: 'not_mentioned', message: words.otherLanguage };
  return explainAbstention(result);
}
