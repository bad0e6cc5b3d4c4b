import path from 'node:path';
import { sizeLimitOf } from '../library/formats/readers.js';
import { isArticleName } from '../library/read-article.js';
import type { SourceReader } from '../sources/contract.js';
import { createFolderReader } from '../sources/folder/create-folder-reader.js';
import { SourceError } from '../sources/source-error.js';
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

/** Readers of all kinds of sources as one; none is opened before it is needed. */
export function openSourceReader({ now }: SourceReaderOptions): OpenSourceReader {
  const names = { isArticleName, sizeLimitOf };
  const readers: Readonly<Record<string, () => SourceReader>> = {
    folder: () => createFolderReader(names, now),
  };
  return {
    reader: {
      look: async (spec, options) => {
        const open = readers[spec.kind];
        if (!open) throw new SourceError(`sources of the kind ${spec.kind} are not read`);
        return open().look(spec, options);
      },
    },
    close: async () => {},
  };
}

/** Where a program over a store keeps what spares it work with sources: beside an embedded store, else in `var`. */
export function folderOfSources(place: StorePlace): string {
  const isFile = place.kind === 'sqlite' && place.file !== ':memory:';
  return path.join(isFile ? path.dirname(place.file) : 'var', 'sources');
}
