import type { SourceProgress } from '../../domain.js';
import type { SourceReader } from '../../sources/contract.js';
import type { ArticleLives } from '../../store/article-lives.js';
import type { Actor } from '../../store/audit-log.js';
import type { FollowedSources } from '../../store/followed-sources.js';
import type { Shelves } from '../../store/shelves.js';
import type { PrepareArticle } from '../prepare-article.js';

/** What bringing a source's articles up to date works with. */
export interface SyncOptions {
  readonly shelves: Shelves;
  readonly sources: FollowedSources;
  readonly lives: Pick<ArticleLives, 'decided' | 'setDefaults'>;
  readonly reader: SourceReader;
  /**
   * Does work while nobody else takes articles in. `ensureOurs`, to be awaited before each thing that is written,
   * rejects where somebody else is at it by now.
   */
  readonly whileOurs: <T>(work: (ensureOurs: () => Promise<void>) => Promise<T>) => Promise<T>;
  /** Collection of what names none, where the source doesn't say either. */
  readonly collection: string;
  /** Collections that no file may name. */
  readonly reserved: readonly string[];
  readonly keepsSources: boolean;
  /** See `ReadOptions`. */
  readonly timeZone?: string | undefined;
  readonly prepare?: PrepareArticle | undefined;
  /** Who is said to have changed the articles; by default the program by itself. */
  readonly by?: Actor | undefined;
  /** Whether articles come back that somebody took away though their file is as it was. Default `false`. */
  readonly bringsBack?: boolean | undefined;
  readonly onProgress?: ((progress: SourceProgress) => void) | undefined;
  readonly signal: AbortSignal;
  readonly now: () => Date;
}
