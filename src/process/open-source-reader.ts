import path from 'node:path';
import { sizeLimitOf } from '../library/formats/readers.js';
import { isArticleName } from '../library/read-article.js';
import type { SourceReader } from '../sources/contract.js';
import type { SourceReaders } from '../sources/create-source-readers.js';
import { readPrivateHosts } from '../sources/http/private-hosts.js';
import type { StorePlace } from './store-place.js';

/** What sources are looked at with. */
export interface OpenSourceReader {
  readonly reader: SourceReader;
  close(): Promise<void>;
}

export interface SourceReaderOptions {
  /** Hosts beside public ones that may be reached, as the operator wrote them. */
  readonly privateHosts?: readonly string[] | undefined;
  /** Where what spares the next look some work is kept. */
  readonly folder: string;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Readers of all kinds of sources as one; they are loaded by the first look. */
export function openSourceReader({ privateHosts = [], folder, now }: SourceReaderOptions): OpenSourceReader {
  let opened: Promise<SourceReaders> | undefined;

  const open = async (): Promise<SourceReaders> => {
    const { createSourceReaders } = await import('../sources/create-source-readers.js');
    return createSourceReaders({
      names: { isArticleName, sizeLimitOf },
      openFeed: async (bytes) => (await import('../library/formats/feed/read-feed.js')).openFeed(bytes),
      cacheFolder: folder,
      hosts: readPrivateHosts(privateHosts),
      now,
    });
  };

  return {
    reader: {
      look: async (spec, options) => {
        opened ??= open();
        return (await opened).of(spec.kind).look(spec, options);
      },
    },
    close: async () => {
      await (await opened)?.close();
    },
  };
}

/** Where a program over a store keeps what spares it work with sources: beside an embedded store, else in `var`. */
export function folderOfSources(place: StorePlace): string {
  const isFile = place.kind === 'sqlite' && place.file !== ':memory:';
  return path.resolve(isFile ? path.dirname(place.file) : 'var', 'sources');
}
