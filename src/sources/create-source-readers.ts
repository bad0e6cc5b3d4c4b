import type { SourceKind } from '../domain.js';
import type { SourceReader } from './contract.js';
import { createFolderReader } from './folder/create-folder-reader.js';
import { createGitReader } from './git/create-git-reader.js';
import { createSafeFetcher, type SafeFetcherOptions } from './http/create-safe-fetcher.js';
import type { ReadableNames } from './readable-names.js';
import { createFeedReader, type FeedTools } from './web/create-feed-reader.js';
import { createPageReader } from './web/create-page-reader.js';
import { createSitemapReader } from './web/create-sitemap-reader.js';

export interface SourceReadersOptions extends SafeFetcherOptions {
  readonly names: ReadableNames;
  readonly openFeed: FeedTools['openFeed'];
  /** A folder of ours, in which repositories are kept as they were fetched last. */
  readonly cacheFolder: string;
}

/** A reader for each kind of source. */
export interface SourceReaders {
  readonly of: (kind: SourceKind) => SourceReader;
  /** Ends connections that are kept open. */
  close(): Promise<void>;
}

/** The readers of all kinds of sources, which fetch from the web by one fetcher. */
export function createSourceReaders(options: SourceReadersOptions): SourceReaders {
  const { names, openFeed, cacheFolder, hosts, resolve } = options;
  const fetcher = createSafeFetcher(options);
  const web = { fetcher, names };
  const readers: Readonly<Record<SourceKind, SourceReader>> = {
    folder: createFolderReader(names, options.now),
    git: createGitReader({ names, hosts, cacheFolder, ...(resolve && { resolve }) }),
    page: createPageReader(web),
    sitemap: createSitemapReader(web),
    feed: createFeedReader({ ...web, openFeed }),
  };
  return { of: (kind) => readers[kind], close: () => fetcher.close() };
}
