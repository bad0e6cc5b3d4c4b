import type { PassageHit } from '../../store/passage-index.js';
import { isStopWord } from '../../text/stop-words.js';
import type { Query } from '../question/query.js';
import type { Candidate } from './candidate.js';
import { joinFeatures } from './join-features.js';
import { termsOf } from './same-statement.js';

/** Candidates among which one of the section that the question names is looked for. */
const lookedAt = 10;

/**
 * The candidates with another one first where the best stands under a heading of its article that the question doesn't
 * name and a like sentence under one that it does: of "Refunds: No" under "Day ticket" and "Refunds: Yes" under "Season
 * ticket", a question for the day ticket means the first, however many words the second shares. Pure.
 */
export function chooseSection(ranked: readonly Candidate[], query: Query): readonly Candidate[] {
  const [best, ...others] = ranked;
  if (!best) return ranked;
  const asked = new Set(query.terms.map(({ term }) => term));
  const isNamed = ({ headingTerms }: PassageHit) => {
    const content = headingTerms.filter((term) => !isStopWord(term, query.language));
    return content.length > 0 && content.every((term) => asked.has(term));
  };
  if (best.hit.headingTerms.length === 0 || isNamed(best.hit)) return ranked;
  const held = new Set([...best.hit.headingTerms, ...best.hit.titleTerms, ...best.hit.passage.terms.flat()]);
  const own = termsOf(best);
  const meant = others.slice(0, lookedAt).find((other) => {
    const isSibling =
      other.hit.article.id === best.hit.article.id && other.hit.passage.section !== best.hit.passage.section;
    if (!isSibling || !isNamed(other.hit)) return false;
    const heading = new Set(other.hit.headingTerms);
    const tellsApart = other.hit.headingTerms.some((term) => asked.has(term) && !held.has(term));
    return tellsApart && termsOf(other).some((term) => asked.has(term) && own.includes(term) && !heading.has(term));
  });
  if (!meant) return ranked;
  const chosen = { ...meant, features: joinFeatures(best.features, meant.features), score: best.score };
  // The other case is what is not asked for: it is no likely answer beside the one that is.
  return [chosen, ...ranked.filter((candidate) => candidate !== meant && candidate !== best)];
}
