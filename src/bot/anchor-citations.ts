import {
  type Answer,
  type Citation,
  chooseAnchor,
  type FactSheet,
  isLinkedByWords,
  shownCitations,
} from '../domain.js';
import type { Holdings } from '../store/holdings.js';

type Held = Pick<Holdings, 'articles'>;

/**
 * An answer whose quotes each say what a browser has to look for, where a quote's own words stand elsewhere on the
 * article's page too. Only articles whose links name words are looked at.
 */
export async function anchorAnswer<T extends Answer>(holdings: Held, answer: T): Promise<T> {
  const anchored = await anchorCitations(holdings, shownCitations(answer));
  if (!anchored) return answer;
  return 'citations' in answer ? { ...answer, citations: anchored } : { ...answer, closest: anchored[0] };
}

/** The same of a page of facts. */
export async function anchorFacts(holdings: Held, sheet: FactSheet): Promise<FactSheet> {
  const anchored = await anchorCitations(
    holdings,
    sheet.lines.map(({ citation }) => citation),
  );
  if (!anchored) return sheet;
  return { ...sheet, lines: sheet.lines.map((line, at) => ({ ...line, citation: anchored[at] ?? line.citation })) };
}

/** In their order; undefined where none needs more than its own words. */
async function anchorCitations(
  { articles }: Held,
  citations: readonly Citation[],
): Promise<readonly Citation[] | undefined> {
  const ids = new Set(citations.filter(isLinkedByWords).map(({ articleId }) => articleId));
  const found = await Promise.all([...ids].map((id) => articles.article(id)));
  const anchored = citations.map((citation): Citation => {
    const article = found.find((other) => other?.id === citation.articleId);
    if (!article || article.textHash !== citation.textHash || !isLinkedByWords(citation)) return citation;
    const anchor = chooseAnchor(article.text, citation);
    return anchor ? { ...citation, anchor } : citation;
  });
  return anchored.some(({ anchor }) => anchor) ? anchored : undefined;
}
