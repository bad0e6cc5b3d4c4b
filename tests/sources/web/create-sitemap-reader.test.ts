import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createPageReader } from '../../../src/sources/web/create-page-reader.js';
import { createSitemapReader } from '../../../src/sources/web/create-sitemap-reader.js';
import { gather, readableNames } from '../gather.js';
import { fetcherTo, leadTo, type Pages, send, serveWeb } from '../serve-web.js';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function site(pages: (origin: string) => Pages) {
  let origin = '';
  let now: Pages = {};
  const served = await serveWeb(() => now);
  origin = served.origin;
  now = pages(origin);
  const { fetcher } = fetcherTo(['127.0.0.1']);
  closers.push(served.close, fetcher.close);
  const change = (more: Pages) => {
    now = { ...now, ...more };
  };
  const remove = (page: string) => {
    now = Object.fromEntries(Object.entries(now).filter(([name]) => name !== page));
  };
  return { ...served, tools: { fetcher, names: readableNames }, change, remove };
}

function urlset(origin: string, pages: Readonly<Record<string, string | undefined>>): string {
  const urls = Object.entries(pages).map(
    ([page, day]) => `<url><loc>${origin}${page}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`,
  );
  return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
}

describe('createSitemapReader', () => {
  it('reads the pages that a site lists, and asks again only whether they changed', async () => {
    const served = await site((origin) => ({
      '/sitemap.xml': urlset(origin, { '/': undefined, '/a': undefined, '/gone': undefined }),
      '/': 'Home',
      '/a': 'A',
    }));
    const spec = { kind: 'sitemap', location: `${served.origin}/sitemap.xml` } as const;
    const reader = createSitemapReader(served.tools);
    const first = await gather(reader, spec);
    expect(first?.there).toEqual({ [`${served.origin}/`]: 'Home', [`${served.origin}/a`]: 'A' });
    expect(first?.isWhole).toBe(true);
    expect(first?.unreadable).toEqual({});
    expect(first?.items[1]).toMatchObject({ name: 'a.html', url: `${served.origin}/a`, origin: `${served.origin}/a` });
    served.change({ '/a': 'A, changed' });
    const second = await gather(reader, spec, first);
    expect(second?.same).toEqual([`${served.origin}/`]);
    expect(second?.there).toEqual({ [`${served.origin}/a`]: 'A, changed' });
  });

  it('asks for no page while the sitemap says that it is as it was, and for nothing at all while it is itself', async () => {
    const served = await site((origin) => ({
      '/sitemap.xml': urlset(origin, { '/a': '2026-01-01', '/b': '2026-01-02' }),
      '/a': 'A',
      '/b': 'B',
    }));
    const spec = { kind: 'sitemap', location: `${served.origin}/sitemap.xml` } as const;
    const reader = createSitemapReader(served.tools);
    const first = await gather(reader, spec);
    served.asked.length = 0;
    expect(await gather(reader, spec, first)).toBeUndefined();
    expect(served.asked).toEqual(['/sitemap.xml']);
    served.change({ '/sitemap.xml': urlset(served.origin, { '/a': '2026-01-01', '/b': '2026-03-01' }), '/b': 'B2' });
    served.asked.length = 0;
    const second = await gather(reader, spec, first);
    expect(second?.there).toEqual({ [`${served.origin}/b`]: 'B2' });
    expect(served.asked.filter((page) => page !== '/sitemap.xml')).toEqual(['/b']);
  });

  it('reads indexes and packed sitemaps, and is no whole where one of them cannot be read', async () => {
    const packed: (text: string) => Pages[string] = (text) => (_request, response) =>
      send(response, 200, 'application/gzip', gzipSync(text));
    const served = await site((origin) => ({
      '/sitemap.xml': `<sitemapindex><sitemap><loc>/1.xml.gz</loc></sitemap><sitemap><loc>${origin}/2.xml</loc></sitemap><sitemap><loc>/sitemap.xml</loc></sitemap></sitemapindex>`,
      '/1.xml.gz': packed(urlset(origin, { '/a': undefined })),
      '/2.xml': urlset(origin, { '/b': undefined }),
      '/a': 'A',
      '/b': 'B',
    }));
    const spec = { kind: 'sitemap', location: `${served.origin}/sitemap.xml` } as const;
    const reader = createSitemapReader(served.tools);
    const first = await gather(reader, spec);
    expect(Object.values(first?.there ?? {})).toEqual(['A', 'B']);
    expect(first?.isWhole).toBe(true);
    served.remove('/2.xml');
    const second = await gather(reader, spec, first);
    expect(second?.isWhole).toBe(false);
    expect(second?.stamp).toBeUndefined();
    served.change({ '/1.xml.gz': packed('x'.repeat(60_000_000)) });
    expect((await gather(reader, spec, second))?.isWhole).toBe(false);
  });

  it('tells pages that cannot be read for now from pages that have left, and takes one of those that lead to one', async () => {
    const served = await site((origin) => ({
      '/robots.txt': 'User-agent: *\nDisallow: /private\n',
      '/sitemap.xml': urlset(origin, {
        '/500': undefined,
        '/private': undefined,
        '/in/1': undefined,
        '/in/2': undefined,
        '/gone': undefined,
        '/film': undefined,
      }),
      '/500': (_request, response) => send(response, 500, 'text/plain', ''),
      '/film': (_request, response) => send(response, 200, 'video/mp4', ''),
      '/private': 'secret',
      '/in/1': leadTo('/login'),
      '/in/2': leadTo('/login'),
      '/login': 'Sign in',
      '/gone': (_request, response) => send(response, 410, 'text/plain', ''),
    }));
    const spec = { kind: 'sitemap', location: `${served.origin}/sitemap.xml` } as const;
    const found = await gather(createSitemapReader(served.tools), spec);
    expect(found?.there).toEqual({ [`${served.origin}/in/1`]: 'Sign in' });
    expect(found?.unreadable).toEqual({
      [`${served.origin}/500`]: 'the server answers 500',
      [`${served.origin}/private`]: expect.stringContaining('robots.txt asks robots not to read it'),
      [`${served.origin}/film`]: "it is of a kind that isn't read here (video/mp4)",
    });
  });

  it('asks for pages of the site alone', async () => {
    const served = await site((origin) => ({
      '/sitemap.xml': `<urlset><url><loc>http://127.0.0.2/</loc></url><url><loc>javascript:x</loc></url><url><loc>file:///etc/passwd</loc></url><url><loc>https://other.example/</loc></url><url><loc>${origin}/a#part</loc></url></urlset>`,
      '/a': 'A',
    }));
    const spec = { kind: 'sitemap', location: `${served.origin}/sitemap.xml` } as const;
    const found = await gather(createSitemapReader(served.tools), spec);
    expect(found?.items.map(({ key }) => key)).toEqual([`${served.origin}/a`]);
  });

  it('gives up where a server fails at everything, and says so where there is no sitemap', async () => {
    const broken: Pages[string] = (_request, response) => send(response, 502, 'text/plain', '');
    const names = Array.from({ length: 200 }, (_, at) => `/${at}`);
    const served = await site((origin) => ({
      ...Object.fromEntries(names.map((name) => [name, broken])),
      '/sitemap.xml': urlset(origin, Object.fromEntries(names.map((name) => [name, undefined]))),
    }));
    const reader = createSitemapReader(served.tools);
    await expect(gather(reader, { kind: 'sitemap', location: `${served.origin}/sitemap.xml` })).rejects.toThrow('502');
    expect(served.asked.length).toBeLessThan(20);
    await expect(gather(reader, { kind: 'sitemap', location: `${served.origin}/none.xml` })).rejects.toThrow(
      'there is no such sitemap',
    );
  });
});

describe('createPageReader', () => {
  it('reads one page, says nothing of others, and sends for nothing that has not changed', async () => {
    const served = await site(() => ({
      '/plan': 'Plan',
      '/bare': (_request, response) => send(response, 200, 'text/html', 'Bare'),
    }));
    const reader = createPageReader(served.tools);
    const spec = { kind: 'page', location: `${served.origin}/plan` } as const;
    const first = await gather(reader, spec);
    expect(first?.there).toEqual({ [spec.location]: 'Plan' });
    expect(first?.isWhole).toBe(false);
    expect(await gather(reader, spec, first)).toBeUndefined();
    served.change({ '/plan': 'Plan B' });
    expect((await gather(reader, spec, first))?.there).toEqual({ [spec.location]: 'Plan B' });
    // A server that tells nothing of its pages is asked each time; the same words are the same.
    const bare = { kind: 'page', location: `${served.origin}/bare` } as const;
    const once = await gather(reader, bare);
    expect(await gather(reader, bare, once)).toBeUndefined();
    served.remove('/plan');
    await expect(gather(reader, spec, first)).rejects.toThrow('there is no such page');
  });
});
