import { type Age, type Answer, type Citation, shownCitations } from '../domain.js';
import { dayInZone } from '../library/place-in-zone.js';
import type { Freshness, Holdings } from '../store/holdings.js';
import type { BotOptions } from './bot-options.js';

/** Months from which the day of publication, which is told anyway, is said to be long ago. */
const longAgo = 12;

/** What is known of how fresh the articles are that an answer quotes. */
export interface Ages {
  /** The same holdings: the articles that texts are cut out of are noted. */
  readonly holdings: Holdings;
  /** By the ids of those articles. */
  known(): Readonly<Record<string, Freshness>>;
}

/** Reads how fresh articles are by the look that cuts their quotes, so that nobody waits for it. */
export function noteAges(holdings: Holdings): Ages {
  const noted = new Map<string, Freshness>();
  return {
    holdings: {
      ...holdings,
      articles: {
        ...holdings.articles,
        slices: async (wanted) => {
          const { slices, freshness } = await holdings.articles.datedSlices(wanted);
          for (const [id, fresh] of Object.entries(freshness)) noted.set(id, fresh);
          return slices;
        },
      },
    },
    known: () => Object.fromEntries(noted),
  };
}

/** An answer whose quotes each say how old what their article says is, where that is worth saying. */
export function tellAges<T extends Answer>(
  { now, timeZone = 'UTC' }: Pick<BotOptions, 'now' | 'timeZone'>,
  ages: Pick<Ages, 'known'>,
  answer: T,
): T {
  const citations = shownCitations(answer);
  const known = ages.known();
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
