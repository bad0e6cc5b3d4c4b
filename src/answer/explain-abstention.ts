import type { AbstentionReason } from '../domain.js';
import type { Candidate } from './candidate.js';
import type { Query, QueryTerm } from './query.js';

/** What is known when nothing is answered. */
export interface Shortfall {
  readonly query: Query;
  /** In how many passages each of `query.terms` stands. */
  readonly frequencies: readonly number[];
  readonly best: Pick<Candidate, 'hit'> | undefined;
}

/** Puts into words why nothing is answered: what no article mentions, else what the closest passage leaves out, else doubt. */
export const explainAbstention = ({ query, frequencies, best }: Shortfall): AbstentionReason => {
  const written = ({ start, end }: QueryTerm) => query.text.slice(start, end);
  const unknown = query.terms.filter((_, index) => !frequencies[index]);
  if (unknown.length > 0 || !best) {
    return { code: 'not_mentioned', message: `No article mentions ${listWords(unknown.map(written)) || 'this'}.` };
  }
  const held = new Set([...best.hit.passage.terms.flat(), ...best.hit.titleTerms, ...best.hit.headingTerms]);
  const missing = query.terms.filter(({ term }) => !held.has(term));
  if (missing.length > 0) {
    const message = `The closest passage doesn’t mention ${listWords(missing.map(written))}.`;
    return { code: 'not_in_closest', message };
  }
  return { code: 'unsure', message: 'Some sentences come near, but none clearly answers.' };
};

/** Words that a message names at most. */
const wordLimit = 4;

const listWords = (words: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(words.slice(0, wordLimit).map((word) => `“${word}”`));
