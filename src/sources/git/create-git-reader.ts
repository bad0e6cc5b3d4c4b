import { createHash } from 'node:crypto';
import path from 'node:path';
import type { SourceSpec } from '../../domain.js';
import type { LookedItem, SourceReader } from '../contract.js';
import { type Resolve, resolveBySystem } from '../http/guarded-connection.js';
import type { PrivateHosts } from '../http/private-hosts.js';
import { type ReadableNames, tooLarge } from '../readable-names.js';
import { SourceError } from '../source-error.js';
import { addressOfFile } from './address-of-file.js';
import { type BlobReader, openBlobReader } from './blob-reader.js';
import { checkRepository } from './check-repository.js';
import { dropDamaged, fetchRepository, type GitLimits, lookedAt } from './fetch-repository.js';
import { isForPrograms } from './is-for-programs.js';
import { isHidden, readTree, type TreeEntry } from './read-tree.js';
import { runGit } from './run-git.js';

export interface GitReaderOptions {
  readonly names: ReadableNames;
  readonly hosts: PrivateHosts;
  /** A folder of ours, in which a bare repository is kept for each source. */
  readonly cacheFolder: string;
  readonly resolve?: Resolve;
  readonly limits?: GitLimits;
}

/** What begins a file that stands for another one, which is kept elsewhere. */
const elsewhere = 'version https://git-lfs.github.com/spec/v1';

/**
 * Looks at repositories by the system's `git`: the newest commit of a branch is fetched into a bare repository of ours,
 * and files are read from there by their hashes. Nothing is checked out, and nothing of a repository is run. The hash
 * of the tree names the whole, those of the files name them.
 */
export function createGitReader(options: GitReaderOptions): SourceReader {
  const { hosts, cacheFolder, resolve = resolveBySystem } = options;
  const limits = options.limits ?? { milliseconds: 600_000, bytes: 2_000_000_000 };
  const look: SourceReader['look'] = async (spec, { stamp, seen, signal }) => {
    const repository = checkRepository(spec, hosts);
    const { branch } = spec;
    const cache = cacheOf(spec, cacheFolder);
    await fetchRepository(repository, { cache, branch, hosts, resolve, limits, signal });
    const git = (...rest: string[]) =>
      runGit(['--git-dir', cache, ...rest], { milliseconds: limits.milliseconds, signal });
    const folder = spec.path?.replace(/\/$/, '');
    const tree = await git('rev-parse', '--verify', '--quiet', `${lookedAt}:${folder ?? ''}`).then(
      (hash) => hash.toString().trim(),
      (error: unknown) => {
        signal.throwIfAborted();
        throw new SourceError(`it has no folder ${folder ?? ''}`.trim(), { cause: error });
      },
    );
    const now = JSON.stringify([tree, spec.location, branch ?? '', folder ?? '']);
    if (now === stamp) return { changedAsWhole: false };
    const entries = readTree(await git('ls-tree', '-r', '-l', '-z', tree));
    const isWanted = (file: string) => !isHidden(file) && !isForPrograms(file) && options.names.isArticleName(file);
    const wanted = entries.filter((entry) => isWanted(entry.path));
    const blobs = openBlobReader(cache);
    const items = lookAtEach(wanted, { spec, folder, seen, names: options.names, blobs, signal });
    return { changedAsWhole: true, items, isWhole: true, stamp: now };
  };
  return {
    look: async (spec, asked) => {
      try {
        return await look(spec, asked);
      } catch (error) {
        const { signal } = asked;
        const isDamaged = !signal.aborted && (await dropDamaged(cacheOf(spec, cacheFolder), { ...limits, signal }));
        if (!isDamaged) throw error;
        return look(spec, asked);
      }
    },
  };
}

/** Where a repository is kept. */
function cacheOf({ location, branch }: SourceSpec, folder: string): string {
  const name = createHash('sha256')
    .update(JSON.stringify([location, branch]))
    .digest('hex')
    .slice(0, 32);
  return path.join(folder, `${name}.git`);
}

interface LookedTree {
  readonly spec: SourceSpec;
  readonly folder: string | undefined;
  readonly seen: ReadonlyMap<string, string | undefined>;
  readonly names: ReadableNames;
  readonly blobs: BlobReader;
  readonly signal: AbortSignal;
}

async function* lookAtEach(entries: readonly TreeEntry[], tree: LookedTree): AsyncGenerator<LookedItem> {
  const { spec, folder, seen, names, blobs, signal } = tree;
  try {
    for (const { path: name, hash, size } of entries) {
      signal.throwIfAborted();
      const limit = names.sizeLimitOf(name);
      if (seen.get(name) === hash) yield { kind: 'same', key: name };
      else if (size > limit) yield { kind: 'unreadable', key: name, name, reason: tooLarge(limit) };
      else {
        const whole = folder === undefined ? name : `${folder}/${name}`;
        const url = addressOfFile(spec.location, spec.branch, whole);
        const origin = `${spec.location}#${spec.branch === undefined ? '' : `${spec.branch}:`}${whole}`;
        const bytes = () => readBlob(blobs, hash, size);
        yield { kind: 'there', key: name, tag: hash, name, origin, ...(url !== undefined && { url }), bytes };
      }
    }
  } finally {
    await blobs.close();
  }
}

async function readBlob(blobs: BlobReader, hash: string, size: number): Promise<Uint8Array> {
  const bytes = await blobs.read(hash, size);
  if (size < 1_024 && bytes.toString('latin1').startsWith(elsewhere)) {
    throw new SourceError('it is kept in Git LFS, which is not fetched');
  }
  return bytes;
}
