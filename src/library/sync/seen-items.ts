import type { SourceItem } from '../../store/followed-sources.js';

/** What a look at a source has found so far of what was there, and what of it is as it was or can't be read. */
export interface SeenItems {
  /** It is there, or under another key now. */
  see(key: string): void;
  isSeen(key: string): boolean;
  /** Articles of what was there and hasn't been seen. */
  readonly missing: number;
  /** Articles of all that was there. */
  readonly articles: number;
  readonly unseen: () => readonly SourceItem[];
  /** Keys of what is as it was, with the tags that tell it from now on. */
  readonly same: Map<string, string | undefined>;
  readonly unreadable: { readonly name: string; readonly reason: string }[];
}

export function createSeenItems(items: ReadonlyMap<string, SourceItem>): SeenItems {
  const keys = new Set<string>();
  const all = [...items.values()].reduce((sum, { articles }) => sum + articles.length, 0);
  let missing = all;
  return {
    see: (key) => {
      if (keys.has(key)) return;
      keys.add(key);
      missing -= items.get(key)?.articles.length ?? 0;
    },
    isSeen: (key) => keys.has(key),
    get missing() {
      return missing;
    },
    articles: all,
    unseen: () => [...items.values()].filter(({ key }) => !keys.has(key)),
    same: new Map(),
    unreadable: [],
  };
}
