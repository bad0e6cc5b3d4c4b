import type { LookedItem, SourceReader } from '../contract.js';
import { SourceError } from '../source-error.js';
import { inOrder } from './in-order.js';
import { lookAtPage, type WebTools } from './look-at-page.js';
import { hashOf, readTag, writeTag } from './page-tag.js';
import { type SourceFeed, type SourceFeedEntry, writeEntry } from './source-feed.js';

export interface FeedTools extends WebTools {
  /** Reads a feed of any kind; throws where it is none. */
  openFeed(bytes: Uint8Array): SourceFeed | Promise<SourceFeed>;
}

/** Bytes of a feed at most. */
const feedLimit = 20_000_000;

/** Entries of a feed at most. */
const entryLimit = 10_000;

interface Keyed {
  readonly entry: SourceFeedEntry;
  readonly key: string;
  readonly address: string | undefined;
}

/**
 * Looks at the entries of a feed. Where a feed carries an entry's own text, that is read, without a further request;
 * where it carries a teaser, the page that it leads to is, and only when the feed says something else of it than
 * before. A page that may not be read, or is gone, leaves the teaser. Keys are the entries' ids.
 */
export function createFeedReader(tools: FeedTools): SourceReader {
  return {
    look: async ({ location }, { stamp, seen, signal }) => {
      const { etag, modified, hash } = readTag(stamp);
      const question = { etag, modified, accepts: () => true, limit: { bytes: feedLimit } };
      const answer = await tools.fetcher.fetch(location, question, signal);
      if (answer.kind === 'gone') throw new SourceError('there is no such feed');
      if (answer.kind === 'unchanged') return { changedAsWhole: false };
      const now = { etag: answer.etag, modified: answer.modified, hash: hashOf(answer.bytes) };
      if (now.hash === hash) return { changedAsWhole: false };
      const feed = await openOrRefuse(tools, answer.bytes);
      const entries = keyEntries(feed.entries.slice(0, entryLimit), answer.address);
      const ask = (each: Keyed) =>
        lookAtEntry(tools, feed, each, { origin: location, tag: seen.get(each.key), signal });
      const isWhole = feed.entries.length <= entryLimit;
      return { changedAsWhole: true, items: itemsOf(entries, ask), isWhole, stamp: writeTag(now) };
    },
  };
}

async function* itemsOf(entries: readonly Keyed[], ask: (entry: Keyed) => Promise<LookedItem | undefined>) {
  for await (const [, item] of inOrder(entries, ask)) if (item) yield item;
}

async function openOrRefuse(tools: FeedTools, bytes: Uint8Array): Promise<SourceFeed> {
  try {
    return await tools.openFeed(bytes);
  } catch (error) {
    throw new SourceError(error instanceof Error ? error.message : 'it is no feed', { cause: error });
  }
}

/** Entries without an id, an address or a title can't be told from others, and are left out; of twins, the second. */
function keyEntries(entries: readonly SourceFeedEntry[], feed: URL): Keyed[] {
  const keyed = new Map<string, Keyed>();
  for (const entry of entries) {
    const address =
      entry.url !== undefined && URL.canParse(entry.url, feed.href) ? new URL(entry.url, feed).href : undefined;
    const key = (entry.id ?? address ?? entry.title?.text ?? '').trim().slice(0, 500);
    if (key !== '' && !keyed.has(key)) keyed.set(key, { entry, key, address });
  }
  return [...keyed.values()];
}

async function lookAtEntry(
  tools: FeedTools,
  feed: SourceFeed,
  { entry, key, address }: Keyed,
  { origin, tag, signal }: { readonly origin: string; readonly tag: string | undefined; readonly signal: AbortSignal },
): Promise<LookedItem | undefined> {
  const listed = hashOf(JSON.stringify([entry.title, entry.published, entry.content, address]));
  const words = (): LookedItem | undefined => {
    const now = writeTag({ hash: 'words', listed });
    if (now === tag) return { kind: 'same', key };
    if (!entry.title && !entry.content) return undefined;
    const bytes = async () => writeEntry(feed, entry, key, address);
    const url = address === undefined ? {} : { url: address };
    return { kind: 'there', key, tag: now, name: `${nameOf(entry, key)}.atom`, origin, ...url, bytes };
  };
  if (entry.isWhole || address === undefined) return words();
  try {
    const page = await lookAtPage(tools, { key, address, tag, listed, signal });
    return page === 'gone' ? words() : page.item;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    // The page may be read in a while, and is then worth more than what leads to it.
    return error.isOfServer ? { kind: 'unreadable', key, name: nameOf(entry, key), reason: error.reason } : words();
  }
}

function nameOf({ title }: SourceFeedEntry, key: string): string {
  const words = (title?.text ?? key).replace(/<[^<>]{0,200}>/g, '').replace(/[^\p{L}\p{N}]+/gu, '-');
  return words.replace(/^-|-$/g, '').slice(0, 80) || 'entry';
}
