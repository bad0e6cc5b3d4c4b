import path from 'node:path';
import type { SourceSpec } from '../../domain.js';
import { checkAddress } from '../http/check-address.js';
import type { PrivateHosts } from '../http/private-hosts.js';
import { SourceError } from '../source-error.js';

/** Where a repository is, as it is handed to `git`. */
export type Repository =
  | { readonly kind: 'local'; readonly location: string }
  | { readonly kind: 'web'; readonly location: string; readonly host: string }
  | { readonly kind: 'ssh'; readonly location: string; readonly host: string };

/** `git@host:path`, as people copy it. */
const shortSsh = /^(?:([\w.-]{1,64})@)?([a-z0-9][a-z0-9.-]{0,252}):(?!\/\/)([^\s:][^\s]*)$/i;

/** What `git` would take for an option, or part with another meaning. */
const strange = /^-|\p{Cc}/u;

/**
 * A repository that may be fetched from: over https or http, over SSH, or a clone on this machine.
 * @throws {SourceError} for any other, for an address with a password, and for branches and paths that are none.
 */
export function checkRepository({ location, branch, path: folder }: SourceSpec, hosts: PrivateHosts): Repository {
  if (strange.test(location)) throw new SourceError(`“${location}” is no address of a repository`);
  if (branch !== undefined && !isBranch(branch)) throw new SourceError(`“${branch}” is no name of a branch`);
  if (folder !== undefined && !isPath(folder)) throw new SourceError(`“${folder}” is no path within a repository`);
  if (path.isAbsolute(location)) return { kind: 'local', location };
  if (/^https?:/i.test(location)) {
    const { href, hostname } = checkAddress(location, hosts);
    return { kind: 'web', location: href, host: hostname };
  }
  const written = /^ssh:\/\//i.test(location) && URL.canParse(location) ? new URL(location) : undefined;
  if (written && written.password === '' && isHost(written.hostname) && !strange.test(decoded(written.username))) {
    return { kind: 'ssh', location: written.href, host: written.hostname };
  }
  const [, user, host, rest] = shortSsh.exec(location) ?? [];
  if (!location.includes('::') && host !== undefined && rest !== undefined && !user?.startsWith('-')) {
    return { kind: 'ssh', location, host };
  }
  throw new SourceError('a repository is named by an https: address, by git@HOST:PATH, or by the path of a clone');
}

/** As `git check-ref-format --branch` has it, a little stricter. */
function isBranch(name: string): boolean {
  const isShaped = /^[\p{L}\p{N}_][\p{L}\p{N}_./+#@=-]{0,199}$/u.test(name);
  return isShaped && !/\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)|[./]$/.test(name);
}

function isPath(written: string): boolean {
  const parts = written.replace(/\/$/, '').split('/');
  return !/[\p{Cc}\\:]/u.test(written) && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

function isHost(host: string): boolean {
  return /^(?:[a-z0-9][a-z0-9.-]{0,252}|\[[\da-f:.]+\])$/i.test(host);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '-';
  }
}
