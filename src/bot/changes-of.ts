import type { CurrentText } from '../answer/following/current-text.js';
import { foldWords } from '../answer/following/fold-words.js';
import { followQuote } from '../answer/following/follow-quote.js';
import { type Citation, type KeptAnswer, type QuoteChange, type QuoteChanges, shownCitations } from '../domain.js';
import { dayInZone } from '../library/place-in-zone.js';
import type { ArticleStanding } from '../store/follow-ups.js';
import type { BotOptions } from './bot-options.js';

/** Tells what became of an answer's quotes by now. */
export type ChangesOf = (kept: Pick<KeptAnswer, 'answer' | 'collections'>) => Promise<QuoteChanges>;

/** Editions between the quoted one and today's that are looked at for the day on which words went. */
const mostEditions = 20;

/**
 * For one look at many answers: articles are read once. An article's words of today are told only where it is in a
 * collection that the answer was asked of: whoever reads the answer may not see others.
 */
export function createChangesOf({
  store,
  now,
  timeZone = 'UTC',
}: Pick<BotOptions, 'store' | 'now' | 'timeZone'>): ChangesOf {
  const texts = new Map<string, Promise<CurrentText | undefined>>();
  const dayOf = (instant: string): string => dayInZone(new Date(instant), timeZone);

  const readText = async ({ articleId, textHash, collection }: ArticleStanding): Promise<CurrentText | undefined> => {
    const [text, outline] = await Promise.all([
      store.followUps.text(articleId, textHash),
      store.holdings([collection]).articles.outline(articleId),
    ]);
    if (text === undefined || !outline) return undefined;
    return { text, sentences: outline.passages.flatMap(({ sentences }) => sentences) };
  };

  const textOf = (standing: ArticleStanding): Promise<CurrentText | undefined> => {
    const reading = texts.get(standing.articleId) ?? readText(standing);
    texts.set(standing.articleId, reading);
    return reading;
  };

  /** When the words went: the first text of those behind the quoted one from which on they stand in none. */
  const dayOfChange = async ({ articleId, textHash, quote }: Citation): Promise<string | undefined> => {
    const versions = await store.lives.versions(articleId);
    const quoted = versions.findLastIndex((version) => version.textHash === textHash);
    let takenAt = versions.at(-1)?.takenAt;
    for (const version of versions
      .slice(quoted + 1, -1)
      .reverse()
      .slice(0, mostEditions)) {
      const text = await store.followUps.text(articleId, version.textHash);
      if (text === undefined || foldWords(text).includes(foldWords(quote))) break;
      takenAt = version.takenAt;
    }
    return takenAt && dayOf(takenAt);
  };

  const follow = async (
    citation: Citation,
    standing: ArticleStanding,
    isTold: boolean,
  ): Promise<QuoteChange | undefined> => {
    const { articleId, textHash } = citation;
    if (textHash === undefined || textHash === standing.textHash) return undefined;
    const [today, before] = await Promise.all([textOf(standing), store.followUps.text(articleId, textHash)]);
    // Somebody writes at this moment: the next look finds it whole.
    if (!today) return undefined;
    const following = followQuote(citation, before, today);
    if (following.kind === 'stands') return undefined;
    const on = await dayOfChange(citation);
    return { kind: 'changed', ...(on !== undefined && { on }), ...(isTold && following.now && { now: following.now }) };
  };

  return async ({ answer, collections }) => {
    const citations = shownCitations(answer);
    if (citations.length === 0) return [];
    const standings = await store.followUps.standings([...new Set(citations.map(({ articleId }) => articleId))]);
    const at = now().toISOString();
    return Promise.all(
      citations.map(async (citation): Promise<QuoteChange | undefined> => {
        const standing = standings[citation.articleId];
        if (!standing) {
          const removedAt = await store.followUps.removedAt(citation.articleId);
          return { kind: 'gone', ...(removedAt !== undefined && { on: dayOf(removedAt) }) };
        }
        const { from, until, collection } = standing;
        if (until !== undefined && until <= at) return { kind: 'over', on: dayOf(until) };
        if (from !== undefined && from > at) return { kind: 'not_yet', on: dayOf(from) };
        return follow(citation, standing, collections?.includes(collection) ?? true);
      }),
    );
  };
}
