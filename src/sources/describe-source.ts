import path from 'node:path';
import type { SourceKind, SourceSpec } from '../domain.js';

/** What a location says of a source by itself. */
export interface DescribedSource {
  readonly kind: SourceKind;
  readonly location: string;
}

/** Hosts whose addresses of two parts are repositories. */
const repositories = /^https:\/\/(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[^/?#]+\/[^/?#]+\/?$/;

/**
 * What kind of source a location names, as people write it: a path, taken from `folder` where it isn't absolute, or an
 * address. `isRepository`: whether there is one at a path. Undefined for what is neither.
 */
export function describeSource(
  written: string,
  folder: string,
  isRepository: (path: string) => boolean,
): DescribedSource | undefined {
  const location = written.trim();
  if (location === '' || location.startsWith('-')) return undefined;
  if (/^https?:\/\//i.test(location)) {
    if (!URL.canParse(location)) return undefined;
    return { kind: kindOfAddress(new URL(location)), location };
  }
  if (/^ssh:\/\//i.test(location) || /^[\w.-]+@[\w.-]+:[^/\s]/.test(location)) return { kind: 'git', location };
  if (/^[a-z][a-z\d+.-]+:/i.test(location) && !/^[a-z]:[\\/]/i.test(location)) return undefined;
  const absolute = path.resolve(folder, location);
  return { kind: /\.git\/?$/.test(location) || isRepository(absolute) ? 'git' : 'folder', location: absolute };
}

/** Whether a source is on this machine, where only whoever runs the bot may name what is read. */
export function isOnThisMachine({ kind, location }: Pick<SourceSpec, 'kind' | 'location'>): boolean {
  return kind === 'folder' || (kind === 'git' && path.isAbsolute(location));
}

function kindOfAddress({ href, pathname }: URL): SourceKind {
  const last = pathname.split('/').filter(Boolean).at(-1)?.toLowerCase() ?? '';
  if (last.endsWith('.git') || repositories.test(href)) return 'git';
  if (last.includes('sitemap') && ['.xml', '.xml.gz', '.txt'].some((end) => last.endsWith(end))) return 'sitemap';
  if (/\.(?:rss|atom|rdf)$|^(?:feed|rss|atom|index)(?:\.xml|\.json)$|^(?:feed|rss|atom)$/.test(last)) return 'feed';
  return 'page';
}
