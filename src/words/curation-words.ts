import type { ArticleLife, LifeState } from '../domain.js';

const count = new Intl.NumberFormat('en');

function counted(amount: number, one: string, several: string): string {
  return `${count.format(amount)} ${amount === 1 ? one : several}`;
}

function quoted(times: number): string {
  return times === 0 ? 'never quoted' : `quoted ${counted(times, 'time', 'times')}`;
}

/** How an article stands, and what was decided of it: the same in Slack and in a terminal. */
export const curationWords = {
  states: {
    in_force: 'in force',
    embargoed: 'under embargo',
    not_yet_valid: 'not valid yet',
    expired: 'expired',
    retired: 'retired',
  } satisfies Readonly<Record<LifeState, string>>,
  fields: {
    title: 'Title',
    collection: 'Collection',
    owner: 'Owner',
    embargo: 'Embargo until',
    validFrom: 'Valid from',
    validUntil: 'Valid until',
    retiredAt: 'Retired since',
    reviewBy: 'Review by',
  } satisfies Readonly<Record<keyof ArticleLife | 'title' | 'collection', string>>,

  quoted,
  versions: (amount: number) => counted(amount, 'version', 'versions'),
  articles: (amount: number) => counted(amount, 'article', 'articles'),
  program: 'the program',
  somebody: 'somebody',
  /** `kept`: how often it was quoted. */
  removing: (title: string, kept: number) =>
    `“${title}” was ${quoted(kept)}. Answers that were given keep their quotes; no new one quotes it, ` +
    'and its versions go with it. If its file stays with a source, it doesn’t come back by itself. To keep it and quote it no more, retire it.',
  overtaken: (who: string, at: string) =>
    `${who} was faster and changed this article at ${at}. Nothing of yours was changed; this is how it stands now.`,
  refused: (title: string, reason: string) => `“${title}” was not changed: ${reason}.`,
  gone: 'This article is no longer there.',
} as const;
