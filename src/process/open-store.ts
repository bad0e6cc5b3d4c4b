import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { BotOptions, SampleUse } from '../bot/bot-options.js';
import type { ArticleFile, UnreadableFile } from '../domain.js';
import { collectFiles } from '../library/collect-files.js';
import type { Config } from './config.js';
import { type ArticleMaker, createArticleMaker } from './create-article-maker.js';
import { describeNotRenewed, describeRenewing, describeWaiting } from './describe-renewal.js';
import { openPlace } from './open-place.js';
import { folderOfSources, openSourceReader } from './open-source-reader.js';
import type { StorePlace } from './store-place.js';
import { measureStore, type StoreMeasures } from './telemetry/measure-store.js';

/** What a thread that opens the store is told; all of it can be handed to another thread. */
export interface StoreSettings {
  readonly place: StorePlace;
  readonly samples: SampleUse;
  /** Whether what was dropped on the local workspace's page answers. Default `false`. */
  readonly answersDropped?: boolean;
  readonly config: Pick<Config, 'minConfidence' | 'keepsSources'> &
    Partial<Pick<Config, 'timeZone'>> &
    Partial<Pick<Config, 'privateHosts'>>;
  /** `Encoder.id` of the process's encoder, which the thread asks for; absent where there is none. */
  readonly encoderId?: string | undefined;
  /** Where `data` is. */
  readonly projectFolder: string;
  /** Names this run of the process in the ledger of deliveries, whichever thread writes. */
  readonly owner: string;
  /** Whether the thread measures what it does. Default `false`. */
  readonly measures?: boolean;
  /** It is never written to, so that nothing is brought up to date and no samples are taken in. Default `false`. */
  readonly readOnly?: boolean;
  /** Whether a workspace that isn't in its database is begun. Default `true`. */
  readonly mayBegin?: boolean;
}

export interface OpenStoreOptions extends Omit<StoreSettings, 'measures'> {
  /** Times and counts the calls to the store, where it is given. */
  readonly measures?: StoreMeasures | undefined;
  /** Tells whoever runs the program of what goes on without them. */
  readonly warn: (sentence: string) => void;
  /** By default the system's. */
  readonly now?: () => Date;
}

/** The store, open, with all that a bot over it needs but its model. */
export interface OpenStore {
  readonly options: Omit<BotOptions, 'model'>;
  close(): Promise<void>;
}

/** Opens the store. Rejects with a `VerbatimError` that says what is wrong with it. */
export async function openStore(given: OpenStoreOptions): Promise<OpenStore> {
  const {
    place,
    samples,
    answersDropped = false,
    config,
    projectFolder,
    owner,
    readOnly = false,
    warn,
    mayBegin,
  } = given;
  const { now = () => new Date(), measures } = given;
  const onUnreadable = (error: unknown) =>
    warn(`A kept answer can't be read and is left out: ${error instanceof Error ? error.message : error}`);
  const opened = await openPlace(place, { now, owner, readOnly, onUnreadable, mayBegin });
  const store = measures ? measureStore(opened, measures) : opened;
  const maker: ArticleMaker | undefined = readOnly ? undefined : createArticleMaker();
  const stopping = new AbortController();
  const looking = readOnly
    ? undefined
    : openSourceReader({
        privateHosts: config.privateHosts,
        folder: folderOfSources(place),
        now: () => now().getTime(),
      });
  return {
    options: {
      store,
      samples,
      answersDropped,
      sampleFiles: samples === 'never' || readOnly ? [] : readSampleFiles(projectFolder),
      prepare: maker?.prepare,
      sourceReader: looking?.reader,
      stopping: stopping.signal,
      onRenewing: (count) => warn(describeRenewing(count)),
      onWaiting: (what, held) => warn(describeWaiting(what, held)),
      onNotRenewed: (failed) => warn(describeNotRenewed(failed)),
      onRefused: (refused) =>
        warn(`Samples were not taken in: ${refused.map(({ name, reason }) => `${name} (${reason})`).join(', ')}.`),
      keepsSources: config.keepsSources,
      timeZone: config.timeZone,
      minConfidence: config.minConfidence,
      now,
      newId: randomUUID,
      clock: () => performance.now(),
    },
    close: async () => {
      stopping.abort();
      await maker?.close();
      await looking?.close();
      await store.close();
    },
  };
}

/** The articles in `data/articles`, known by name and not by where the project happens to stand. */
async function* readSampleFiles(projectFolder: string): AsyncGenerator<ArticleFile | UnreadableFile> {
  for await (const file of await collectFiles([path.join(projectFolder, 'data', 'articles')]))
    yield 'bytes' in file ? { ...file, origin: `sample:${file.name}` } : file;
}
