import type { ArticleFile, ImportReport, SourceSpec } from '../../domain.js';
import type { SourceItem } from '../../store/followed-sources.js';
import { importArticles, type TakenFile } from '../import-articles.js';
import type { KnownArticles } from '../known-articles.js';
import type { SourceChange } from './find-changes.js';
import { defaultsOf, nameRefusal, type SyncPlan } from './plan-sync.js';
import { sumUpImports } from './sum-up-imports.js';
import type { SyncOptions } from './sync-options.js';

/** Milliseconds after which others may take articles in while nothing comes of the source. */
const patience = 200;

/** Files whose articles stand in the library before it is written down where they came from. */
const atOnce = 50;

export interface TakenChanges {
  readonly report: ImportReport;
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Articles that left, of files that have fewer than before. */
  readonly left: number;
  /** Hashes of what articles were read from until now. */
  readonly contents: readonly string[];
}

/** Gives the next change; undefined where there is none any more. */
export type NextChange = () => Promise<SourceChange | undefined>;

/**
 * Takes in change after change, as an import does, each article by one transaction. What a file became is written down
 * after that: where it is cut off in between, the next look finds the article as it is and writes it down. Others can
 * take articles in while the source keeps it waiting.
 */
export async function takeChanges(
  spec: SourceSpec,
  next: NextChange,
  plan: SyncPlan,
  known: KnownArticles,
  options: SyncOptions,
): Promise<TakenChanges> {
  const { shelves, sources, lives, whileOurs, by, prepare, reserved, keepsSources, timeZone, signal } = options;
  const collection = spec.collection ?? options.collection;
  const defaults = defaultsOf(spec);
  const reading = { collection, reserved, keepsSources, timeZone, prepare, by, lives, defaults };
  const moved: { from: string; to: string }[] = [];
  const reports: ImportReport[] = [];
  const contents: string[] = [];
  let left = 0;
  let upcoming: Promise<SourceChange | undefined> = next();
  const askNext = (): void => {
    upcoming = next();
    // Whoever fails in the meantime is heard when it is waited for.
    upcoming.catch(() => {});
  };

  const takeStretch = async (first: SourceChange, ensureOurs: () => Promise<void>): Promise<void> => {
    await known.refresh();
    const changes = new Map<object, SourceChange>();
    let written: SourceItem[] = [];
    let gone: string[] = [];

    const files = async function* (): AsyncGenerator<ArticleFile> {
      let change: SourceChange | undefined = first;
      while (change !== undefined && !signal.aborted) {
        const file = await fileOf(change, plan, sources);
        changes.set(file, change);
        yield file;
        const soon = await Promise.race([upcoming, afterPatience()]);
        if (soon === 'later') return;
        change = soon;
        // What ends the source's files is asked for again by whoever goes on.
        if (change !== undefined) askNext();
      }
    };

    const writeDown = async (): Promise<void> => {
      if (written.length > 0) await sources.replaceItems(spec.id, written, gone);
      written = [];
      gone = [];
    };

    const onTaken = async (file: object, taken: TakenFile): Promise<void> => {
      const change = changes.get(file);
      changes.delete(file);
      if (!change) return;
      const before = change.movedFrom ?? plan.items.get(change.item.key);
      const item = itemOf(change, file as ArticleFile, taken, before, plan);
      for (const id of before?.articles.filter((one) => !item.articles.includes(one)) ?? []) {
        await ensureOurs();
        if (await shelves.remove(id, by)) left += 1;
        known.remove(id);
      }
      if (change.movedFrom) {
        moved.push({ from: change.movedFrom.name, to: item.name });
        gone.push(change.movedFrom.key);
      }
      if (before?.contentHash !== undefined && before.contentHash !== item.contentHash)
        contents.push(before.contentHash);
      written.push(item);
      if (written.length >= atOnce) await writeDown();
    };

    const now = options.now().toISOString();
    reports.push(
      await importArticles(shelves, files(), { ...reading, now, known, beforeWriting: ensureOurs, onTaken }),
    );
    await writeDown();
    await known.settle();
  };

  for (let first = await upcoming; first !== undefined && !signal.aborted; first = await upcoming) {
    const change = first;
    askNext();
    await whileOurs((ensureOurs) => takeStretch(change, ensureOurs));
  }
  return { report: sumUpImports(reports), moved, left, contents };
}

async function afterPatience(): Promise<'later'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('later'), patience).unref();
  });
}

async function fileOf(
  { item, bytes, movedFrom }: SourceChange,
  { items }: SyncPlan,
  sources: SyncOptions['sources'],
): Promise<ArticleFile> {
  const { name, origin, url, key } = item;
  const identity = (movedFrom ?? items.get(key))?.identity ?? (await chooseIdentity(origin, sources));
  return { name, origin, identity, bytes: await bytes(), ...(url !== undefined && { url }) };
}

/** Its origin, unless the articles of another file are known by that, which was there before. */
async function chooseIdentity(origin: string, sources: SyncOptions['sources']): Promise<string> {
  const known = await sources.identityOf(origin);
  if (known !== undefined) return known;
  for (let count = 1; ; count++) {
    const identity = count === 1 ? origin : `${origin} (${count})`;
    const origins = await sources.originsOf(identity);
    if (origins.every((one) => one === origin)) return identity;
  }
}

function itemOf(
  { item: { key, name, tag, origin }, contentHash }: SourceChange,
  { identity = origin }: ArticleFile,
  taken: TakenFile,
  before: SourceItem | undefined,
  { madeBy }: SyncPlan,
): SourceItem {
  const common = { key, name, ...(tag !== undefined && { tag }), origin, identity, contentHash };
  return taken.kind === 'taken'
    ? { ...common, madeBy, articles: taken.articles }
    : // As it was read last, until it can be read again.
      { ...common, madeBy: nameRefusal(madeBy), articles: before?.articles ?? [], reason: taken.reason };
}
