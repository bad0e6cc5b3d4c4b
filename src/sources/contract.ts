import type { SourceSpec } from '../domain.js';

/** Something in a source, as a look at it finds it. Its key names it there for good: a path, an address, an id. */
export type LookedItem = SameItem | ItemThere | UnreadableItem;

/** It reads as it did when it was seen last: nothing of it was fetched, or what was fetched is the same. */
interface SameItem {
  readonly kind: 'same';
  readonly key: string;
  /** Where another tag than the one that was seen tells it apart from now on. */
  readonly tag?: string;
}

/** It is new, or may read otherwise than when it was seen last. */
export interface ItemThere {
  readonly kind: 'there';
  readonly key: string;
  /** Names what it holds: an ETag, a hash, size and times. Absent where nothing does yet: it has to be read again. */
  readonly tag?: string;
  /** Becomes `ArticleFile.name`: its ending tells the readers of formats what it is. */
  readonly name: string;
  /** Becomes `ArticleFile.origin`. */
  readonly origin: string;
  /** Where people may read it, if that is known. */
  readonly url?: string;
  /**
   * What it holds, to be asked for while the look goes on, and once.
   * @throws {SourceError} where it can't be read after all: it is then as one that is unreadable.
   */
  bytes(): Promise<Uint8Array>;
}

/** It is there and can't be read for now: what was taken of it stays. The reason fits behind its name. */
interface UnreadableItem {
  readonly kind: 'unreadable';
  readonly key: string;
  readonly name: string;
  readonly reason: string;
}

/** What a look at a source found. */
export type Look =
  | { readonly changedAsWhole: false }
  | {
      readonly changedAsWhole: true;
      /** Each item once, to be gone through once; rejects with `SourceError` where the look can't go on. */
      readonly items: AsyncIterable<LookedItem>;
      /** Whether what isn't among the items has left the source. */
      readonly isWhole: boolean;
      /** Names the whole as it was looked at, to be kept once all items are taken in, and none was unreadable. */
      readonly stamp?: string;
    };

/** What is known of a source from earlier looks. */
interface LookOptions {
  /** Of the last look of which everything was taken in. */
  readonly stamp?: string | undefined;
  /** Keys of what was taken in, with their tags. */
  readonly seen: ReadonlyMap<string, string | undefined>;
  /** Ends the look, and whatever it started. */
  readonly signal: AbortSignal;
}

/** Looks at sources of one kind. Knows no store, and keeps nothing but what spares the next look some work. */
export interface SourceReader {
  /** @throws {SourceError} where the source can't be looked at. */
  look(spec: SourceSpec, options: LookOptions): Promise<Look>;
}

export { SourceError } from './source-error.js';
