import type { SourceReader } from '../sources/contract.js';
import { SourceError } from '../sources/source-error.js';

/** A page as a file, or why it can't be had, in a few words that fit behind its address. */
export type FetchedPage =
  | { readonly name: string; readonly bytes: Uint8Array; readonly url: string }
  | { readonly reason: string };

/** Milliseconds that somebody waits for a page. */
const patience = 60_000;

/**
 * Looks at one page as at a source that is a page, by the same safe fetching. `forOthers`: with what it is looked at
 * for whoever is no manager, which reaches public addresses alone. Never rejects with `SourceError`.
 */
export function createFetchPage(
  forManagers: SourceReader,
  forOthers: SourceReader,
): (url: string, isManager: boolean) => Promise<FetchedPage> {
  return async (url, isManager) => {
    const reader = isManager ? forManagers : forOthers;
    const spec = { id: 'page', kind: 'page', location: url, every: 0 } as const;
    const signal = AbortSignal.timeout(patience);
    try {
      const look = await reader.look(spec, { seen: new Map(), signal });
      if (!look.changedAsWhole) return { reason: nothing };
      for await (const item of look.items) {
        if (item.kind === 'unreadable') return { reason: item.reason };
        if (item.kind === 'there') return { name: item.name, bytes: await item.bytes(), url: item.url ?? url };
      }
      return { reason: nothing };
    } catch (error) {
      if (error instanceof SourceError) return { reason: error.reason };
      if (signal.aborted) return { reason: 'it took longer than a minute' };
      throw error;
    }
  };
}

const nothing = 'nothing stands there';
