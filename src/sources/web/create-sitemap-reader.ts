import type { LookedItem, SourceReader } from '../contract.js';
import { SourceError } from '../source-error.js';
import { collectSitemap, isUnchanged } from './collect-sitemap.js';
import { inOrder } from './in-order.js';
import { type LookedPage, lookAtPage, type WebTools } from './look-at-page.js';
import type { SitemapEntry } from './parse-sitemap.js';

/** Pages one after the other that a server fails at, after which the look ends: the others would fail as well. */
const failuresLimit = 10;

/**
 * Looks at the pages that a site's sitemaps list. A page isn't asked for while its sitemap says that it is as it was;
 * one that the server calls gone has left. Keys are addresses.
 */
export function createSitemapReader(tools: WebTools): SourceReader {
  return {
    look: async ({ location }, { stamp, seen, signal }) => {
      if (stamp !== undefined && (await isUnchanged(tools.fetcher, stamp, signal).catch(() => false))) {
        return { changedAsWhole: false };
      }
      const { pages, isWhole, stamp: now } = await collectSitemap(tools.fetcher, location, signal);
      const items = lookAtEach(tools, pages, seen, signal);
      return { changedAsWhole: true, items, isWhole, ...(now !== undefined && { stamp: now }) };
    },
  };
}

async function* lookAtEach(
  tools: WebTools,
  pages: readonly SitemapEntry[],
  seen: ReadonlyMap<string, string | undefined>,
  signal: AbortSignal,
): AsyncGenerator<LookedItem> {
  const ask = async ({ address, changed }: SitemapEntry): Promise<LookedPage | SourceError> => {
    try {
      return await lookAtPage(tools, { key: address, address, tag: seen.get(address), listed: changed, signal });
    } catch (error) {
      if (error instanceof SourceError) return error;
      throw error;
    }
  };
  const led = new Set<string>();
  let failures = 0;
  for await (const [{ address }, page] of inOrder(pages, ask)) {
    if (page instanceof SourceError) {
      failures = page.isOfServer ? failures + 1 : 0;
      if (failures >= failuresLimit) throw page;
      yield { kind: 'unreadable', key: address, name: address, reason: page.reason };
      continue;
    }
    failures = 0;
    if (page === 'gone') continue;
    // Several that lead to one are one: where strangers have to sign in, all would.
    if (page.address !== undefined && page.address !== address) {
      if (led.has(page.address)) continue;
      led.add(page.address);
    }
    yield page.item;
  }
}
