import type { SourceSpec, SourceState, SourceTelling } from '../domain.js';
import type { Actor } from './audit-log.js';

/** What a look at a source came to, as it is written down. See `SourceState`. */
export interface SourceStanding
  extends Pick<
    SourceState,
    'triedAt' | 'lookedAt' | 'changedAt' | 'articlesIn' | 'articlesOut' | 'failures' | 'failedAt' | 'reason'
  > {
  readonly spec: SourceSpec;
  readonly loss?: Omit<NonNullable<SourceState['loss']>, 'isConfirmed'>;
  /** Names the whole as it was looked at, where all of it was taken in. */
  readonly stamp?: string;
}

/** A source as it stands. */
export interface FollowedSource extends SourceState {
  readonly stamp?: string;
}

/** A file of a source, and what became of it. */
export interface SourceItem {
  /** In its source, for good. */
  readonly key: string;
  readonly name: string;
  /** Tells what it holds; absent where it has to be read again. */
  readonly tag?: string;
  /** Of the file. */
  readonly origin: string;
  /** The origin that the ids of its articles follow from: that which it was first taken in under. */
  readonly identity: string;
  /** SHA-256 of what was read, in hexadecimal; absent where nothing could be. */
  readonly contentHash?: string;
  /** Names all that its articles came of beside the file: another name, and it is to be read again. */
  readonly madeBy: string;
  /** Ids of its articles: none of a file that was refused, and of one whose content another file brought already. */
  readonly articles: readonly string[];
  /** Why it was refused. */
  readonly reason?: string;
}

/** The sources that articles are kept in step with, and what was taken of each. */
export interface FollowedSources {
  /** In the order of their ids. */
  list(): Promise<readonly FollowedSource[]>;
  source(id: string): Promise<FollowedSource | undefined>;
  /** Puts the standing in place of the one before; what others said of the source meanwhile stays said. */
  save(standing: SourceStanding): Promise<void>;
  /** In the order of their keys. */
  items(id: string): Promise<readonly SourceItem[]>;
  /** Puts items in place of those with their keys, and takes those with `gone` away, at once. */
  replaceItems(id: string, items: readonly SourceItem[], gone?: readonly string[]): Promise<void>;
  /** The identity of what was taken in under an origin by any source; undefined where nothing was. */
  identityOf(origin: string): Promise<string | undefined>;
  /** Origins of the items, of any source, whose articles are known by an identity. */
  originsOf(identity: string): Promise<readonly string[]>;
  /** Those of the identities that items of other sources with articles have as well. */
  heldElsewhere(id: string, identities: readonly string[]): Promise<readonly string[]>;
  /**
   * Has files read again whose content another file had brought, which is gone: those with one of these contents that
   * have no article of their own. Resolves to their sources.
   */
  release(contentHashes: readonly string[], at: string): Promise<readonly string[]>;
  /** Somebody says that it has changed. Resolves to whether there is such a source. */
  push(id: string, at: string): Promise<boolean>;
  /** Somebody says that what would leave may. Resolves to whether it was asked. */
  confirmLoss(id: string, by: Actor): Promise<boolean>;
  /** The owner was told. What is told of ends with the look that finds it mended. */
  told(id: string, what: SourceTelling): Promise<void>;
}
