import { describe, expect, it } from 'vitest';
import { parseSitemap } from '../../../src/sources/web/parse-sitemap.js';

const parse = (text: string) => parseSitemap(Buffer.from(text));

describe('parseSitemap', () => {
  it('reads pages, indexes and plain lines', () => {
    const pages = parse(
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="i"><url><loc>\n https://x.example/a?b=1&amp;c=2 </loc><lastmod>2026-11-02</lastmod><image:image><image:loc>https://x.example/i.png</image:loc></image:image></url><url><loc><![CDATA[https://x.example/c]]></loc></url><url></url></urlset>',
    );
    expect(pages).toEqual({
      kind: 'pages',
      entries: [{ address: 'https://x.example/a?b=1&c=2', changed: '2026-11-02' }, { address: 'https://x.example/c' }],
    });
    expect(
      parse(
        '<s:sitemapindex xmlns:s="x"><s:sitemap><s:loc>https://x.example/1.xml</s:loc></s:sitemap></s:sitemapindex>',
      ),
    ).toEqual({
      kind: 'sitemaps',
      entries: [{ address: 'https://x.example/1.xml' }],
    });
    expect(parse('\ufeffhttps://x.example/a\r\n\r\nhttps://x.example/b\n').entries).toHaveLength(2);
  });

  it('refuses what is none, damaged, or would unfold', () => {
    expect(() => parse('<html><body>Not found</body></html>')).toThrow('it is no sitemap');
    expect(() => parse('<urlset><url><loc>x</url>')).toThrow(/damaged/);
    expect(() => parse('')).toThrow();
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>';
    expect(() => parse(bomb)).toThrow(/document type/);
  });

  it('takes 50,000 entries and no more', () => {
    const many = `<urlset>${'<url><loc>https://x.example/</loc></url>'.repeat(50_001)}</urlset>`;
    expect(parse(many).entries).toHaveLength(50_000);
  });
});
