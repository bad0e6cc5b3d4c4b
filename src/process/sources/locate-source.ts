import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { SourceKind, SourceSpec } from '../../domain.js';
import { describeSource } from '../../sources/describe-source.js';

/** Where a source is, and what it is. */
export type SourcePlace = Pick<SourceSpec, 'kind' | 'location' | 'branch' | 'path'>;

/**
 * What a place names that somebody wrote down: an address, or a path from `folder`. `#BRANCH:FOLDER` may stand behind a
 * repository's. The kind is told by how it is written, unless it is given. One folder by whatever path is the same.
 */
export function locateSource(written: string, folder: string, given?: SourceKind): SourcePlace {
  const bare = written.replace(/^git\+(?=https?:)/i, '');
  const [address = '', fragment = ''] = bare.split('#');
  const described = describeSource(address, folder, () => false);
  const kind = given ?? (bare === written ? (described?.kind ?? 'folder') : 'git');
  const [branch = '', inside = ''] = kind === 'git' ? fragment.split(':') : [];
  const location = kind === 'git' ? (described?.location ?? address) : locationOf(bare, folder);
  return {
    kind,
    location: path.isAbsolute(location) ? realPath(location) : plainAddress(location),
    ...(branch && { branch }),
    ...(inside && { path: inside }),
  };
}

/** A folder may have any character in its name. */
function locationOf(written: string, folder: string): string {
  return describeSource(written, folder, () => false)?.location ?? written;
}

/** What a source is called to which nobody gave a name: by its place, so that the same one is called the same. */
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

/** Whether a place is an address with a name or a password in it, by which somebody signs in. */
export function holdsSecret(location: string): boolean {
  if (!/^(?:https?|ssh):/i.test(location) || !URL.canParse(location)) return false;
  const { protocol, username, password } = new URL(location);
  return password !== '' || (username !== '' && protocol !== 'ssh:');
}

function plainAddress(written: string): string {
  return /^https?:/i.test(written) && URL.canParse(written) ? new URL(written).href : written;
}

function realPath(location: string): string {
  try {
    return realpathSync(location);
  } catch {
    return location;
  }
}
