import type { Curation, DecideOptions, SettingsChange } from '../domain.js';
import { decideArticle } from '../library/decide-article.js';
import type { BotOptions } from './bot-options.js';
import { droppedCollection, sampleCollection } from './sample-collection.js';

/** Changes what is decided of articles. */
export function decideLives({
  store,
  now,
  prepare,
  timeZone = 'UTC',
}: Pick<BotOptions, 'store' | 'now' | 'prepare' | 'timeZone'>): Pick<Curation, 'decide' | 'review' | 'remove'> {
  const { shelves, lives } = store;
  const reserved = [sampleCollection, droppedCollection];

  const decide = (id: string, change: SettingsChange, { by, seen }: DecideOptions, isReview: boolean) =>
    decideArticle({ shelves, lives, prepare, reserved, timeZone, now: now().toISOString() }, id, change, {
      by: by === undefined ? undefined : { person: by },
      seen,
      isReview,
    });

  return {
    decide: (id, change, options = {}) => decide(id, change, options, false),
    review: (id, { reviewBy, ...options } = {}) =>
      decide(id, reviewBy === undefined ? {} : { reviewBy }, options, true),
    remove: (id, { by } = {}) => shelves.remove(id, by === undefined ? 'program' : { person: by }),
  };
}
