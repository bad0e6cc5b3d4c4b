import { type KeptAnswer, type Lapse, lapsesAt, shownCitations } from '../domain.js';
import { dayInZone } from '../library/place-in-zone.js';
import type { BotOptions } from './bot-options.js';

/** Which articles of those that an answer quotes may not be quoted now, by their ids; undefined where all may be. */
export async function findLapses(
  { store, now, timeZone = 'UTC' }: Pick<BotOptions, 'store' | 'now' | 'timeZone'>,
  { answer }: Pick<KeptAnswer, 'answer'>,
): Promise<Readonly<Record<string, Lapse>> | undefined> {
  const ids = [...new Set(shownCitations(answer).map(({ articleId }) => articleId))];
  const lives = await store.lives.livesOf(ids);
  const lapses = Object.entries(lives).flatMap(([id, life]) => {
    const lapse = lapsesAt(life, now());
    return lapse ? [[id, { state: lapse.state, day: dayInZone(new Date(lapse.at), timeZone) }] as const] : [];
  });
  return lapses.length === 0 ? undefined : Object.fromEntries(lapses);
}
