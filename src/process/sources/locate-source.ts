import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { SourceKind, SourceSpec } from '../../domain.js';

/** Where a source is, and what it is. */
export type SourcePlace = Pick<SourceSpec, 'kind' | 'location' | 'branch' | 'path'>;

const kindOfPage: readonly (readonly [RegExp, SourceKind])[] = [
  [/\.git$/i, 'git'],
  [/(?:^|\/)sitemap[^/]*\.xml(?:\.gz)?$/i, 'sitemap'],
  [/\.(?:rss|atom)$|(?:^|\/)(?:feed|rss|atom|index)(?:\.xml)?\/?$/i, 'feed'],
];

/** `index.html` is a page like any other. */
const feedLike = /(?:feed|rss|atom)/i;

/**
 * What a place names that somebody wrote down: an address, or a path from `folder`. `#BRANCH:FOLDER` may stand behind a
 * repository's. The kind is told by how it is written, unless it is given. One folder by whatever path is the same.
 */
export function locateSource(written: string, folder: string, given?: SourceKind): SourcePlace {
  const isSsh = /^ssh:\/\//i.test(written) || /^[\w.-]+@[\w.-]+:/.test(written);
  const isWeb = /^(?:git\+)?https?:\/\//i.test(written);
  const kind = given ?? kindOf(written, isSsh, isWeb);
  const { location, branch, inside } = kind === 'git' ? splitRepository(written) : { location: written };
  const isPath = !isSsh && !isWeb;
  return {
    kind,
    location: isPath ? realPath(path.resolve(folder, location)) : isWeb ? plainAddress(location) : location,
    ...(branch && { branch }),
    ...(inside && { path: inside }),
  };
}

/** What a source is called where nobody gave it a name: by its place, so that the same one is always called the same. */
export function nameSource({ kind, location, branch = '', path: inside = '' }: SourcePlace): string {
  const words = (inside || location).replace(/\.git$/i, '').split(/[^\p{L}\p{N}]+/u);
  const word = words
    .filter((each) => each !== '')
    .at(-1)
    ?.toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const hash = createHash('sha256').update([kind, location, branch, inside].join('\0')).digest('hex');
  return `${word?.slice(0, 30) || kind}-${hash.slice(0, 8)}`;
}

/** Whether two are one place. */
export function isSamePlace(one: SourcePlace, other: SourcePlace): boolean {
  return nameSource(one) === nameSource(other);
}

function kindOf(written: string, isSsh: boolean, isWeb: boolean): SourceKind {
  const [bare = ''] = written.split('#');
  if (isSsh || /^git\+/i.test(written)) return 'git';
  if (!isWeb) return /\.git$/i.test(bare) ? 'git' : 'folder';
  const { pathname } = URL.canParse(bare) ? new URL(bare) : { pathname: bare };
  const found = kindOfPage.find(([pattern]) => pattern.test(pathname))?.[1];
  return found === 'feed' && !feedLike.test(pathname) ? 'page' : (found ?? 'page');
}

function splitRepository(written: string): { location: string; branch?: string; inside?: string } {
  const [location = '', fragment = ''] = written.replace(/^git\+/i, '').split('#');
  const [branch = '', inside = ''] = fragment.split(':');
  return { location, branch, inside };
}

function plainAddress(written: string): string {
  return URL.canParse(written) ? new URL(written).href : written;
}

function realPath(location: string): string {
  try {
    return realpathSync(location);
  } catch {
    return location;
  }
}
