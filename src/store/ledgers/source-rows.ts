import { z } from 'zod';
import type { ArticleLife, SourceSpec, SourceTelling } from '../../domain.js';
import type { FollowedSource, SourceItem, SourceStanding } from '../followed-sources.js';
import { parseStored } from '../parse-stored.js';

export interface SourceRow {
  readonly id: string;
  readonly spec: string;
  readonly standing: string;
  readonly stamp: string | null;
  readonly pushed_at: string | null;
  readonly loss_confirmed_at: string | null;
  readonly told: string;
  readonly articles: number;
  readonly refused: number;
}

export interface ItemRow {
  readonly key: string;
  readonly name: string;
  readonly tag: string | null;
  readonly origin: string;
  readonly identity: string;
  readonly content_hash: string | null;
  readonly made_by: string;
  readonly articles: string;
  readonly reason: string | null;
}

const storedLife: z.ZodType<ArticleLife> = z.object({
  owner: z.exactOptional(z.string()),
  embargo: z.exactOptional(z.string()),
  validFrom: z.exactOptional(z.string()),
  validUntil: z.exactOptional(z.string()),
  retiredAt: z.exactOptional(z.string()),
  reviewBy: z.exactOptional(z.string()),
});

const storedSpec: z.ZodType<SourceSpec> = z.object({
  id: z.string(),
  kind: z.enum(['folder', 'git', 'page', 'sitemap', 'feed']),
  location: z.string(),
  branch: z.exactOptional(z.string()),
  path: z.exactOptional(z.string()),
  every: z.number(),
  collection: z.exactOptional(z.string()),
  owner: z.exactOptional(z.string()),
  defaults: z.exactOptional(storedLife),
});

const storedStanding: z.ZodType<Omit<SourceStanding, 'spec' | 'stamp'>> = z.object({
  triedAt: z.exactOptional(z.string()),
  lookedAt: z.exactOptional(z.string()),
  changedAt: z.exactOptional(z.string()),
  articlesIn: z.number(),
  articlesOut: z.number(),
  failures: z.number(),
  failedAt: z.exactOptional(z.string()),
  reason: z.exactOptional(z.string()),
  loss: z.exactOptional(z.object({ leaving: z.number(), of: z.number(), askedAt: z.string() })),
});

const storedTold: z.ZodType<SourceTelling[]> = z.array(z.enum(['failure', 'loss']));

const storedIds = z.array(z.string());

export function readStanding(json: string): Omit<SourceStanding, 'spec' | 'stamp'> {
  return parseStored(storedStanding, json, 'standing of a source');
}

export function toldOf(json: string): readonly SourceTelling[] {
  return parseStored(storedTold, json, 'tellings of a source');
}

export function sourceOf(row: SourceRow): FollowedSource {
  const { loss, ...standing } = readStanding(row.standing);
  const { stamp, pushed_at, loss_confirmed_at, articles, refused } = row;
  return {
    spec: parseStored(storedSpec, row.spec, 'description of a source'),
    ...standing,
    // What was said of an earlier loss says nothing of this one.
    ...(loss && { loss: { ...loss, isConfirmed: loss_confirmed_at !== null && loss_confirmed_at >= loss.askedAt } }),
    told: toldOf(row.told),
    articles,
    refused,
    ...(stamp !== null && { stamp }),
    ...(pushed_at !== null && { pushedAt: pushed_at }),
  };
}

export function itemOf(row: ItemRow): SourceItem {
  const { key, name, tag, origin, identity, content_hash, made_by, articles, reason } = row;
  return {
    key,
    name,
    ...(tag !== null && { tag }),
    origin,
    identity,
    ...(content_hash !== null && { contentHash: content_hash }),
    madeBy: made_by,
    articles: parseStored(storedIds, articles, 'articles of a file'),
    ...(reason !== null && { reason }),
  };
}
