import type { ArticleEntry, ArticleVersion } from '../domain.js';

/** An article as `articles list --json` and `articles show --json` print it; its shape is stable. */
export function entryJson(entry: ArticleEntry) {
  const { id, name, title, collection, origin, url, language, publishedAt, revisedAt, life, decided, state } = entry;
  const { timesQuoted, versions, addedBy, addedAt, reviewedAt } = entry;
  return {
    id,
    article: name,
    title,
    collection,
    origin,
    ...(url !== undefined && { url }),
    language,
    state,
    ...life,
    decided,
    ...(publishedAt !== undefined && { publishedAt }),
    revisedAt,
    addedAt,
    ...(addedBy !== undefined && { addedBy }),
    ...(reviewedAt !== undefined && { reviewedAt }),
    timesQuoted,
    versions,
  };
}

/** A text that an article had, as `articles versions --json` prints it; its shape is stable. */
export function versionJson({ ordinal, textHash, title, publishedAt, takenAt, by }: ArticleVersion) {
  return {
    ordinal,
    textHash,
    title,
    ...(publishedAt !== undefined && { publishedAt }),
    takenAt,
    ...(by !== undefined && { by }),
  };
}
