import type { Citation } from './answer.js';
import type { ArticleFormat, SourcePlace } from './article.js';
import { anchorOf, type TextAnchor, writeAnchor } from './text-anchor.js';

type Linked = Pick<Citation, 'url' | 'format' | 'quote' | 'anchor'> & {
  readonly locator: Pick<Citation['locator'], 'place'>;
};

/** Formats whose address is that of a page, where a browser finds words. */
const pages: ReadonlySet<ArticleFormat | undefined> = new Set<ArticleFormat>(['html', 'markdown', 'text', 'feed']);

/** Characters of an address: what browsers, proxies and chats reliably carry. */
const longestLink = 2_000;

/** Where a file is shown with its lines, and what shows them instead of the page that is made of it. */
interface GitHost {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly query: string;
  /** What stands before a line's number. */
  readonly line: string;
}

/** GitHub, GitLab, Bitbucket Cloud, and what Gitea or Forgejo serves, as Codeberg. */
const hosts: readonly GitHost[] = [
  { host: /^github\./, path: /^\/[^/]+\/[^/]+\/blob\/[^/]+\/./, query: 'plain=1', line: 'L' },
  { host: /./, path: /\/-\/blob\/[^/]+\/./, query: 'plain=1', line: 'L' },
  {
    host: /^bitbucket\.org$/,
    path: /^\/[^/]+\/[^/]+\/src\/[^/]+\/./,
    query: 'fileviewer=file-view-default',
    line: 'lines-',
  },
  {
    host: /./,
    path: /^\/[^/]+\/[^/]+\/src\/(?:branch|commit|tag)\/[^/]+\/./,
    query: 'display=source',
    line: 'L',
  },
];

/**
 * The address of a citation's article, that opens where the quote stands: a web page at its words, which the browser
 * marks, a PDF at its page, a file on a Git host at its line. The article's own address where that isn't known, where
 * the address says a place of its own, or where it would have more than 2,000 characters.
 */
export function citationLink(citation: Linked): string | undefined {
  const {
    url,
    format,
    locator: { place },
  } = citation;
  const plain = addressOf(url);
  if (!plain) return url;
  const git = gitHostOf(plain);
  const link = atPage(plain, format, place) ?? (git ? atLine(plain, place, git) : atWords(plain, citation));
  return link === undefined || link.length > longestLink ? url : link;
}

/** Whether a citation's link names words, so that where else these stand on the page matters. */
export function isLinkedByWords({ url, format }: Pick<Citation, 'url' | 'format'>): boolean {
  const plain = addressOf(url);
  return plain !== undefined && !gitHostOf(plain) && isWordsPage(plain, format);
}

function addressOf(url: string | undefined): URL | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? address : undefined;
}

function gitHostOf({ host: name, pathname }: URL): GitHost | undefined {
  return hosts.find(({ host, path }) => host.test(name) && path.test(pathname));
}

function isWordsPage({ hash }: URL, format: ArticleFormat | undefined): boolean {
  return pages.has(format) && !hash.includes(':~:');
}

function atPage(plain: URL, format: ArticleFormat | undefined, place: SourcePlace | undefined): string | undefined {
  if (format !== 'pdf' || place?.page === undefined || plain.hash !== '') return undefined;
  return withFragment(plain, `page=${place.page}`);
}

function atLine(plain: URL, place: SourcePlace | undefined, { query, line }: GitHost): string | undefined {
  if (place?.line === undefined || plain.hash !== '') return undefined;
  const source = new URL(plain);
  const asked = plain.search.slice(1).split('&');
  if (!asked.includes(query)) source.search = [...asked, query].filter((part) => part !== '').join('&');
  return withFragment(source, `${line}${place.line}`);
}

function atWords(plain: URL, { format, quote, anchor }: Linked): string | undefined {
  if (!isWordsPage(plain, format)) return undefined;
  const found: TextAnchor | undefined = anchor ?? anchorOf(quote);
  return found && withFragment(plain, `${plain.hash.slice(1)}:~:text=${writeAnchor(found)}`);
}

function withFragment(address: URL, fragment: string): string {
  const link = new URL(address);
  link.hash = fragment;
  return link.href;
}
