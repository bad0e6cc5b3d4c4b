import { createHmac, randomBytes } from 'node:crypto';
import type { AuditEntry, AuditedAct } from '../../domain.js';
import type { Actor, AuditedChange, AuditLog } from '../audit-log.js';
import { all, first, insert, run, type SqlLedger, type SqlWork } from '../sql.js';

/** Bytes of a person's secret, and digits of a hash that are kept: enough that no two are alike. */
const SECRET_BYTES = 32;
const HASH_DIGITS = 32;

interface AuditRow {
  readonly at: string;
  readonly act: AuditedAct;
  readonly actor: string;
  readonly subject: string | null;
  readonly collection: string | null;
  readonly amount: number | null;
  readonly name: string | null;
}

interface PersonRow {
  readonly person: string;
  readonly secret: Uint8Array;
}

const ENTRIES = `
  SELECT a.at, a.act, a.actor, a.subject, a.collection, a.amount, r.name
  FROM audit a LEFT JOIN articles r ON r.id = a.subject WHERE a.at >= $1 ORDER BY a.seq`;

/**
 * Writes a change down: to be done in the transaction of the change, so that neither is without the other. A person is
 * written as a hash by a secret of their own, which goes when they are erased: one secret for all would let whoever
 * has the store try everybody's key, also of those who were erased.
 */
export function* writeAudit({ at, act, by, subject, collection, amount }: AuditedChange): SqlWork<void> {
  const actor = yield* nameActor(by);
  const named = typeof subject === 'object' ? yield* hashPerson(subject.person) : subject;
  yield* insert(
    'audit',
    ['at', 'act', 'actor', 'subject', 'collection', 'amount'],
    [[at, act, actor, named ?? null, collection ?? null, amount ?? null]],
  );
}

export function createAuditLedger(): SqlLedger<AuditLog> {
  return {
    *entries(since = '') {
      const people = yield* all<PersonRow>('SELECT person, secret FROM audit_people');
      const known = new Map(people.map(({ person, secret }) => [hashBy(secret, person), person]));
      const rows = yield* all<AuditRow>(ENTRIES, since);
      return rows.map((row) => entryOf(row, known));
    },
  };
}

/** Whether a person stands in the log under a hash that can still be told to be theirs. */
export function* isAudited(person: string): SqlWork<boolean> {
  return (yield* first('SELECT 1 AS one FROM audit_people WHERE person = $1', person)) !== undefined;
}

/** Has nobody tell any more which entries are the person's. */
export function* forgetSecret(person: string): SqlWork<void> {
  yield* run('DELETE FROM audit_people WHERE person = $1', person);
}

function* nameActor(by: Actor): SqlWork<string> {
  return typeof by === 'object' ? yield* hashPerson(by.person) : by;
}

function* hashPerson(person: string): SqlWork<string> {
  // Of two processes that make one, both take what came first.
  const make = 'INSERT INTO audit_people (person, secret) VALUES ($1, $2) ON CONFLICT DO NOTHING';
  const find = 'SELECT person, secret FROM audit_people WHERE person = $1';
  const known = yield* first<PersonRow>(find, person);
  if (known) return hashBy(known.secret, person);
  yield* run(make, person, randomBytes(SECRET_BYTES));
  const made = yield* first<PersonRow>(find, person);
  if (!made) throw new Error('a secret that was just written is gone');
  return hashBy(made.secret, person);
}

function hashBy(secret: Uint8Array, person: string): string {
  return `person:${createHmac('sha256', secret).update(person).digest('hex').slice(0, HASH_DIGITS)}`;
}

function entryOf(
  { at, act, actor, subject, collection, amount, name }: AuditRow,
  known: ReadonlyMap<string, string>,
): AuditEntry {
  const person = known.get(actor);
  return {
    at,
    act,
    by: actor,
    ...(person !== undefined && { person }),
    ...(subject !== null && { subject }),
    ...(name !== null && { name }),
    ...(collection !== null && { collection }),
    ...(amount !== null && { amount }),
  };
}
