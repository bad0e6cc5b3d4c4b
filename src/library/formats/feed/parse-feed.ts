import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { ArticleRefused } from '../../article-refused.js';
import type { Feed, FeedEntry, FeedText } from './feed-entry.js';

/** Entries of a feed that are read at most. */
export const entryLimit = 10_000;

/** Any feed as one kind of feed. @throws {ArticleRefused} for what is none. */
export function readAnyFeed(text: string): Feed {
  const { format, feed } = parsed(text);
  switch (format) {
    case 'atom':
      return { title: atomText(feed.title), language: feed.xml?.lang, entries: (feed.entries ?? []).map(fromAtom) };
    case 'json':
      return { title: plain(feed.title), language: feed.language, entries: (feed.items ?? []).map(fromJson) };
    case 'rdf':
      return { title: html(feed.title), language: feed.dc?.languages?.[0], entries: (feed.items ?? []).map(fromRdf) };
    case 'rss':
      return { title: html(feed.title), language: feed.language, entries: (feed.items ?? []).map(fromRss) };
  }
}

function parsed(text: string): ReturnType<typeof parseFeed<string>> {
  try {
    return parseFeed<string>(text, { maxItems: entryLimit + 1 });
  } catch (error) {
    const advice = 'no feed that can be read: it is neither whole RSS nor Atom; download it anew';
    throw new ArticleRefused(advice, { cause: error });
  }
}

function fromAtom(entry: AtomFeed.Entry<string>): FeedEntry {
  const links = entry.links ?? [];
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  const content = entry.content?.value ? atomText(entry.content) : atomText(entry.summary);
  return {
    id: words(entry.id),
    title: atomText(entry.title),
    url: words(link?.href),
    published: entry.published ?? entry.updated,
    author: words(entry.authors?.[0]?.name),
    language: entry.content?.xml?.lang ?? entry.xml?.lang,
    content,
    isWhole: Boolean(entry.content?.value),
  };
}

function fromRss(item: RssFeed.Item<string>): FeedEntry {
  return {
    id: words(item.guid?.value),
    title: html(item.title),
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : words(item.guid?.value)),
    published: item.pubDate ?? item.dc?.dates?.[0],
    author: item.dc?.creators?.[0] ?? words(item.authors?.[0]?.name),
    language: item.dc?.languages?.[0],
    content: html(item.content?.encoded ?? item.description),
    isWhole: item.content?.encoded !== undefined,
  };
}

function fromRdf(item: RdfFeed.Item<string>): FeedEntry {
  return {
    id: item.rdf?.about ?? words(item.link),
    title: html(item.title),
    url: words(item.link),
    published: item.dc?.dates?.[0],
    author: item.dc?.creators?.[0],
    language: item.dc?.languages?.[0],
    content: html(item.content?.encoded ?? item.description),
    isWhole: item.content?.encoded !== undefined,
  };
}

function fromJson(item: JsonFeed.Item<string>): FeedEntry {
  return {
    id: words(item.id),
    title: plain(item.title),
    url: item.url ?? item.external_url,
    published: item.date_published ?? item.date_modified,
    author: words(item.authors?.[0]?.name),
    language: item.language,
    content: html(item.content_html) ?? plain(item.content_text ?? item.summary),
    isWhole: (item.content_html ?? item.content_text) !== undefined,
  };
}

function atomText(text: unknown): FeedText | undefined {
  if (typeof text !== 'object' || text === null || !('value' in text)) return undefined;
  const type = 'type' in text ? text.type : undefined;
  const value = words(text.value);
  return value === undefined ? undefined : { text: value, isHtml: type === 'html' || type === 'xhtml' };
}

function html(text: unknown): FeedText | undefined {
  const value = words(text);
  return value === undefined ? undefined : { text: value, isHtml: true };
}

function plain(text: unknown): FeedText | undefined {
  const value = words(text);
  return value === undefined ? undefined : { text: value, isHtml: false };
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
