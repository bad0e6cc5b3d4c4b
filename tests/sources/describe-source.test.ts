import { describe, expect, it } from 'vitest';
import { describeSource, isOnThisMachine } from '../../src/sources/describe-source.js';

const described = (written: string) => describeSource(written, '/srv', (path) => path === '/srv/handbook');

describe('describeSource', () => {
  it.each([
    ['docs', 'folder', '/srv/docs'],
    ['/data/docs/', 'folder', '/data/docs'],
    ['handbook', 'git', '/srv/handbook'],
    ['/data/handbook.git', 'git', '/data/handbook.git'],
    ['git@github.com:o/r.git', 'git', 'git@github.com:o/r.git'],
    ['ssh://git@host/r', 'git', 'ssh://git@host/r'],
    ['https://github.com/o/r', 'git', 'https://github.com/o/r'],
    ['https://git.example.org/o/r.git', 'git', 'https://git.example.org/o/r.git'],
    ['https://github.com/o/r/blob/main/a.md', 'page', 'https://github.com/o/r/blob/main/a.md'],
    ['https://x.example/sitemap.xml', 'sitemap', 'https://x.example/sitemap.xml'],
    ['https://x.example/sitemap_index.xml.gz', 'sitemap', 'https://x.example/sitemap_index.xml.gz'],
    ['https://x.example/blog/feed/', 'feed', 'https://x.example/blog/feed/'],
    ['https://x.example/news.atom', 'feed', 'https://x.example/news.atom'],
    ['https://x.example/', 'page', 'https://x.example/'],
  ])('takes %s for a %s', (written, kind, location) => {
    expect(described(written)).toEqual({ kind, location });
  });

  it('takes other ways and options for nothing', () => {
    for (const wrong of ['', ' ', '--upload-pack=x', 'ext::sh', 'file:///etc', 'ftp://x.example/', 'https://']) {
      expect(described(wrong), wrong).toBeUndefined();
    }
  });

  it('knows what is on this machine', () => {
    expect(isOnThisMachine({ kind: 'folder', location: '/srv' })).toBe(true);
    expect(isOnThisMachine({ kind: 'git', location: '/srv/handbook' })).toBe(true);
    expect(isOnThisMachine({ kind: 'git', location: 'https://github.com/o/r' })).toBe(false);
    expect(isOnThisMachine({ kind: 'page', location: 'https://x.example/' })).toBe(false);
  });
});
