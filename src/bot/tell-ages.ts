import { type Age, type Answer, type Citation, shownCitations } from '../domain.js';
import { dayInZone } from '../library/place-in-zone.js';
import type { ArticleLives, Freshness } from '../store/article-lives.js';
import type { Holdings } from '../store/holdings.js';
import type { BotOptions } from './bot-options.js';

/** Months from which the day of publication, which is told anyway, is said to be long ago. */
const longAgo = 12;

/** What is known of how fresh the articles are that an answer quotes. */
export interface Ages {
  /** The same holdings: what is cut out of their articles, is asked about. */
  readonly holdings: Holdings;
  of(ids: readonly string[]): Promise<Readonly<Record<string, Freshness>>>;
}

/** Asks how fresh articles are while their quotes are cut, so that nobody waits for it, and of each once. */
export function askAges(lives: Pick<ArticleLives, 'freshness'>, holdings: Holdings): Ages {
  const asked = new Map<string, Promise<Readonly<Record<string, Freshness>>>>();

  const ask = (ids: readonly string[]): void => {
    const open = [...new Set(ids)].filter((id) => !asked.has(id));
    if (open.length === 0) return;
    const asking = lives.freshness(open);
    // Whoever needs it learns that it failed.
    asking.catch(() => {});
    for (const id of open) asked.set(id, asking);
  };

  return {
    holdings: {
      ...holdings,
      articles: {
        ...holdings.articles,
        slices: (wanted) => {
          const slices = holdings.articles.slices(wanted);
          ask(wanted.map(({ articleId }) => articleId));
          return slices;
        },
      },
    },
    of: async (ids) => {
      ask(ids);
      return Object.assign({}, ...(await Promise.all(ids.map((id) => asked.get(id)))));
    },
  };
}

/** An answer whose quotes each say how old what their article says is, where that is worth saying. */
export async function tellAges<T extends Answer>(
  { now, timeZone = 'UTC' }: Pick<BotOptions, 'now' | 'timeZone'>,
  ages: Pick<Ages, 'of'>,
  answer: T,
): Promise<T> {
  const citations = shownCitations(answer);
  const ids = [...new Set(citations.map(({ articleId }) => articleId))];
  const known = await ages.of(ids);
  const dayOf = (instant: string): string => dayInZone(new Date(instant), timeZone);
  const today = dayInZone(now(), timeZone);
  const aged = citations.map((citation): Citation => {
    const fresh = known[citation.articleId];
    const age = fresh && ageOf(citation.publishedAt, fresh, dayOf, today);
    return age ? { ...citation, age } : citation;
  });
  if (!aged.some(({ age }) => age)) return answer;
  return 'citations' in answer ? { ...answer, citations: aged } : { ...answer, closest: aged[0] };
}

/** Only an edit or a review makes an article younger than the day on which it was published, or else taken in. */
function ageOf(
  publishedAt: string | undefined,
  { addedAt, editedAt, reviewedAt }: Freshness,
  dayOf: (instant: string) => string,
  today: string,
): Age | undefined {
  const first = publishedAt ?? dayOf(addedAt);
  const later = [
    { since: 'edited' as const, day: editedAt && dayOf(editedAt) },
    { since: 'reviewed' as const, day: reviewedAt && dayOf(reviewedAt) },
  ].flatMap(({ since, day }) => (day !== undefined && day > first ? [{ since, day }] : []));
  const [youngest] = later.sort((a, b) => (a.day < b.day ? 1 : -1));
  const isOld = monthsBetween(first, today) >= (publishedAt === undefined ? 1 : longAgo);
  if (!isOld) return undefined;
  if (youngest) return { since: youngest.since, months: monthsBetween(youngest.day, today) };
  return { since: publishedAt === undefined ? 'taken_in' : 'published', months: monthsBetween(first, today) };
}

/** Whole months from one ISO 8601 date to another; 0 where the first is later. */
function monthsBetween(from: string, to: string): number {
  const [years = 0, months = 0, days = 0] = to.split('-').map((part, at) => Number(part) - Number(from.split('-')[at]));
  return Math.max(0, 12 * years + months - (days < 0 ? 1 : 0));
}
