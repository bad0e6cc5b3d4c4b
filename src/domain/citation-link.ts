import type { Citation } from './answer.js';
import type { ArticleFormat, SourcePlace } from './article.js';

type Linked = Pick<Citation, 'url' | 'format' | 'quote'> & { readonly locator: Pick<Citation['locator'], 'place'> };

/** Formats whose address is that of a page, where a browser finds words. */
const pages: ReadonlySet<ArticleFormat | undefined> = new Set<ArticleFormat>(['html', 'markdown', 'text', 'feed']);

/** Characters of an address: what browsers, proxies and chats reliably carry. */
const longestLink = 2_000;

/** Words at each end of a quote that is too long to stand in an address whole. */
const wordsAtEnd = 5;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Where a file is shown with its lines, and what shows them instead of the page that is made of it. */
const hosts: readonly { readonly path: RegExp; readonly host: RegExp; readonly query: string }[] = [
  { host: /^github\./, path: /^\/[^/]+\/[^/]+\/blob\/[^/]+\/./, query: 'plain=1' },
  { host: /./, path: /\/-\/blob\/[^/]+\/./, query: 'plain=1' },
  { host: /./, path: /^\/[^/]+\/[^/]+\/src\/(?:branch|commit|tag)\/[^/]+\/./, query: 'display=source' },
];

/**
 * The address of a citation's article, that opens where the quote stands: a web page at its words, which the browser
 * marks, a PDF at its page, a file on a Git host at its line. The article's own address where that isn't known, where
 * the address says a place of its own, or where it would have more than 2,000 characters.
 */
export function citationLink({ url, format, locator: { place }, quote }: Linked): string | undefined {
  if (url === undefined || !URL.canParse(url)) return url;
  const plain = new URL(url);
  if (!/^https?:$/.test(plain.protocol)) return url;
  const git = hosts.find(({ host, path }) => host.test(plain.host) && path.test(plain.pathname));
  const link = atPage(plain, format, place) ?? (git ? atLine(plain, place, git.query) : atWords(plain, format, quote));
  return link === undefined || link.length > longestLink ? url : link;
}

function atPage(plain: URL, format: ArticleFormat | undefined, place: SourcePlace | undefined): string | undefined {
  if (format !== 'pdf' || place?.page === undefined || plain.hash !== '') return undefined;
  return withFragment(plain, `page=${place.page}`);
}

function atLine(plain: URL, place: SourcePlace | undefined, query: string): string | undefined {
  if (place?.line === undefined || plain.hash !== '') return undefined;
  const source = new URL(plain);
  const asked = plain.search.slice(1).split('&');
  if (!asked.includes(query)) source.search = [...asked, query].filter((part) => part !== '').join('&');
  return withFragment(source, `L${place.line}`);
}

function atWords(plain: URL, format: ArticleFormat | undefined, quote: string): string | undefined {
  if (!pages.has(format) || plain.hash.includes(':~:')) return undefined;
  const terms = termsOf(quote);
  if (terms.length === 0) return undefined;
  return withFragment(plain, `${plain.hash.slice(1)}:~:text=${terms.map(encodeTerm).join(',')}`);
}

function withFragment(address: URL, fragment: string): string {
  const link = new URL(address);
  link.hash = fragment;
  return link.href;
}

/**
 * What a browser looks for: a short quote whole, else how it begins and ends. Words of one term stand in one block of
 * the page, so that lines and cells are told apart; before a cell's last word the head of its column may stand, which
 * isn't on the page there.
 */
function termsOf(quote: string): readonly string[] {
  const parts = quote.split(/(\n| · )/u);
  const texts = parts.filter((part, at) => at % 2 === 0 && wordsOf(part).length > 0);
  const [first, last] = [texts[0], texts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = wordsOf(first).length;
  if (texts.length === 1) {
    if (count <= 2 * wordsAtEnd) return [cut(first, 0, count)];
    return [cut(first, 0, wordsAtEnd), cut(first, count - wordsAtEnd, count)];
  }
  const lastCount = wordsOf(last).length;
  const isCell = parts.includes(' · ');
  return [cut(first, 0, wordsAtEnd), cut(last, lastCount - (isCell ? 1 : wordsAtEnd), lastCount)];
}

/** From the word numbered `from` up to the one before `to`, without what stands around them. */
function cut(text: string, from: number, to: number): string {
  const words = wordsOf(text).slice(Math.max(0, from), to);
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.index, last.index + last.segment.length) : '';
}

function wordsOf(text: string): readonly Intl.SegmentData[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
}

/** `-`, `,` and `&` divide a text fragment; a lone surrogate can't be written in an address. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.replace(/\s+/gu, ' ').replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
