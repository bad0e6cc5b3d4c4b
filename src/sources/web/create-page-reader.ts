import type { LookedItem, SourceReader } from '../contract.js';
import { SourceError } from '../source-error.js';
import { lookAtPage, type WebTools } from './look-at-page.js';

/** Looks at single pages, and files on the web. One that is gone says nothing of others: what was taken of it stays. */
export function createPageReader(tools: WebTools): SourceReader {
  return {
    look: async ({ location }, { seen, signal }) => {
      const page = await lookAtPage(tools, { key: location, address: location, tag: seen.get(location), signal });
      if (page === 'gone') throw new SourceError('there is no such page');
      const { item } = page;
      if (item.kind === 'same' && item.tag === undefined) return { changedAsWhole: false };
      return { changedAsWhole: true, items: only(item), isWhole: false };
    },
  };
}

async function* only(item: LookedItem): AsyncGenerator<LookedItem> {
  yield item;
}
