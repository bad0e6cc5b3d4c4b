import type { TableShape } from '../table-shape.js';

/**
 * What articles are kept in step with, since format 17: see `FollowedSources`. `spec` and `standing` are JSON; what
 * others say of a source while it is looked at has columns of its own.
 */
const followedSources: TableShape = {
  name: 'followed_sources',
  columns: {
    id: 'text',
    spec: 'text',
    standing: 'text',
    stamp: 'text?',
    pushed_at: 'text?',
    loss_confirmed_at: 'text?',
    told: 'text',
  },
  key: ['id'],
};

/** A row a file, be it of several articles; `articles` is a JSON array of their ids, so many. */
const sourceItems: TableShape = {
  name: 'source_items',
  columns: {
    source: 'text',
    key: 'text',
    name: 'text',
    tag: 'text?',
    origin: 'text',
    identity: 'text',
    content_hash: 'text?',
    made_by: 'text',
    articles: 'text',
    article_count: 'integer',
    reason: 'text?',
  },
  key: ['source', 'key'],
  indexes: {
    source_items_by_origin: ['origin'],
    source_items_by_identity: ['identity'],
    source_items_by_content: ['content_hash'],
  },
};

export const sourceTables: readonly TableShape[] = [followedSources, sourceItems];
