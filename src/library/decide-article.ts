import type { Article, ArticleSettings, Decision, SettingsChange } from '../domain.js';
import type { ArticleLives, DecisionMade } from '../store/article-lives.js';
import type { ArticleRecord } from '../store/indexed-article.js';
import type { Shelves } from '../store/shelves.js';
import { type PrepareArticle, prepareArticle } from './prepare-article.js';
import { settleChange } from './settle-change.js';

export interface DecideArticle {
  readonly shelves: Pick<Shelves, 'article' | 'source'>;
  readonly lives: Pick<ArticleLives, 'decide' | 'entry'>;
  /** By default in this thread. */
  readonly prepare?: PrepareArticle | undefined;
  /** Collections that no article may be put into, or taken out of. */
  readonly reserved: readonly string[];
  /** IANA name of the time zone that days and times are of. */
  readonly timeZone: string;
  /** ISO 8601 instant. */
  readonly now: string;
}

/** An import may come between reading an article and writing it; several one after the other hardly do. */
const mostTries = 3;

/** Decides settings of an article, which is analysed anew where its title or its collection becomes another. */
export async function decideArticle(
  parts: DecideArticle,
  id: string,
  wanted: SettingsChange,
  made: Omit<DecisionMade, 'record'>,
): Promise<Decision> {
  const { lives, reserved, timeZone, now } = parts;
  const settled = settleChange(wanted, timeZone, now);
  if ('failure' in settled) return { kind: 'refused', reason: settled.failure };
  const { change } = settled;
  if (reserved.includes(change.collection ?? '')) {
    return {
      kind: 'refused',
      reason: `the collection “${change.collection}” is kept for the bot itself; name another`,
    };
  }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const remade = await remake(parts, id, change);
    if (remade && 'reason' in remade) return { kind: 'refused', reason: remade.reason };
    const decided = await lives.decide(id, change, { ...made, record: remade?.record });
    if (decided.kind !== 'stale') return decided;
  }
  return { kind: 'refused', reason: 'taken in anew just now; try again' };
}

/** The article as it is once the change is made, where that changes more than its life. */
async function remake(
  { shelves, lives, reserved, prepare = prepareArticle }: DecideArticle,
  id: string,
  change: SettingsChange,
): Promise<{ readonly record: ArticleRecord } | { readonly reason: string } | undefined> {
  if (change.title === undefined && change.collection === undefined) return undefined;
  const [article, source, entry] = await Promise.all([shelves.article(id), shelves.source(id), lives.entry(id)]);
  if (!article || !entry) return undefined;
  if (change.collection !== undefined && reserved.includes(article.collection)) {
    return { reason: `it stays in the collection “${article.collection}”, which is kept for the bot itself` };
  }
  const moved = withSettings(article, change, entry.own);
  if (moved.title === article.title && moved.collection === article.collection) return undefined;
  const prepared = await prepare({ kind: 'kept', article: moved, source, isRead: true });
  if (prepared.kind === 'refused') return { reason: prepared.reason };
  const [ready] = prepared.kind === 'ready' ? prepared.articles : [];
  return ready && { record: ready.record };
}

/** What is taken back is again as `own` has it, as far as that is known. */
function withSettings(article: Article, { title, collection }: SettingsChange, own: ArticleSettings): Article {
  return {
    ...article,
    title: title === undefined ? article.title : (title ?? own.title ?? article.title),
    collection: collection === undefined ? article.collection : (collection ?? own.collection ?? article.collection),
  };
}
