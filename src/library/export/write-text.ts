import { stringify } from 'yaml';
import type { Article } from '../../domain.js';
import type { HistoryRow } from '../../store/histories.js';
import { ArticleRefused } from '../article-refused.js';

const end = '\n---\n\n';

/** An article's text as Markdown under front matter, as another program or a later import reads it. */
export function writeText(article: Article, life: HistoryRow | undefined): string {
  const { title, collection, source, url, publishedAt, language, text } = article;
  const matter = {
    title,
    collection,
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { published: publishedAt }),
    ...(language !== 'und' && { language }),
    ...lifeOf(life),
  };
  return `---\n${stringify(matter).trimEnd()}${end}${text}`;
}

/**
 * The text of what `writeText` made.
 * @throws {ArticleRefused} for anything else.
 */
export function readText(written: string): string {
  const at = written.indexOf(end);
  if (!written.startsWith('---\n') || at < 0) throw new ArticleRefused('its text is not as it was exported');
  return written.slice(at + end.length);
}

/** Of the layers of an article's life the strongest that says something, under the names of front matter. */
function lifeOf(life: HistoryRow | undefined): Readonly<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const layer of [life?.defaults, life?.file, life?.decided]) {
    if (typeof layer !== 'string') continue;
    for (const [name, value] of Object.entries(JSON.parse(layer) as Record<string, unknown>)) {
      const field = names[name];
      if (field !== undefined && typeof value === 'string') said[field] = value;
    }
  }
  return said;
}

const names: Readonly<Record<string, string>> = {
  owner: 'owner',
  embargo: 'embargo',
  validFrom: 'valid_from',
  validUntil: 'valid_until',
  retiredAt: 'retired',
  reviewBy: 'review_by',
};
