import type { Actor } from '../audit-log.js';
import type { ArticleRecord } from '../indexed-article.js';
import { asking, insert, run, type SqlWork, together } from '../sql.js';
import { LAYER_COLUMNS, type Layers, type LayersRow, layerValues, readLayers } from './layers.js';

interface VersionRow {
  readonly ordinal: number;
  readonly text_hash: string;
}

const LAYERS = 'SELECT decided, file, defaults FROM article_lives WHERE article_id = $1';

const WRITE = `
  UPDATE article_lives SET ${LAYER_COLUMNS.map((name, at) => `${name} = $${at + 2}`).join(', ')} WHERE article_id = $1`;

const LAST_VERSION = `
  SELECT ordinal, text_hash FROM article_versions WHERE article_id = $1 ORDER BY ordinal DESC LIMIT 1`;

/** With an article that is written: what its file and whoever brings it say, and its text as its newest version. */
export function* keepLife({ article, life, defaults }: ArticleRecord, by: Actor, at: string): SqlWork<void> {
  const [[row], [last]] = yield* together<[readonly LayersRow[], readonly VersionRow[]]>(
    asking(LAYERS, article.id),
    asking(LAST_VERSION, article.id),
  );
  if (!row) yield* beginLife(article.id, { decided: {}, file: life ?? {}, defaults: defaults ?? {} }, { by, at });
  else if (life || defaults) {
    const layers = readLayers(row);
    yield* writeLayers(article.id, { ...layers, ...(life && { file: life }), ...(defaults && { defaults }) });
  }
  if (last?.text_hash === article.textHash) return;
  const { id, textHash, title, publishedAt, revisedAt } = article;
  const version = [id, (last?.ordinal ?? 0) + 1, textHash, title, publishedAt ?? null, revisedAt, personOf(by)];
  const columns = ['article_id', 'ordinal', 'text_hash', 'title', 'published_at', 'taken_at', 'taken_by'];
  yield* insert('article_versions', columns, [version]);
}

/** With an article that goes. */
export function* forgetLife(id: string): SqlWork<void> {
  yield* run('DELETE FROM article_lives WHERE article_id = $1', id);
  yield* run('DELETE FROM article_versions WHERE article_id = $1', id);
}

export function* writeLayers(id: string, layers: Layers): SqlWork<void> {
  yield* run(WRITE, id, ...layerValues(layers));
}

/** Who did it, if it was a person. */
export function personOf(by: Actor): string | null {
  return typeof by === 'object' ? by.person : null;
}

function* beginLife(
  id: string,
  layers: Layers,
  { by, at }: { readonly by: Actor; readonly at: string },
): SqlWork<void> {
  const columns = ['article_id', ...LAYER_COLUMNS, 'added_by', 'added_at', 'revision'];
  yield* insert('article_lives', columns, [[id, ...layerValues(layers), personOf(by), at, 1]]);
}
