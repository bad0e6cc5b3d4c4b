import { z } from 'zod';
import type { Article, ArticleFormat, ArticleHeader, TextBlock } from '../../domain.js';
import type { ArticleSource } from '../indexed-article.js';
import { parseStored } from '../parse-stored.js';
import type { ShelvedArticle, Shelves } from '../shelves.js';
import { all, first, type SqlLedger, type SqlWork } from '../sql.js';
import { storedPlace } from '../stored-place.js';
import { createArticleWork, createArticleWriter, type WriterOptions } from './article-writer.js';
import { unpack } from './pack.js';
import { readRevision } from './read-revision.js';
import { ARTICLES, type ArticleRow, articleHeader, articleOf, HEADER_COLUMNS, type HeaderRow } from './rows.js';

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
    CASE WHEN EXISTS (SELECT 1 FROM sources s WHERE s.article = a.seq AND s.bytes IS NOT NULL) THEN 1 ELSE 0 END
      AS is_file_kept
  FROM ${ARTICLES} ORDER BY a.seq`;

const ARTICLE = `SELECT ${HEADER_COLUMNS}, a.text FROM ${ARTICLES} WHERE a.id = $1`;

const SOURCE = `
  SELECT a.format, a.reader, s.blocks, s.map, s.bytes FROM articles a JOIN sources s ON s.article = a.seq WHERE a.id = $1`;

const BY_CONTENT = `
  SELECT ${HEADER_COLUMNS} FROM ${ARTICLES} WHERE c.name = $1 AND a.content_hash = $2 ORDER BY a.seq LIMIT 1`;

const COLLECTIONS_OF = `SELECT DISTINCT c.name FROM ${ARTICLES} WHERE a.id = ANY($1) ORDER BY c.name`;

const COLLECTIONS = `SELECT c.name, count(*) AS articles FROM ${ARTICLES} GROUP BY c.name ORDER BY c.name`;

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

/** See `Shelves`; each change is one transaction. */
export function createShelvedArticles(parts: WriterOptions): SqlLedger<Omit<Shelves, 'vectors'>> {
  return {
    ...createArticleWriter(createArticleWork(parts)),
    *articles() {
      const rows = yield* all<ShelvedRow>(SHELVED);
      return rows.map(shelvedArticle);
    },
    *article(id): SqlWork<Article | undefined> {
      const row = yield* first<ArticleRow>(ARTICLE, id);
      return row && articleOf(row);
    },
    *source(id): SqlWork<ArticleSource | undefined> {
      const row = yield* first<SourceRow>(SOURCE, id);
      return row && sourceOf(row);
    },
    *findByContent(collection, contentHash): SqlWork<ArticleHeader | undefined> {
      const row = yield* first<HeaderRow>(BY_CONTENT, collection, contentHash);
      return row && articleHeader(row);
    },
    *collectionsOf(ids) {
      const rows = yield* all<{ readonly name: string }>(COLLECTIONS_OF, ids);
      return rows.map(({ name }) => name);
    },
    *collections() {
      const rows = yield* all<{ readonly name: string; readonly articles: number }>(COLLECTIONS);
      return Object.fromEntries(rows.map(({ name, articles }) => [name, articles]));
    },
    revision: readRevision,
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
