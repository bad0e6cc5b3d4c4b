import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../../../src/library/article-refused.js';
import type { ReadDocument } from '../../../../src/library/formats/contract.js';
import { feedReader } from '../../../../src/library/formats/feed/feed-reader.js';
import { fileOf, shownBlocks, webFile } from '../shown-blocks.js';

async function readFeed(text: string): Promise<readonly ReadDocument[]> {
  return await feedReader.read(fileOf(text));
}

function rss(items: string, channel = ''): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay</title>${channel}${items}</channel></rss>`;
}

describe('feeds that Python wrote', () => {
  it.each(['news.rss', 'news.atom'])('give each entry as a document (%s)', async (name) => {
    const documents = await feedReader.read(webFile(name));
    expect(documents.map(({ part }) => part)).toEqual([1, 2, 3, 4, 5].map((nth) => `tag:example.org,2026:${nth}`));
    expect(documents.map(({ matter }) => matter.title)).toEqual([
      'The map room is closed',
      'Der Filmraum ist offen',
      'La salle est fermée',
      'La sala está cerrada',
      'القاعة مغلقة',
    ]);
    expect(documents[0]?.matter).toEqual({
      title: 'The map room is closed',
      source: 'Mara Lindqvist, Harbour Library & friends',
      url: 'https://library.example.org/news/1',
      language: 'en',
      published: '2026-03-01',
    });
    expect(documents.map(({ blocks }) => shownBlocks(blocks))).toEqual([
      ['The map room is closed until May.', 'Open are:', 'Open are: > - the film room', 'Open are: > - the hall'],
      ['Der Filmraum ist wieder offen & geheizt.'],
      ['La salle est fermée jusqu’en mai.'],
      ['La sala está cerrada hasta mayo.'],
      ['القاعة مغلقة حتى شهر مايو.'],
    ]);
  });
});

describe('feedReader', () => {
  it('prefers the whole text to its beginning, and the headline to nothing', async () => {
    const [whole, news] = await readFeed(
      rss(
        '<item><title>A &amp;amp; B</title><description>Begins</description><content:encoded><![CDATA[<p>Begins and ends.</p>]]></content:encoded></item><item><title>Boats sail again</title></item>',
      ),
    );
    expect(whole?.matter.title).toBe('A & B');
    expect(shownBlocks(whole?.blocks ?? [])).toEqual(['Begins and ends.']);
    expect(shownBlocks(news?.blocks ?? [])).toEqual(['Boats sail again']);
  });

  it('names entries apart that have the same name, and alike when the feed grows', async () => {
    const item = (text: string) => `<item><title>News</title><description>${text}</description></item>`;
    expect((await readFeed(rss(item('a') + item('b')))).map(({ part }) => part)).toEqual(['News', 'News (2)']);
    const entry = (id: number) =>
      `<item><guid>https://example.org/${id}</guid><description>text ${id}</description></item>`;
    const parts = async (...ids: number[]) => (await readFeed(rss(ids.map(entry).join('')))).map(({ part }) => part);
    expect(await parts(2, 1)).toEqual((await parts(3, 2, 1)).slice(1));
  });

  it('reads Atom as its types say, and JSON feeds', async () => {
    const [plain, rich] = await readFeed(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es"><title>F</title><entry><id>1</id><title>x</title><summary>a &lt; b</summary></entry><entry><id>2</id><title>y</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>H</h2><p>One <em>two</em></p></div></content></entry></feed>',
    );
    expect(plain?.matter.language).toBe('es');
    expect(shownBlocks(plain?.blocks ?? [])).toEqual(['a < b']);
    expect(shownBlocks(rich?.blocks ?? [])).toEqual(['## H', 'One two']);
    const json =
      '{"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [{"id": "1", "content_html": "<p>Hi &amp; bye</p>", "date_published": "2026-01-02T00:00:00Z"}]}';
    expect(feedReader.recognizes?.(Buffer.from(json))).toBe(true);
    const [entry] = await readFeed(json);
    expect(entry?.matter).toEqual({ source: 'J', published: '2026-01-02' });
    expect(shownBlocks(entry?.blocks ?? [])).toEqual(['Hi & bye']);
  });

  it.each([
    ['no feed', '<html><p>x</p></html>', /neither whole RSS nor Atom/],
    ['nothing', '', /neither whole RSS nor Atom/],
    ['a feed without entries', rss(''), /no entry with a text/],
    ['a feed of pictures', rss('<item><link>https://example.org</link></item>'), /no entry with a text/],
    [
      'entities that multiply',
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${rss('<item><title>&b;</title></item>').replace(/^<\?xml[^>]*>/, '')}`,
      /./,
    ],
    ['too many entries', rss('<item><title>x</title></item>'.repeat(10_001)), /more than 10,000 entries/],
  ])('refuses %s with a reason', async (_, text, reason) => {
    const read = await readFeed(text).catch((error: unknown) => error);
    if (Array.isArray(read)) expect(JSON.stringify(read)).not.toContain('aaaaaaaaaa');
    else {
      expect(read).toBeInstanceOf(ArticleRefused);
      expect(String(read)).toMatch(reason);
    }
  });

  it('recognizes feeds and no other XML', () => {
    const is = (text: string) => feedReader.recognizes?.(Buffer.from(text));
    expect([rss(''), '<feed xmlns="http://www.w3.org/2005/Atom">', '<!-- a --><rdf:RDF>'].map(is)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['<svg>', '<html>', '{"version": 1}', ''].map(is)).toEqual([false, false, false, false]);
  });
});
