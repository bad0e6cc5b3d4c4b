import pg from 'pg';
import { type ErrorCode, VerbatimError } from '../../errors.js';
import { LostCommit } from './lost-commit.js';

/** What is wrong, and what to do: the sentence goes on behind the store's name. */
interface Finding {
  readonly code: ErrorCode;
  readonly sentence: string;
}

function away(sentence: string): Finding {
  return { code: 'store_unreachable', sentence };
}

function refused(sentence: string): Finding {
  return { code: 'store_refused', sentence };
}

function locked(sentence: string): Finding {
  return { code: 'store_locked', sentence };
}

/** What the address is called; by this where it is the environment's. */
const ADDRESS = 'DATABASE_URL';

const AWAY = away("can't be reached: check that PostgreSQL runs and that this machine may connect to it.");
const LOST = away('went away while it was in use: check that PostgreSQL runs.');
const SLOW = away('does not answer in time: check how busy PostgreSQL and the network are.');
const UNTRUSTED = refused(
  `shows a TLS certificate that isn't trusted: name its authority's file in sslrootcert in ${ADDRESS}, or the host as the certificate does.`,
);
const NO_TLS = refused(`offers no TLS: switch it on in PostgreSQL, or take sslmode out of ${ADDRESS}.`);
const NOT_ADMITTED = refused(
  `does not admit this role from here: check pg_hba.conf, and whether it wants TLS (sslmode=require in ${ADDRESS}).`,
);
const WRONG_PASSWORD = refused(`refused the name or password: check those in ${ADDRESS}.`);
const CROWDED = away('has no connection left: raise max_connections in PostgreSQL, or run fewer processes.');
const READ_ONLY: Finding = {
  code: 'store_read_only',
  sentence: "can't be written: it is a standby, or set read-only; connect to the primary server.",
};

const NO_FILE: Finding = {
  code: 'config_invalid',
  sentence: `can't be asked: a file that ${ADDRESS} names (sslrootcert, sslcert, sslkey) can't be read.`,
};

/** By SQLSTATE (postgresql.org/docs/current/errcodes-appendix.html). */
const byState: ReadonlyMap<string, Finding> = new Map([
  ['28P01', WRONG_PASSWORD],
  ['28000', NOT_ADMITTED],
  ['3D000', refused("is a database that isn't there: make it with CREATE DATABASE, or correct its name.")],
  ['3F000', refused('has no schema to make tables in: make the one that search_path names.')],
  [
    '42501',
    refused('lacks a right: make the role the owner of the database and its tables, or grant it what it needs.'),
  ],
  ['53100', { code: 'store_full', sentence: 'is full: free some space on its disk; nothing was half-written.' }],
  ['53300', CROWDED],
  ['25006', READ_ONLY],
  ['55P03', locked('is locked by another process: wait until its import or its update ends, and try again.')],
  ['40001', locked('is written by too many at once: try again.')],
  ['40P01', locked('is written by too many at once: try again.')],
  // Made anew, a connection prepares its statements anew.
  ['0A000', locked('was changed by a newer version: try again.')],
  ['57014', SLOW],
  ['57P01', LOST],
  ['57P02', LOST],
  ['57P03', away('is starting or stopping: wait until PostgreSQL is ready.')],
  ['57P05', LOST],
  ['25P03', LOST],
  ['25P04', LOST],
]);

/** By the codes of Node's network and TLS errors. */
const byCode: ReadonlyMap<string, Finding> = new Map([
  ['ECONNREFUSED', AWAY],
  ['EHOSTUNREACH', AWAY],
  ['ENETUNREACH', AWAY],
  ['ENOENT', AWAY],
  ['ETIMEDOUT', SLOW],
  ['ECONNRESET', LOST],
  ['EPIPE', LOST],
  ['ENOTFOUND', away(`is on a host that nobody knows: check its name in ${ADDRESS}.`)],
  ['EAI_AGAIN', away("is on a host that can't be looked up: check its name and the network's name server.")],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', UNTRUSTED],
  ['SELF_SIGNED_CERT_IN_CHAIN', UNTRUSTED],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', UNTRUSTED],
  ['UNABLE_TO_GET_ISSUER_CERT', UNTRUSTED],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', UNTRUSTED],
  ['ERR_TLS_CERT_ALTNAME_INVALID', UNTRUSTED],
  ['CERT_HAS_EXPIRED', refused('shows a TLS certificate that has expired: renew it.')],
  ['CERT_NOT_YET_VALID', refused("shows a TLS certificate that isn't valid yet: check the clocks.")],
]);

/** The driver's own words, where it has no code. */
const byMessage: readonly (readonly [RegExp, Finding])[] = [
  [/does not support SSL/, NO_TLS],
  [/^SASL/, WRONG_PASSWORD],
  [/after calling end on the pool/, { code: 'store_failed', sentence: 'is closed: open it again.' }],
  [/timeout/i, SLOW],
  [/terminated|not queryable|ended|closed/, LOST],
];

/**
 * Turns whatever went wrong with the database at `shown` (an address without its password) into one sentence, in which
 * the address is called `addressName`. A `VerbatimError` passes unchanged; the original error is kept as the cause.
 */
export function describePostgresError(error: unknown, shown: string, addressName = ADDRESS): VerbatimError {
  if (error instanceof VerbatimError) return error;
  if (error instanceof pg.DatabaseError) hideRows(error);
  const found = findFinding(error);
  if (found) {
    const sentence = found.sentence.replaceAll(ADDRESS, addressName);
    return new VerbatimError(found.code, `The store ${shown} ${sentence}`, { cause: error });
  }
  const evidence = error instanceof Error ? error.message : String(error);
  return new VerbatimError('store_failed', `The store ${shown} failed: see PostgreSQL's log (${evidence}).`, {
    cause: error,
  });
}

/** What is logged holds nobody's words: the server repeats rows that it refuses. */
function hideRows(error: pg.DatabaseError): void {
  error.detail = undefined;
  error.where = undefined;
}

/** Whether the same work, begun anew, may succeed in a moment, and surely isn't done already. */
export function isPassing({ code, cause }: VerbatimError): boolean {
  return !(cause instanceof LostCommit) && (code === 'store_unreachable' || code === 'store_locked');
}

function findFinding(error: unknown): Finding | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof LostCommit) return LOST;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (error instanceof pg.DatabaseError) return byState.get(code);
  if ('syscall' in error && error.syscall === 'open') return NO_FILE;
  if (code.startsWith('ERR_SSL') || code === 'EPROTO') return NO_TLS;
  return byCode.get(code) ?? byMessage.find(([words]) => words.test(error.message))?.[1];
}
