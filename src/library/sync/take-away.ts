import type { SourceItem } from '../../store/followed-sources.js';
import type { SyncOptions } from './sync-options.js';

/** Files whose articles are gone before it is written down that they are. */
const atOnce = 50;

export interface TakenAway {
  /** Names of the files that had any. */
  readonly names: readonly string[];
  /** Articles that left with them. */
  readonly articles: number;
  /** Hashes of what they were read from. */
  readonly contents: readonly string[];
}

/**
 * Takes away the articles of files that have left a source, with all their editions; quotes of kept answers are in the
 * answers. What another source brings as well stays until it leaves that, too. Where this is cut off, the next look
 * finds the same files gone.
 */
export async function takeAway(
  id: string,
  gone: readonly SourceItem[],
  { shelves, sources, whileOurs, by, signal }: SyncOptions,
): Promise<TakenAway> {
  if (gone.length === 0) return { names: [], articles: 0, contents: [] };
  return whileOurs(async (ensureOurs) => {
    const names: string[] = [];
    let articles = 0;
    const identities = gone.map(({ identity }) => identity);
    const elsewhere = new Set(await sources.heldElsewhere(id, identities));
    const contents: string[] = [];
    for (let from = 0; from < gone.length && !signal.aborted; from += atOnce) {
      const some = gone.slice(from, from + atOnce);
      for (const item of some) {
        if (item.articles.length > 0) names.push(item.name);
        if (elsewhere.has(item.identity)) continue;
        for (const article of item.articles) {
          await ensureOurs();
          if (await shelves.remove(article, by)) articles += 1;
        }
        if (item.contentHash !== undefined && item.articles.length > 0) contents.push(item.contentHash);
      }
      const keys = some.map(({ key }) => key);
      await sources.replaceItems(id, [], keys);
    }
    // A look that didn't come to its end is none of which everything was done.
    signal.throwIfAborted();
    return { names, articles, contents };
  });
}
