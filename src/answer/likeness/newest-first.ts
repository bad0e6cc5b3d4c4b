import type { ArticleHeader } from '../../domain.js';

/** Orders articles by the day they were published, undated last; of one day by when we last took them in. */
export function newestFirst(a: ArticleHeader, b: ArticleHeader): number {
  const [own, other] = [a.publishedAt ?? '', b.publishedAt ?? ''];
  if (own !== other) return own < other ? 1 : -1;
  return a.revisedAt < b.revisedAt ? 1 : a.revisedAt > b.revisedAt ? -1 : 0;
}
