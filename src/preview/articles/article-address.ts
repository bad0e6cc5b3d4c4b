import type { Citation, Span } from '../../domain.js';

/** A place in an article, as the address of the article's page names it. */
export interface ArticlePlace {
  /** The beginning of the `Article.textHash` of the text that the spans are of; `''` where none is named. */
  readonly edition: string;
  /** What is quoted, what leads it in, and the words of it that answer: spans of the text. */
  readonly quote: readonly Span[];
  readonly leads: readonly Span[];
  readonly words: readonly Span[];
}

/** Below the page's own address. */
export const articlesPath = '/article/';

/** The element that the address scrolls to. */
export const quoteId = 'quote';

/** Letters of a hash that tell an article's editions apart, in an address that people copy. */
const editionLength = 12;

/** Where a citation's article is shown at the quote: path, query and fragment. Who looks is left to who links there. */
export function writeArticleAddress(citation: Citation): string {
  const { articleId, textHash, start, end, leadIns = [], highlights } = citation;
  const query = new URLSearchParams({
    ...(textHash !== undefined && { edition: textHash.slice(0, editionLength) }),
    quote: writeSpans([{ start, end }]),
    ...(leadIns.length > 0 && { leads: writeSpans(leadIns) }),
    ...(highlights.length > 0 && { words: writeSpans(highlights) }),
  });
  return `${articlesPath}${encodeURIComponent(articleId)}?${query}#${quoteId}`;
}

/** What names no span of a text of that length is left out. */
export function readArticlePlace(query: URLSearchParams, length: number): ArticlePlace {
  const read = (name: string) => readSpans(query.get(name) ?? '').filter(({ end }) => end <= length);
  return { edition: query.get('edition') ?? '', quote: read('quote'), leads: read('leads'), words: read('words') };
}

function writeSpans(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join('.');
}

/** More spans than a citation has are nobody's. */
const mostSpans = 50;

function readSpans(text: string): readonly Span[] {
  return text
    .split('.', mostSpans)
    .map((span) => /^(\d{1,9})-(\d{1,9})$/.exec(span))
    .map((found) => ({ start: Number(found?.[1]), end: Number(found?.[2]) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);
}
