import type { DueReview, Reviews } from '../domain.js';
import { dayInZone } from '../library/place-in-zone.js';
import type { BotOptions } from './bot-options.js';

/** Entries that are read at once. */
const atOnce = 200;

/** Articles whose review is due on the team's day of now; what nobody is to quote any more needs none. */
export function readReviews({
  store,
  now,
  timeZone = 'UTC',
}: Pick<BotOptions, 'store' | 'now' | 'timeZone'>): Pick<Reviews, 'dueReviews'> {
  return {
    dueReviews: async () => {
      const reviewDueBy = dayInZone(now(), timeZone);
      const due: DueReview[] = [];
      for (let offset = 0, total = 1; offset < total; offset += atOnce) {
        const page = await store.lives.list({ reviewDueBy, offset, limit: atOnce });
        total = page.total;
        const told = await store.reviews.told(page.entries.map(({ id }) => id));
        for (const { id, title, name, timesQuoted, state, life } of page.entries) {
          const { owner, reviewBy } = life;
          if (reviewBy === undefined || told[id] === reviewBy || state === 'retired' || state === 'expired') continue;
          due.push({ articleId: id, title, name, reviewBy, timesQuoted, ...(owner !== undefined && { owner }) });
        }
      }
      return due;
    },
  };
}
