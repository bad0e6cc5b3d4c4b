import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isSamePlace, locateSource, nameSource } from '../../../src/process/sources/locate-source.js';
import { makeFolder } from '../../set-up/make-folder.js';

const made = makeFolder();

afterAll(() => made.remove());

it.each([
  ['https://example.com/handbook.git', 'git'],
  ['git@example.com:team/handbook.git', 'git'],
  ['git@example.com:team/handbook', 'git'],
  ['ssh://git@example.com/team/handbook', 'git'],
  ['git+https://example.com/team/handbook', 'git'],
  ['../clones/handbook.git', 'git'],
  ['https://example.com/sitemap.xml', 'sitemap'],
  ['https://example.com/en/sitemap_index.xml.gz', 'sitemap'],
  ['https://example.com/news.rss', 'feed'],
  ['https://example.com/blog/feed/', 'feed'],
  ['https://example.com/blog/atom.xml', 'feed'],
  ['https://example.com/rules', 'page'],
  ['https://github.com/acme/handbook', 'git'],
  ['https://example.com/', 'page'],
  ['https://example.com/?next=feed.xml', 'page'],
  ['docs', 'folder'],
  ['/srv/docs', 'folder'],
])('takes %s for a %s', (written, kind) => {
  expect(locateSource(written, '/srv').kind).toBe(kind);
});

it('believes what kind somebody says that it is', () => {
  expect(locateSource('https://example.com/all', '/srv', 'feed')).toEqual({
    kind: 'feed',
    location: 'https://example.com/all',
  });
  expect(locateSource('clone', '/srv', 'git')).toEqual({ kind: 'git', location: '/srv/clone' });
});

it('reads branch and folder behind a repository', () => {
  expect(locateSource('https://example.com/handbook.git#main:docs', '/srv')).toEqual({
    kind: 'git',
    location: 'https://example.com/handbook.git',
    branch: 'main',
    path: 'docs',
  });
  expect(locateSource('git+https://example.com/handbook#main', '/srv')).toEqual({
    kind: 'git',
    location: 'https://example.com/handbook',
    branch: 'main',
  });
});

it('knows a folder by whatever path it is given', () => {
  mkdirSync(path.join(made.folder, 'docs'));
  symlinkSync('docs', path.join(made.folder, 'link'));
  const [one, ...others] = ['docs', 'link', './docs/', `${made.folder}/docs/../docs`].map((written) =>
    locateSource(written, made.folder),
  );
  for (const other of others) expect(other).toEqual(one);
  expect(isSamePlace(locateSource('docs', made.folder), locateSource('.', made.folder))).toBe(false);
});

it('calls each place by a name of its own, always the same', () => {
  const docs = nameSource(locateSource('https://example.com/handbook.git#main:docs', '/srv'));
  expect(docs).toMatch(/^docs-[0-9a-f]{8}$/);
  expect(nameSource(locateSource('https://example.com/handbook.git#main:docs', '/elsewhere'))).toBe(docs);
  expect(nameSource(locateSource('https://example.com/handbook.git', '/srv'))).toMatch(/^handbook-[0-9a-f]{8}$/);
  expect(nameSource(locateSource('https://example.com/手册', '/srv'))).toMatch(/^[a-z0-9]+-[0-9a-f]{8}$/);
});
