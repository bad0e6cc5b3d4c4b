import type { ArticleHeader } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import type { Quotation } from '../compose/quotation.js';
import type { Candidate } from '../ranking/candidate.js';
import { isSameStatement } from '../ranking/same-statement.js';
import { sameStoryLikeness } from './is-same-story.js';
import { newestFirst } from './newest-first.js';
import { readStoryKey } from './story-key.js';

/** Candidates of a search that are looked at. */
const lookedAt = 30;

/** Other articles that are named beside a quotation's own, at most. */
const mostNamed = 5;

/**
 * Quotations, each of a story that other articles tell as well with these named, and cut from the newest of them. The
 * store is only asked where another article says the same sentence.
 */
export async function nameTwins({ articles }: Holdings, quotations: readonly Quotation[]): Promise<Quotation[]> {
  const rivals = quotations.map(rivalsOf);
  const ids = new Set(
    rivals
      .flatMap((own, at) => (own.length === 0 ? [] : [quotations[at]?.surest, ...own]))
      .map((one) => one?.hit.article.id ?? ''),
  );
  if (ids.size === 0) return [...quotations];
  const keyed = await articles.keys([...ids]);
  const stories = new Map(keyed.map(({ article, story }) => [article.id, { article, key: readStoryKey(story) }]));
  return quotations.map((quotation, at) => {
    const own = stories.get(quotation.surest.hit.article.id);
    const twins = (rivals[at] ?? []).filter(({ hit }) => {
      const other = stories.get(hit.article.id);
      return own !== undefined && other !== undefined && sameStoryLikeness(own, other) !== undefined;
    });
    return withTwins(quotation, twins);
  });
}

/** The same sentence in other articles, one of each. */
function rivalsOf({ surest, result }: Quotation): Candidate[] {
  const heard = new Set([surest.hit.article.id]);
  return result.ranked.slice(0, lookedAt).filter((candidate) => {
    const { id } = candidate.hit.article;
    if (heard.has(id) || !isSameStatement(surest, candidate)) return false;
    heard.add(id);
    return true;
  });
}

function withTwins(quotation: Quotation, twins: readonly Candidate[]): Quotation {
  if (twins.length === 0) return quotation;
  const [newest = quotation.surest] = [quotation.surest, ...twins].sort((a, b) =>
    newestFirst(a.hit.article, b.hit.article),
  );
  const chosen = newest === quotation.surest ? quotation : movedTo(quotation, newest);
  const others = [quotation.surest, ...twins].map(({ hit }) => hit.article);
  const alsoIn = others.filter(({ id }) => id !== chosen.surest.hit.article.id).sort(newestFirst);
  return { ...chosen, alsoIn: alsoIn.slice(0, mostNamed) satisfies ArticleHeader[] };
}

/** The quotation cut from another article, where that says all of it in one place; else as it was. */
function movedTo(quotation: Quotation, newest: Candidate): Quotation {
  const { candidates, surest, result } = quotation;
  const there = candidates.map((own) => {
    const index = newest.index + (own.index - surest.index);
    const other = result.ranked.find(({ hit, index: at }) => hit.id === newest.hit.id && at === index);
    return other && isSameStatement(own, other) ? other : undefined;
  });
  const [first, ...more] = there.filter((candidate) => candidate !== undefined);
  return first && more.length + 1 === candidates.length
    ? { ...quotation, candidates: [first, ...more], surest: newest }
    : quotation;
}
