import { afterEach, describe, expect, it } from 'vitest';
import { openFeed } from '../../../src/library/formats/feed/read-feed.js';
import { readArticles } from '../../../src/library/read-article.js';
import { createFeedReader } from '../../../src/sources/web/create-feed-reader.js';
import { gather, readableNames } from '../gather.js';
import { fetcherTo, type Pages, serveWeb } from '../serve-web.js';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function feedSite(pages: Pages) {
  let now = pages;
  const served = await serveWeb(() => now);
  const { fetcher } = fetcherTo(['127.0.0.1']);
  closers.push(served.close, fetcher.close);
  const reader = createFeedReader({ fetcher, names: readableNames, openFeed });
  const change = (more: Pages) => {
    now = { ...now, ...more };
  };
  return { ...served, reader, change, spec: { kind: 'feed', location: `${served.origin}/feed.xml` } as const };
}

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News &amp;amp; Notes</title><language>en</language>${items}</channel></rss>`;
const whole = (id: string, text: string) =>
  `<item><guid isPermaLink="false">${id}</guid><title>Title of ${id}</title><link>/posts/${id}</link><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`;
const teaser = (id: string, text: string) =>
  `<item><guid>${id}</guid><title>Title of ${id}</title><link>/posts/${id}</link><description>${text}</description></item>`;

describe('createFeedReader', () => {
  it('reads an entry’s own text from the feed, with its day, title and address', async () => {
    const { reader, spec, origin, asked } = await feedSite({
      '/feed.xml': rss(whole('one', 'The office closes at eight & opens at "nine".')),
    });
    const found = await gather(reader, spec);
    expect(asked).toEqual(['/feed.xml']);
    expect(found?.isWhole).toBe(true);
    const [item] = found?.items ?? [];
    if (item?.kind !== 'there') throw new Error('not there');
    expect(item).toMatchObject({
      key: 'one',
      name: 'Title-of-one.atom',
      url: `${origin}/posts/one`,
      origin: spec.location,
    });
    const options = { collection: 'c', now: '2026-11-02T10:00:00Z', keepsSources: false };
    const [read] = await readArticles({ origin: item.origin, name: item.name, bytes: await item.bytes() }, options);
    expect(read?.article).toMatchObject({
      title: 'Title of one',
      publishedAt: '2026-11-02',
      url: `${origin}/posts/one`,
      text: 'The office closes at eight & opens at "nine".',
      source: 'News & Notes',
    });
  });

  it('reads the page where the feed has a teaser, once, and again when the feed says something else of it', async () => {
    const { reader, spec, asked, change } = await feedSite({
      '/feed.xml': rss(teaser('a', 'A…') + teaser('b', 'B…')),
      '/posts/a': 'All of A',
      '/posts/b': 'All of B',
    });
    const first = await gather(reader, spec);
    expect(first?.there).toEqual({ a: 'All of A', b: 'All of B' });
    asked.length = 0;
    expect(await gather(reader, spec, first)).toBeUndefined();
    change({
      '/feed.xml': rss(teaser('a', 'A…') + teaser('b', 'B, edited…') + whole('c', 'C')),
      '/posts/b': 'All of B, edited',
    });
    const second = await gather(reader, spec, first);
    expect(second?.same).toEqual(['a']);
    expect(second?.there).toEqual({ b: 'All of B, edited', c: expect.stringContaining('C') });
    expect(asked).toEqual(['/feed.xml', '/feed.xml', '/posts/b']);
  });

  it('keeps to the teaser where the page may not be read or is gone, and waits where its server fails', async () => {
    const { reader, spec } = await feedSite({
      '/robots.txt': 'User-agent: *\nDisallow: /posts/closed\n',
      '/feed.xml': rss(teaser('closed', 'Closed…') + teaser('gone', 'Gone…') + teaser('broken', 'Broken…')),
      '/posts/broken': (_request, response) => void response.writeHead(500).end(),
    });
    const found = await gather(reader, spec);
    expect(Object.keys(found?.there ?? {})).toEqual(['closed', 'gone']);
    expect(found?.there.closed).toContain('Closed…');
    expect(found?.unreadable).toEqual({ broken: 'the server answers 500' });
  });

  it('is not led within the house by an entry', async () => {
    const inner = await serveWeb({ '/': 'secret' }, '127.0.0.2');
    closers.push(inner.close);
    const item = `<item><guid>x</guid><title>X</title><link>${inner.origin}/</link><description>Teaser</description></item>`;
    const { reader, spec } = await feedSite({ '/feed.xml': rss(item) });
    expect((await gather(reader, spec))?.there.x).toContain('Teaser');
    expect(inner.requests).toEqual([]);
  });

  it('says that something is no feed, and that it is gone', async () => {
    const { reader, spec, origin } = await feedSite({ '/feed.xml': '<html>Not a feed</html>' });
    await expect(gather(reader, spec)).rejects.toMatchObject({ name: 'SourceError' });
    await expect(gather(reader, { ...spec, location: `${origin}/none` })).rejects.toThrow('there is no such feed');
  });
});
