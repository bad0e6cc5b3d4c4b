import { z } from 'zod';

/** The version of what is written; another is read by no program of this one's kind. */
export const exportVersion = 1;

/** The files of an export, below its folder; by the manifest it is known to be one. */
export const exportFiles = {
  manifest: 'verbatim-export.json',
  articles: 'articles',
  list: 'articles.jsonl',
  votes: 'feedback.jsonl',
} as const;

/** The files of an article, below its own folder; `file` and `versions` are folders. */
export const articleFiles = { record: 'article.json', text: 'text.md', file: 'file', versions: 'versions' } as const;

/** What an export says of itself. */
export const manifestShape = z.object({
  verbatimExport: z.literal(exportVersion),
  /** ISO 8601 instant at which it was whole; absent while it isn't. */
  exportedAt: z.string().optional(),
  articles: z.number().optional(),
});

/** A line of the list: where the article's folder is. Articles stand in the order in which they were taken in. */
export const listedShape = z.object({
  /** No name in it may lead out of the export. */
  folder: z.string().regex(/^articles\/(?!\.+\/)[^/\\]+\/[0-9a-z]+$/i),
});

const span = { start: z.number(), end: z.number() };

const place = z.object({
  line: z.exactOptional(z.number()),
  page: z.exactOptional(z.number()),
  slide: z.exactOptional(z.number()),
  row: z.exactOptional(z.number()),
  seconds: z.exactOptional(z.number()),
  speaker: z.exactOptional(z.string()),
});

const block = z.object({
  kind: z.enum(['heading', 'paragraph', 'item', 'row', 'head']),
  ...span,
  level: z.exactOptional(z.number()),
  group: z.exactOptional(z.number()),
  leadIn: z.exactOptional(z.number()),
  closes: z.exactOptional(z.number()),
  place: z.exactOptional(place),
});

const formats = [
  'markdown',
  'text',
  'html',
  'pdf',
  'docx',
  'odt',
  'pptx',
  'epub',
  'email',
  'csv',
  'xlsx',
  'json',
  'subtitles',
  'feed',
] as const;

const format = z.enum(formats);

/** Columns as they are kept; those that must have something are named. */
const kept = z.union([z.string(), z.number(), z.null()]);

const life = z
  .object({ file: z.string(), defaults: z.string(), decided: z.string(), added_at: z.string(), revision: z.number() })
  .catchall(kept);

const version = z
  .object({ ordinal: z.number(), text_hash: z.string(), title: z.string(), taken_at: z.string() })
  .catchall(kept);

/** A name of a file in an article's folder. */
const fileName = z.string().regex(/^(?!\.+$)[^/\\]+$/);

/** All of an article but its texts and its file, which stand beside. */
export const articleShape = z.object({
  article: z.object({
    id: z.string(),
    collection: z.string(),
    origin: z.string(),
    name: z.string(),
    title: z.string(),
    source: z.exactOptional(z.string()),
    url: z.exactOptional(z.string()),
    language: z.string(),
    contentHash: z.string(),
    textHash: z.string(),
    format,
    publishedAt: z.exactOptional(z.string()),
    revisedAt: z.string(),
  }),
  source: z.object({
    reader: z.number(),
    /** Where the file was kept. */
    file: z.exactOptional(fileName),
    blocks: z.array(block),
    map: z.exactOptional(z.array(z.number())),
  }),
  life: z.exactOptional(life),
  versions: z.array(version),
  /** Former texts that are kept, by their hashes. */
  texts: z.array(z.string().regex(/^[0-9a-f]+$/)),
});

export const voteShape = z.object({
  answerId: z.string(),
  person: z.string(),
  verdict: z.enum(['helpful', 'not_helpful']),
  reason: z.exactOptional(z.enum(['wrong_sentence', 'out_of_date', 'no_answer_in_it', 'other'])),
  expected: z.exactOptional(z.string()),
  note: z.exactOptional(z.string()),
  givenAt: z.string(),
  /** For whoever reads it: not taken in again; absent where the answer can't be read. */
  question: z.exactOptional(z.string()),
});
