import type { Language } from '../../domain.js';
import type { Query } from '../question/query.js';
import type { SearchResult } from '../ranking/search-result.js';
import { translateQuery } from './translate-query.js';

export interface SearchPlan {
  /** Languages of the articles. */
  readonly held: readonly Language[];
  /** Language of what was asked; `und` where it can't be told. */
  readonly language: Language;
  readonly minConfidence: number;
  /** Whether sentences are found by what they mean, whatever their language. */
  readonly comparesMeanings: boolean;
  /** Reads what was asked by the words of articles in a language. */
  readonly read: (language: Language) => Promise<Query>;
  /** Searches the articles in a language. */
  readonly search: (query: Query, language: Language) => Promise<SearchResult>;
}

/**
 * Searches the articles in the language of what was asked; where they don't answer, and where the language can't be
 * told, those in others. Undefined where no article is in a language that could be searched.
 */
export async function searchAcrossLanguages(plan: SearchPlan): Promise<SearchResult | undefined> {
  const { language, minConfidence, comparesMeanings, read, search } = plan;
  const held = [...plan.held].sort();
  const asked = language === 'und' ? undefined : await read(language);
  const own = asked && held.includes(language) ? await search(asked, language) : undefined;
  if (own && (own.confidence >= minConfidence || (!comparesMeanings && saysAllNames(own)))) return own;
  let best = own;
  for (const other of held.filter((candidate) => candidate !== language)) {
    const translated = asked ? translateQuery(asked, other, comparesMeanings) : await read(other);
    if (!translated) continue;
    const found = await search(translated, other);
    // What is nearer in the question's own language says why it isn't answered: a translation would say no more.
    if (comparesMeanings && own && nearestOf(found) <= nearestOf(own)) continue;
    const isEnough = language === 'und' || found.confidence >= minConfidence;
    if (!best || (isEnough && found.confidence > best.confidence)) best = found;
  }
  return best;
}

/**
 * Whether the best passage in the question's own language speaks of every name and number of the question: then other
 * languages have nothing more to say that could be told by words alone.
 */
function saysAllNames({ query, ranked: [best] }: SearchResult): boolean {
  const shared = query.terms.filter(({ kind }) => kind !== 'word');
  const held = new Set(best?.hit.passage.terms.flat());
  return shared.every(({ term }) => held.has(term));
}

/** How near in meaning the nearest sentence is that was found. */
function nearestOf({ ranked }: SearchResult): number {
  return Math.max(...ranked.map(({ features }) => features.meaning));
}
