import { expect, it } from 'vitest';
import type { SourceKind } from '../../src/domain.js';
import { openFeed } from '../../src/library/formats/feed/read-feed.js';
import { createSourceReaders } from '../../src/sources/create-source-readers.js';
import { readPrivateHosts } from '../../src/sources/http/private-hosts.js';
import { makeFolder } from '../set-up/make-folder.js';
import { gather, readableNames } from './gather.js';
import { commit } from './git/make-repository.js';
import { serveWeb } from './serve-web.js';

it('reads each kind of source', async () => {
  const made = makeFolder();
  const rss =
    '<rss version="2.0"><channel><title>N</title><item><guid>one</guid><title>One</title><link>/page</link></item></channel></rss>';
  const site = await serveWeb({
    '/page': 'P',
    '/sitemap.xml': '<urlset><url><loc>/page</loc></url></urlset>',
    '/feed': rss,
  });
  const readers = createSourceReaders({
    hosts: readPrivateHosts(['127.0.0.1']),
    now: () => Date.parse('2026-11-02T10:00:00Z'),
    names: readableNames,
    openFeed,
    cacheFolder: `${made.folder}/cache`,
  });
  commit(`${made.folder}/repository`, { 'a.md': 'A' });
  const places: readonly (readonly [SourceKind, string, string])[] = [
    ['folder', `${made.folder}/repository`, 'A'],
    ['git', `${made.folder}/repository`, 'A'],
    ['page', `${site.origin}/page`, 'P'],
    ['sitemap', `${site.origin}/sitemap.xml`, 'P'],
    ['feed', `${site.origin}/feed`, 'P'],
  ];
  try {
    for (const [kind, location, text] of places) {
      const found = await gather(readers.of(kind), { kind, location });
      expect(Object.values(found?.there ?? {}), kind).toEqual([text]);
    }
  } finally {
    await readers.close();
    await site.close();
    made.remove();
  }
});
