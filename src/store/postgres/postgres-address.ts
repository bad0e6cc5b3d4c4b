import type { PoolConfig } from 'pg';
import { VerbatimError } from '../../errors.js';

/**
 * An address as the driver is given it: `sslmode` means what PostgreSQL's own programs mean by it (`require` encrypts
 * and trusts anybody, unless `sslrootcert` names an authority; `verify-full` checks authority and name).
 */
export function connectionString(address: string): string {
  const url = new URL(address);
  // The operating system's authorities are the driver's default.
  if (url.searchParams.get('sslrootcert') === 'system') url.searchParams.delete('sslrootcert');
  if (url.searchParams.has('sslmode')) url.searchParams.set('uselibpqcompat', 'true');
  // With ours in `sessionOptions`: to the driver, those of an address are the only ones.
  url.searchParams.delete('options');
  return url.href;
}

/** An address as it may be shown to anybody: who connects, where, to which database; neither password nor settings. */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return 'DATABASE_URL';
  const { username, host, pathname } = new URL(address);
  return `${username === '' ? '' : `${username}@`}${host}${pathname}`;
}

/** What a connection has for as long as it lasts, beside what the address says. */
export interface SessionSettings {
  readonly [name: string]: string | number;
}

/** Options of the address itself (`?options=-c search_path=…`) come first, so that ours hold. */
export function sessionOptions(address: string, settings: SessionSettings): Pick<PoolConfig, 'options'> {
  const own = new URL(address).searchParams.get('options') ?? '';
  const ours = Object.entries(settings).map(([name, value]) => `-c ${name}=${escapeOption(String(value))}`);
  return { options: [own, ...ours].join(' ').trim() };
}

/** The server splits options at white space. */
function escapeOption(value: string): string {
  return value.replaceAll(/[\\\s]/g, '\\$&');
}

/**
 * Checks an address without using it. Returns what is wrong, to be said behind the name of the variable that holds it,
 * or undefined. Nothing of the address is in it.
 */
export function addressProblem(address: string): string | undefined {
  if (namesSeveral(address)) {
    return 'must name one host, the primary server or an address that moves with it: lists of hosts are not followed';
  }
  if (!/^postgres(ql)?:\/\//.test(address) || !URL.canParse(address)) {
    return 'must be an address like postgres://name:password@host:5432/database';
  }
  const { pathname, searchParams } = new URL(address);
  if (pathname.length < 2) return 'must name a database: postgres://name:password@host:5432/database';
  const mode = searchParams.get('sslmode');
  if (mode !== null && !sslModes.has(mode)) return `must have one of ${[...sslModes].join(', ')} as its sslmode`;
  if (mode === 'verify-ca' && !searchParams.has('sslrootcert')) {
    return 'must name the authority in sslrootcert where its sslmode is verify-ca';
  }
  return undefined;
}

/** Whether an address names several hosts, before its path or as a setting: libpq takes that, the driver doesn't. */
function namesSeveral(address: string): boolean {
  const [authority = '', settings = ''] = address.replace(/^postgres(ql)?:\/\//, '').split(/[/?#](.*)/s);
  const setting = new URLSearchParams(settings.split('?').at(-1)).get('host') ?? '';
  return `${authority.slice(authority.lastIndexOf('@') + 1)}${setting}`.includes(',');
}

const sslModes: ReadonlySet<string> = new Set(['disable', 'prefer', 'require', 'verify-ca', 'verify-full']);

/** Throws where `addressProblem` finds something, calling the address `name`. */
export function requireAddress(address: string, name = 'DATABASE_URL'): void {
  const problem = addressProblem(address);
  if (problem === undefined) return;
  throw new VerbatimError('config_invalid', `${name.charAt(0).toUpperCase()}${name.slice(1)} ${problem}.`);
}
