import { z } from 'zod';
import type { Article, ArticleFormat, ArticleHeader, TextBlock } from '../../domain.js';
import type { ArticleSource } from '../indexed-article.js';
import { parseStored } from '../parse-stored.js';
import type { ShelvedArticle, Shelves } from '../shelves.js';
import { storedPlace } from '../stored-place.js';
import { unpack } from '../tables/pack.js';
import { ARTICLES, type ArticleRow, articleHeader, articleOf, HEADER_COLUMNS, type HeaderRow } from '../tables/rows.js';
import { createArticleWriter } from './article-writer.js';
import { readRevision } from './read-revision.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { Synchronous } from './synchronous.js';

interface ShelvedRow extends HeaderRow {
  readonly analysis: number;
  readonly reader: number;
  readonly is_file_kept: number;
}

interface SourceRow {
  readonly format: ArticleFormat;
  readonly reader: number;
  readonly blocks: string;
  readonly map: string | null;
  readonly bytes: Uint8Array | null;
}

const SHELVED = `
  SELECT ${HEADER_COLUMNS}, a.analysis, a.reader,
    EXISTS (SELECT 1 FROM sources s WHERE s.article = a.seq AND s.bytes IS NOT NULL) AS is_file_kept
  FROM ${ARTICLES} ORDER BY a.seq`;

const ARTICLE = `SELECT ${HEADER_COLUMNS}, a.text FROM ${ARTICLES} WHERE a.id = ?`;

const SOURCE = `
  SELECT a.format, a.reader, s.blocks, s.map, s.bytes FROM articles a JOIN sources s ON s.article = a.seq WHERE a.id = ?`;

const BY_CONTENT = `
  SELECT ${HEADER_COLUMNS} FROM ${ARTICLES} WHERE c.name = ? AND a.content_hash = ? ORDER BY a.seq LIMIT 1`;

const COLLECTIONS_OF = `
  SELECT DISTINCT c.name FROM ${ARTICLES} WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY c.name`;

const COLLECTIONS = `
  SELECT c.name, count(*) AS articles FROM ${ARTICLES} GROUP BY c.id ORDER BY c.name`;

const storedBlocks: z.ZodType<readonly TextBlock[]> = z.array(
  z.object({
    kind: z.enum(['heading', 'paragraph', 'item', 'row', 'head']),
    start: z.number(),
    end: z.number(),
    level: z.exactOptional(z.number()),
    group: z.exactOptional(z.number()),
    leadIn: z.exactOptional(z.number()),
    closes: z.exactOptional(z.number()),
    place: z.exactOptional(storedPlace),
  }),
);

const storedMap = z.array(z.number());

export function createSqliteShelves(connection: SqliteConnection): Synchronous<Omit<Shelves, 'vectors'>> {
  return {
    ...createArticleWriter(connection),
    articles() {
      const rows: readonly ShelvedRow[] = connection.statement(SHELVED).all();
      return rows.map(shelvedArticle);
    },
    article(id): Article | undefined {
      const row: ArticleRow | undefined = connection.statement(ARTICLE).get(id);
      return row && articleOf(row);
    },
    source(id): ArticleSource | undefined {
      const row: SourceRow | undefined = connection.statement(SOURCE).get(id);
      return row && sourceOf(row);
    },
    findByContent(collection, contentHash): ArticleHeader | undefined {
      const row: HeaderRow | undefined = connection.statement(BY_CONTENT).get(collection, contentHash);
      return row && articleHeader(row);
    },
    collectionsOf(ids) {
      const rows: readonly { readonly name: string }[] = connection.statement(COLLECTIONS_OF).all(JSON.stringify(ids));
      return rows.map(({ name }) => name);
    },
    collections() {
      const rows: readonly { readonly name: string; readonly articles: number }[] = connection
        .statement(COLLECTIONS)
        .all();
      return Object.fromEntries(rows.map(({ name, articles }) => [name, articles]));
    },
    revision: () => readRevision(connection),
  };
}

function shelvedArticle(row: ShelvedRow): ShelvedArticle {
  const { analysis, reader, is_file_kept } = row;
  return { ...articleHeader(row), analysis, reader, isFileKept: is_file_kept === 1 };
}

function sourceOf({ format, reader, blocks, map, bytes }: SourceRow): ArticleSource {
  return {
    format,
    reader,
    ...(bytes && { bytes: new Uint8Array(unpack(bytes)) }),
    blocks: parseStored(storedBlocks, blocks, 'blocks of an article'),
    ...(map !== null && { map: parseStored(storedMap, map, 'the map of an article') }),
  };
}
