import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { isIP } from 'node:net';
import path from 'node:path';
import { type Resolve, refuseLiteral } from '../http/guarded-connection.js';
import { isListed, mayConnect } from '../http/may-connect.js';
import type { PrivateHosts } from '../http/private-hosts.js';
import { SourceError } from '../source-error.js';
import type { Repository } from './check-repository.js';
import { openGuardedProxy } from './open-guarded-proxy.js';
import { runGit } from './run-git.js';

export interface GitLimits {
  /** Milliseconds for one run of `git`. */
  readonly milliseconds: number;
  /** Bytes of what is kept of a repository. */
  readonly bytes: number;
}

export interface FetchOptions {
  /** The bare repository that keeps what was fetched. */
  readonly cache: string;
  readonly branch: string | undefined;
  readonly hosts: PrivateHosts;
  readonly resolve: Resolve;
  readonly limits: GitLimits;
  readonly signal: AbortSignal;
}

/** What is looked at, within the cache. */
export const lookedAt = 'refs/verbatim/look';

/** Fetches the newest commit of a branch, without those before it. @throws {SourceError} */
export async function fetchRepository(repository: Repository, options: FetchOptions): Promise<void> {
  const { cache, hosts, resolve } = options;
  await mkdir(path.dirname(cache), { recursive: true, mode: 0o700 });
  const { milliseconds, signal } = { ...options.limits, signal: options.signal };
  await dropLocks(cache);
  await runGit(['init', '--quiet', '--bare', '--template=', cache], { milliseconds, signal });
  if (repository.kind === 'local') return fetchOver(repository, options, { GIT_ALLOW_PROTOCOL: 'file' });
  if (repository.kind === 'ssh') {
    const command = await sshCommand(repository.host, resolve, hosts);
    return fetchOver(repository, options, {
      GIT_ALLOW_PROTOCOL: 'ssh',
      GIT_SSH_COMMAND: command,
      GIT_SSH_VARIANT: 'ssh',
    });
  }
  const proxy = await openGuardedProxy(resolve, hosts);
  try {
    await fetchOver(repository, options, {
      GIT_ALLOW_PROTOCOL: 'https:http',
      // Not among the arguments, which everybody on the machine can list.
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'http.proxy',
      GIT_CONFIG_VALUE_0: proxy.address,
      GIT_CONFIG_KEY_1: 'http.proxyAuthMethod',
      GIT_CONFIG_VALUE_1: 'basic',
    });
  } catch (error) {
    const why = proxy.why();
    throw why !== undefined && error instanceof SourceError ? new SourceError(why, { cause: error }) : error;
  } finally {
    await proxy.close();
  }
}

/**
 * Takes away what is kept of a repository where that is damaged, as by a machine that lost its power: else it would
 * fail for good. Resolves to whether it did.
 */
export async function dropDamaged(
  cache: string,
  run: Pick<FetchOptions, 'signal'> & Pick<GitLimits, 'milliseconds'>,
): Promise<boolean> {
  const isThere = (await stat(cache).catch(() => undefined)) !== undefined;
  if (!isThere) return false;
  const isSound = await runGit(['--git-dir', cache, 'fsck', '--connectivity-only', '--no-dangling'], run).then(
    () => true,
    () => false,
  );
  run.signal.throwIfAborted();
  if (!isSound) await rm(cache, { recursive: true, force: true });
  return !isSound;
}

async function fetchOver(
  { location }: Repository,
  { cache, branch, limits, signal }: FetchOptions,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const from = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
  const flags = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--force'];
  const check = async () =>
    (await sizeOf(path.join(cache, 'objects'))) > limits.bytes
      ? `it is larger than ${Math.floor(limits.bytes / 1_000_000)} MB`
      : undefined;
  const options = { milliseconds: limits.milliseconds, signal, env, check };
  await runGit(['--git-dir', cache, 'fetch', ...flags, '--', location, `+${from}:${lookedAt}`], options);
  const tooLarge = await check();
  if (tooLarge === undefined) return;
  await rm(cache, { recursive: true, force: true });
  throw new SourceError(tooLarge);
}

/**
 * SSH that asks nobody and knows its servers, and that goes to the address that was looked at. A host that the operator
 * listed is left to their own settings.
 */
async function sshCommand(host: string, resolve: Resolve, hosts: PrivateHosts): Promise<string> {
  const ssh = 'ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o ConnectTimeout=10 -o ClearAllForwardings=yes';
  if (isListed(host, hosts)) return ssh;
  const refused = refuseLiteral(host, hosts);
  if (refused) throw refused;
  const addresses = await resolve(host).catch((error: unknown) => {
    throw new SourceError(`there is no host ${host}`, { cause: error });
  });
  const [first] = addresses;
  if (first === undefined || isIP(first) === 0) throw new SourceError(`there is no host ${host}`);
  if (!addresses.every((address) => mayConnect(host, address, hosts))) {
    throw new SourceError(`${host} isn't at a public address; whoever runs the bot lists it in VERBATIM_PRIVATE_HOSTS`);
  }
  return `${ssh} -o HostName=${first} -o HostKeyAlias=${host} -o ProxyCommand=none`;
}

/** What a run that was killed left: nobody else fetches into the same cache. */
async function dropLocks(cache: string): Promise<void> {
  const locks = ['shallow.lock', 'config.lock', 'HEAD.lock', 'packed-refs.lock', `${lookedAt}.lock`];
  for (const lock of locks) await rm(path.join(cache, lock), { force: true });
}

/** Bytes of the files below a folder; 0 where it isn't there. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries) {
    const each = path.join(folder, entry.name);
    if (entry.isDirectory()) bytes += await sizeOf(each);
    else bytes += (await stat(each).catch(() => ({ size: 0 }))).size;
  }
  return bytes;
}
