import type { SourceReport, SourceSpec } from '../../domain.js';
import { type Look, SourceError } from '../../sources/contract.js';
import type { FollowedSource } from '../../store/followed-sources.js';
import type { KnownArticles } from '../known-articles.js';
import { findChanges, type SourceChange } from './find-changes.js';
import { createHeldBytes } from './hold-bytes.js';
import type { SyncPlan } from './plan-sync.js';
import type { SeenItems } from './seen-items.js';
import type { SyncOptions } from './sync-options.js';
import { takeAway } from './take-away.js';
import { type TakenChanges, takeChanges } from './take-changes.js';

/** Articles that may leave at once whatever their share: of a few, half is soon reached. */
const fewArticles = 3;

/** What a look that was gone through came to. */
export interface Followed extends TakenChanges {
  /** Names of files that left. */
  readonly names: readonly string[];
  /** Sources of which something is to be read again. */
  readonly released: readonly string[];
  /** Why the look couldn't be gone through to its end: nothing left then. */
  readonly failure?: string;
}

export interface Following {
  readonly spec: SourceSpec;
  readonly before: FollowedSource | undefined;
  readonly plan: SyncPlan;
  /** Is told of all that is found. */
  readonly seen: SeenItems;
  readonly known: KnownArticles;
  readonly options: SyncOptions;
}

/**
 * Goes through a look and does what it asks for; or, where so much would leave that somebody has to agree, nothing.
 * @throws {SourceError} where it couldn't even be told whether that is so.
 */
export async function followLook(
  look: Look & { readonly changedAsWhole: true },
  { spec, before, plan, seen, known, options }: Following,
): Promise<Followed | { readonly loss: NonNullable<SourceReport['loss']> }> {
  const held = createHeldBytes();
  const changes = findChanges(look.items, plan.items, seen, held);
  const waiting: SourceChange[] = [];
  const failures: SourceError[] = [];
  let done = 0;

  const remember = (error: unknown): IteratorResult<undefined> => {
    if (!(error instanceof SourceError) || options.signal.aborted) throw error;
    failures.push(error);
    return { done: true, value: undefined };
  };

  /** The next of what is to be taken in, past all that is to be left as it is, while `wants` more. */
  const pull = async (wants: () => boolean): Promise<SourceChange | undefined> => {
    while (failures.length === 0 && wants()) {
      const { value, done: isOver } = await changes.next().catch(remember);
      if (isOver) return undefined;
      options.onProgress?.({ done: ++done, ...(plan.items.size > 0 && { of: plan.items.size }) });
      if (value) return value;
    }
    return undefined;
  };

  try {
    const most = Math.max(fewArticles, Math.floor(seen.articles / 2));
    const isUnsure = () => look.isWhole && seen.missing > most;
    for (let next = await pull(isUnsure); next; next = await pull(isUnsure)) waiting.push(next);
    throwFirst(failures);
    if (isUnsure() && !mayLeave(seen.missing, before)) return { loss: { leaving: seen.missing, of: seen.articles } };
    const next = async () => waiting.shift() ?? (await pull(() => true));
    const taken = await takeChanges(spec, next, plan, known, options);
    await writeTags(spec, plan, seen, options);
    options.signal.throwIfAborted();
    const reason = failures.at(0)?.reason;
    const gone = look.isWhole && reason === undefined ? seen.unseen() : [];
    const { names, articles, contents } = await takeAway(spec.id, gone, options);
    const released = await release([...taken.contents, ...contents], options);
    const left = taken.left + articles;
    return { ...taken, left, names, released, ...(reason !== undefined && { failure: reason }) };
  } finally {
    await changes.return(undefined);
    await held.clear();
  }
}

function throwFirst([first]: readonly SourceError[]): void {
  if (first) throw first;
}

/** Whether somebody agreed to as much as that, or more. */
function mayLeave(leaving: number, before: FollowedSource | undefined): boolean {
  return before?.loss?.isConfirmed === true && leaving <= before.loss.leaving;
}

/** What was passed over because another article had its content is to come in where that is gone. */
async function release(contents: readonly string[], { sources, now }: SyncOptions): Promise<readonly string[]> {
  return contents.length === 0 ? [] : sources.release(contents, now().toISOString());
}

/** What is as it was may be told by another tag from now on. */
async function writeTags(spec: SourceSpec, plan: SyncPlan, seen: SeenItems, { sources }: SyncOptions): Promise<void> {
  const retagged = [...seen.same].flatMap(([key, tag]) => {
    const item = plan.items.get(key);
    return item && tag !== undefined && tag !== item.tag ? [{ ...item, tag }] : [];
  });
  if (retagged.length > 0) await sources.replaceItems(spec.id, retagged);
}
