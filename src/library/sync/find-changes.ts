import { type ItemThere, type LookedItem, SourceError } from '../../sources/contract.js';
import type { SourceItem } from '../../store/followed-sources.js';
import { contentHashOf } from '../read-article.js';
import type { HeldBytes } from './hold-bytes.js';
import type { SeenItems } from './seen-items.js';

/** Something that is to be taken in: its bytes are asked for once. */
export interface SourceChange {
  readonly item: ItemThere;
  readonly contentHash: string;
  readonly bytes: () => Promise<Uint8Array>;
  /** What its articles were known as until now, where it was there under another key. */
  readonly movedFrom?: SourceItem;
}

/**
 * Goes through what a look finds, and gives what is to be taken in. What is new and reads as something known that
 * hasn't been seen yet comes last, since it may be that under another key: whoever stops before has moved nothing. What
 * is to be left as it is comes as nothing.
 */
export async function* findChanges(
  looked: AsyncIterable<LookedItem>,
  items: ReadonlyMap<string, SourceItem>,
  seen: SeenItems,
  held: HeldBytes,
): AsyncGenerator<SourceChange | undefined> {
  const byContent = new Map<string, SourceItem>();
  for (const item of items.values()) {
    if (item.contentHash !== undefined && item.articles.length > 0) byContent.set(item.contentHash, item);
  }
  const late: SourceChange[] = [];
  for await (const item of looked) {
    seen.see(item.key);
    const change = item.kind === 'there' ? await readChange(item, seen, held) : undefined;
    if (item.kind === 'same') seen.same.set(item.key, item.tag);
    if (item.kind === 'unreadable') seen.unreadable.push({ name: item.name, reason: item.reason });
    const twin = change && !items.has(item.key) ? byContent.get(change.contentHash) : undefined;
    if (change && twin && !seen.isSeen(twin.key)) late.push(change);
    else yield change;
  }
  for (const change of late) {
    const twin = byContent.get(change.contentHash);
    if (twin && !seen.isSeen(twin.key)) {
      seen.see(twin.key);
      yield { ...change, movedFrom: twin };
    } else yield change;
  }
}

async function readChange(item: ItemThere, seen: SeenItems, held: HeldBytes): Promise<SourceChange | undefined> {
  try {
    const bytes = await item.bytes();
    return { item, contentHash: contentHashOf(bytes), bytes: await held.hold(bytes) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    seen.unreadable.push({ name: item.name, reason: error.reason });
    return undefined;
  }
}
