import type { DocumentMatter } from '../contract.js';
import { tidyMatter, webAddress } from '../tidy-matter.js';
import { attribute, elementsBelow, type HtmlElement, type HtmlParent, textBelow } from './html-node.js';
import { pageTitle } from './page-title.js';
import { type LinkedData, readLinkedData } from './read-linked-data.js';

/** Names of meta tags, those that say most first. */
const dateNames = [
  ...['article:published_time', 'datepublished', 'dcterms.issued', 'dc.date.issued', 'dcterms.created', 'dc.date'],
  ...['dcterms.date', 'dc.date.created', 'date', 'pubdate', 'publishdate', 'publish-date', 'publication_date'],
  ...['citation_publication_date', 'citation_date', 'sailthru.date', 'parsely-pub-date', 'last-modified'],
];
const siteNames = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher', 'application-name'];
const authorNames = ['author', 'dc.creator', 'dcterms.creator', 'article:author', 'citation_author', 'parsely-author'];
const languageNames = ['content-language', 'language', 'dc.language', 'dcterms.language', 'og:locale'];

/** What a page says of itself: in its tags, in its linked data, and where its title stands. */
export function readPageMatter(page: HtmlParent): DocumentMatter {
  const said = new Map<string, string>();
  const links = new Map<string, string>();
  const scripts: string[] = [];
  let title: string | undefined;
  let language: string | undefined;
  let heading: string | undefined;
  let time: string | undefined;
  const note = (kept: Map<string, string>, name: string | undefined, value: string | undefined) => {
    const key = name?.trim().toLowerCase();
    if (key && value?.trim() && !kept.has(key)) kept.set(key, value.trim());
  };
  for (const element of elementsBelow(page, isEntered)) {
    switch (element.tagName) {
      case 'html':
        language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
        break;
      case 'title':
        title ??= textBelow(element);
        break;
      case 'meta':
        for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
          note(said, attribute(element, name), attribute(element, 'content'));
        }
        break;
      case 'link':
        note(links, attribute(element, 'rel'), attribute(element, 'href'));
        break;
      case 'script':
        if (attribute(element, 'type')?.trim().toLowerCase() === 'application/ld+json')
          scripts.push(textBelow(element));
        break;
      case 'h1':
        heading ??= textBelow(element);
        break;
      case 'time':
        if (isPublished(element)) time ??= attribute(element, 'datetime');
        break;
    }
  }
  const data = readLinkedData(scripts);
  const first = (names: readonly string[]) => names.map((name) => said.get(name)).find((value) => value !== undefined);
  const site = first(siteNames) ?? data.publisher;
  return tidyMatter({
    title: pageTitle({ title, heading, shared: said.get('og:title') ?? data.headline, site }),
    source: publisherOf(site, first(authorNames), data),
    url: webAddress(links.get('canonical')) ?? webAddress(said.get('og:url')) ?? data.url,
    language: language?.trim() ? language : first(languageNames),
    published: first(dateNames.slice(0, -1)) ?? data.published ?? time ?? said.get('last-modified'),
  });
}

function publisherOf(site: string | undefined, named: string | undefined, data: LinkedData): string | undefined {
  const author = [named, data.author].find((name) => name !== undefined && !URL.canParse(name) && name.length <= 100);
  if (site === undefined || author === undefined || site === author) return site ?? author;
  return `${author}, ${site}`;
}

function isPublished(element: HtmlElement): boolean {
  return (
    attribute(element, 'itemprop')?.toLowerCase() === 'datepublished' || attribute(element, 'pubdate') !== undefined
  );
}

/** A picture's title is no page's. */
function isEntered({ tagName }: HtmlElement): boolean {
  return tagName !== 'svg' && tagName !== 'template';
}
