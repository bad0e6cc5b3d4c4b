import type { SourceReport, SourceSpec } from '../../domain.js';
import { SourceError } from '../../sources/contract.js';
import type { FollowedSource, SourceStanding } from '../../store/followed-sources.js';
import { createKnownArticles } from '../known-articles.js';
import { type Followed, followLook } from './follow-look.js';
import { planSync } from './plan-sync.js';
import { reportLook, sumUpReports } from './report-look.js';
import { createSeenItems } from './seen-items.js';
import type { SyncOptions } from './sync-options.js';

/** Looks in a row after which the owner is told. */
const failuresTold = 2;

/**
 * Brings the articles of a source up to date with it: what is new or changed comes in, what is gone leaves, what has
 * another name only stays the same article. Nothing is changed before it is sure that no more than half would leave; to
 * that, somebody has to agree. Where it is cut off at any moment, each article is as it was or as it is now, and the
 * next look goes on. Rejects where the store fails or the signal fires; that the source does is told by the report.
 */
export async function syncSource(spec: SourceSpec, options: SyncOptions): Promise<SourceReport> {
  const first = await syncOnce(spec, options);
  if (!first.isToBeDoneAgain) return first.report;
  // What had the content of others is gone, and one of them comes in its place.
  const { report } = await syncOnce(spec, options);
  return sumUpReports(first.report, report);
}

interface Synced {
  readonly report: SourceReport;
  readonly isToBeDoneAgain?: boolean;
}

async function syncOnce(spec: SourceSpec, options: SyncOptions): Promise<Synced> {
  const { sources, reader, signal, now } = options;
  const before = await sources.source(spec.id);
  const at = now().toISOString();
  const standing: SourceStanding = { ...standingOf(spec, before), triedAt: at };
  const known = createKnownArticles(options.shelves);
  await known.refresh();
  const plan = await planSync(spec, before, known, options);
  const seen = createSeenItems(plan.items);
  try {
    const look = await reader.look(spec, { stamp: plan.stamp, seen: plan.seen, signal });
    if (!look.changedAsWhole) {
      for (const key of plan.seen.keys()) seen.same.set(key, undefined);
      await sources.save({ ...mended(standing), lookedAt: at, ...stampOf(plan.stamp) });
      return { report: { ...reportLook(spec, plan, seen), outcome: 'unchanged' } };
    }
    const outcome = await followLook(look, { spec, before, plan, seen, known, options });
    if ('loss' in outcome) {
      const report = { ...reportLook(spec, plan, seen), outcome: 'asks', loss: outcome.loss } as const;
      return { report: await ask(standing, before, report, options) };
    }
    const report = reportLook(spec, plan, seen, outcome);
    const changed = { ...standing, ...changeOf(outcome, at) };
    if (outcome.failure !== undefined) {
      return { report: await fail(changed, before, { ...report, reason: outcome.failure }, options) };
    }
    const isComplete = seen.unreadable.length === 0 && outcome.released.length === 0;
    await sources.save({ ...mended(changed), lookedAt: at, ...(isComplete && stampOf(look.stamp)) });
    return { report: { ...report, outcome: 'followed' }, isToBeDoneAgain: outcome.released.includes(spec.id) };
  } catch (error) {
    if (!(error instanceof SourceError) || signal.aborted) throw error;
    // Nothing was changed, so it is as a whole what it was.
    const unchanged = { ...standing, ...stampOf(before?.stamp) };
    const report = { ...reportLook(spec, plan, seen), reason: error.reason };
    return { report: await fail(unchanged, before, report, options) };
  }
}

function standingOf(spec: SourceSpec, before: FollowedSource | undefined): SourceStanding {
  const { triedAt, lookedAt, changedAt, failedAt, reason, loss, articlesIn = 0, articlesOut = 0 } = before ?? {};
  return {
    spec,
    articlesIn,
    articlesOut,
    failures: before?.failures ?? 0,
    ...(triedAt !== undefined && { triedAt }),
    ...(lookedAt !== undefined && { lookedAt }),
    ...(changedAt !== undefined && { changedAt }),
    ...(failedAt !== undefined && { failedAt }),
    ...(reason !== undefined && { reason }),
    ...(loss && { loss: { leaving: loss.leaving, of: loss.of, askedAt: loss.askedAt } }),
  };
}

function mended({ failedAt: _, reason: __, loss: ___, ...standing }: SourceStanding): SourceStanding {
  return { ...standing, failures: 0 };
}

function stampOf(stamp: string | undefined): { readonly stamp?: string } {
  return stamp === undefined ? {} : { stamp };
}

function changeOf({ report, moved, left }: Followed, at: string): Partial<SourceStanding> {
  const articlesIn = report.added.length + report.changed.length - moved.length;
  if (articlesIn + left + moved.length === 0) return {};
  return { changedAt: at, articlesIn, articlesOut: left };
}

async function ask(
  standing: SourceStanding,
  before: FollowedSource | undefined,
  report: SourceReport & { readonly loss: NonNullable<SourceReport['loss']> },
  { sources }: SyncOptions,
): Promise<SourceReport> {
  const { triedAt: at = '' } = standing;
  const { loss } = report;
  const asked = before?.loss;
  const isAsked = asked?.leaving === loss.leaving && asked.of === loss.of;
  await sources.save({ ...mended(standing), lookedAt: at, loss: { ...loss, askedAt: isAsked ? asked.askedAt : at } });
  const isTold = asked !== undefined && before?.told.includes('loss');
  return { ...report, ...(!isTold && { tell: 'loss' }) };
}

async function fail(
  standing: SourceStanding,
  before: FollowedSource | undefined,
  report: Omit<SourceReport, 'outcome'> & { readonly reason: string },
  { sources, now }: SyncOptions,
): Promise<SourceReport> {
  const failures = standing.failures + 1;
  const failedAt = now().toISOString();
  await sources.save({ ...standing, failures, failedAt, reason: report.reason });
  const isToTell = failures >= failuresTold && before?.told.includes('failure') !== true;
  return { ...report, outcome: 'failed', ...(isToTell && { tell: 'failure' }) };
}
