import { createHash } from 'node:crypto';
import type { ArticleLife, SourceSpec } from '../../domain.js';
import type { FollowedSource, SourceItem } from '../../store/followed-sources.js';
import { readerVersions } from '../formats/readers.js';
import { isRenewed } from '../import-articles.js';
import type { KnownArticles } from '../known-articles.js';
import { articleIdOf } from '../read-article.js';
import type { SyncOptions } from './sync-options.js';

/** What is known of a source before it is looked at. */
export interface SyncPlan {
  /** By their keys. */
  readonly items: ReadonlyMap<string, SourceItem>;
  /** Tags of the items that needn't be read again where they are as they were. */
  readonly seen: ReadonlyMap<string, string>;
  /** Of the whole; absent where something of it is to be read again though nothing changed. */
  readonly stamp?: string;
  /** Names all that articles come of beside their files: the source's settings. */
  readonly madeBy: string;
}

/** Reads what was taken of a source, and tells what of it has to be read again in any case. */
export async function planSync(
  spec: SourceSpec,
  before: FollowedSource | undefined,
  known: KnownArticles,
  { sources, keepsSources, bringsBack = false }: Pick<SyncOptions, 'sources' | 'keepsSources' | 'bringsBack'>,
): Promise<SyncPlan> {
  const madeBy = nameMaking(spec);

  const isAsItWouldBe = ({ articles, identity, ...item }: SourceItem): boolean => {
    // What one version of the readers refuses another may read.
    if (item.madeBy !== (item.reason === undefined ? madeBy : nameRefusal(madeBy))) return false;
    // It was passed over for another of the same content, which may be gone.
    const isTwin = articles.length === 0 && item.reason === undefined;
    if (isTwin && known.collectionsWith(item.contentHash ?? '').length === 0) return false;
    return articles.every((id) => {
      const article = known.get(id);
      if (!article) return !bringsBack;
      const isFileWanted = keepsSources && id === articleIdOf(identity);
      return isRenewed(article) && (article.isFileKept || !isFileWanted);
    });
  };

  const items = new Map<string, SourceItem>();
  const seen = new Map<string, string>();
  for (const item of await sources.items(spec.id)) {
    items.set(item.key, item);
    if (item.tag !== undefined && isAsItWouldBe(item)) seen.set(item.key, item.tag);
  }
  const isAllSeen = seen.size === items.size;
  return { items, seen, madeBy, ...(isAllSeen && before?.stamp !== undefined && { stamp: before.stamp }) };
}

/** What stands with a file that was refused. */
export function nameRefusal(madeBy: string): string {
  return `${madeBy}, ${readerVersions}`;
}

/** What a source's articles have by default. */
export function defaultsOf({ owner, defaults }: SourceSpec): ArticleLife {
  return { ...(owner !== undefined && { owner }), ...defaults };
}

function nameMaking(spec: SourceSpec): string {
  const settings = JSON.stringify([spec.collection ?? null, Object.entries(defaultsOf(spec)).sort()]);
  return createHash('sha256').update(settings).digest('hex').slice(0, 16);
}
