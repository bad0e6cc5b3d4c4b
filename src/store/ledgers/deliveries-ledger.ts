import type { Deliveries, Delivery, DeliveryClaim } from '../../domain.js';
import { all, first, listParameters, run, type SqlLedger, type SqlWork, transaction } from '../sql.js';

/** A retry comes within the hour; after a day nobody will ask about a delivery again. */
const KEEP_MS = 24 * 60 * 60 * 1000;

/** An answer to a question older than this would surprise more than it helps. */
const TAKE_OVER_MS = 60 * 60 * 1000;

export interface DeliveriesOptions {
  readonly now: () => Date;
  /** Id of this run of the process; another run is another owner. */
  readonly owner: string;
  /** Milliseconds after which an owner that has shown no sign of work on a delivery is taken for gone. */
  readonly leaseMs: number;
}

interface DeliveryRow {
  readonly seq: number;
  readonly owner: string;
  readonly state: 'started' | 'posting' | 'done';
  readonly leased_until: number;
}

interface OrphanRow {
  readonly seq: number;
  readonly payload: string;
  readonly id: string;
  readonly key: string;
}

const INSERT = `
  INSERT INTO deliveries (owner, state, payload, started_at, leased_until, touched_at)
  VALUES ($1, 'started', $2, $3, $4, $3) RETURNING seq`;

const RENEW = 'UPDATE deliveries SET owner = $1, payload = $2, leased_until = $3, touched_at = $4 WHERE seq = $5';

const MOVE = `
  UPDATE deliveries SET state = $1, leased_until = $2, touched_at = $3
  WHERE seq = (SELECT delivery FROM delivery_ids WHERE id = $4) AND state = $5`;

const FINISH = `
  UPDATE deliveries SET state = 'done', payload = '', touched_at = $1
  WHERE seq = (SELECT delivery FROM delivery_ids WHERE id = $2) AND state <> 'done'`;

/**
 * What an owner that is gone was posting may have arrived, and what it started too long ago comes too late: both count
 * as done.
 */
const GIVE_UP = `
  UPDATE deliveries SET state = 'done', payload = '', touched_at = $1
  WHERE state <> 'done' AND owner <> $2 AND leased_until < $1 AND (state = 'posting' OR started_at < $3)`;

const IS_ORPHAN = "d.state <> 'done' AND d.owner <> $1 AND d.leased_until < $2";

/** Each orphan under each pair of its ids and keys, the least id first. */
const ORPHANS = `
  SELECT d.seq, d.payload, i.id, k.key
  FROM deliveries d JOIN delivery_ids i ON i.delivery = d.seq JOIN delivery_keys k ON k.delivery = d.seq
  WHERE ${IS_ORPHAN} ORDER BY d.started_at, d.seq, i.id, k.key`;

const ADOPT = `UPDATE deliveries AS d SET owner = $1, leased_until = $3, touched_at = $2 WHERE ${IS_ORPHAN}`;

/** Each method is one transaction, so several processes can share the ledger. */
export function createDeliveriesLedger({ now, owner, leaseMs }: DeliveriesOptions): SqlLedger<Deliveries> {
  function* insert(delivery: Delivery, at: number): SqlWork<DeliveryClaim> {
    const row = yield* first<{ readonly seq: number }>(INSERT, owner, delivery.payload, at, at + leaseMs);
    if (row) yield* nameDelivery(row.seq, delivery);
    return 'fresh';
  }

  function* claim(delivery: Delivery, at: number): SqlWork<DeliveryClaim> {
    yield* run('DELETE FROM deliveries WHERE touched_at < $1', at - KEEP_MS);
    const rows = yield* findKnown(delivery);
    const done = rows.find((row) => row.state === 'done');
    const underway = rows.find((row) => row.state === 'posting' || row.owner === owner || row.leased_until >= at);
    const known = done ?? underway ?? rows[0];
    if (!known) return yield* insert(delivery, at);
    yield* nameDelivery(known.seq, delivery);
    if (done) return 'done';
    if (underway) return 'underway';
    yield* merge(known.seq, rows.slice(1));
    yield* run(RENEW, owner, delivery.payload, at + leaseMs, at, known.seq);
    return 'fresh';
  }

  function* adopt(at: number): SqlWork<readonly Delivery[]> {
    yield* run(GIVE_UP, at, owner, at - TAKE_OVER_MS);
    const orphans = yield* all<OrphanRow>(ORPHANS, owner, at);
    yield* run(ADOPT, owner, at, at + leaseMs);
    return readOrphans(orphans);
  }

  function* move(id: string, from: DeliveryRow['state'], to: DeliveryRow['state']): SqlWork<void> {
    const at = now().getTime();
    yield* run(MOVE, to, at + leaseMs, at, id, from);
  }

  return {
    start: (delivery) => transaction(claim(delivery, now().getTime())),
    posting: (id) => move(id, 'started', 'posting'),
    notPosted: (id) => move(id, 'posting', 'started'),
    *done(id) {
      yield* run(FINISH, now().getTime(), id);
    },
    takeOver: () => transaction(adopt(now().getTime())),
  };
}

function findKnown({ id, keys }: Delivery): SqlWork<readonly DeliveryRow[]> {
  const text = `
    SELECT seq, owner, state, leased_until FROM deliveries WHERE seq IN (
      SELECT delivery FROM delivery_ids WHERE id = $1
      UNION SELECT delivery FROM delivery_keys WHERE key IN (${listParameters(2, keys.length)}))
    ORDER BY seq`;
  return all(text, id, ...keys);
}

/** Names that are known already stay with the delivery that has them. */
function* nameDelivery(seq: number, { id, keys }: Delivery): SqlWork<void> {
  yield* run('INSERT INTO delivery_ids (id, delivery) VALUES ($1, $2) ON CONFLICT DO NOTHING', id, seq);
  const rows = keys.map((_, i) => `($1, $${i + 2})`).join(', ');
  yield* run(`INSERT INTO delivery_keys (delivery, key) VALUES ${rows} ON CONFLICT DO NOTHING`, seq, ...keys);
}

/** Joins other rows that turn out to be the same delivery to it, with all their names. */
function* merge(seq: number, others: readonly DeliveryRow[]): SqlWork<void> {
  if (others.length === 0) return;
  const seqs = others.map((other) => other.seq);
  const list = listParameters(2, seqs.length);
  yield* run(`UPDATE delivery_ids SET delivery = $1 WHERE delivery IN (${list})`, seq, ...seqs);
  yield* run(`UPDATE delivery_keys SET delivery = $1 WHERE delivery IN (${list})`, seq, ...seqs);
  yield* run(`DELETE FROM deliveries WHERE seq IN (${listParameters(1, seqs.length)})`, ...seqs);
}

function readOrphans(rows: readonly OrphanRow[]): readonly Delivery[] {
  const found = new Map<
    number,
    { readonly id: string; readonly payload: string; readonly keys: [string, ...string[]] }
  >();
  for (const { seq, id, payload, key } of rows) {
    const delivery = found.get(seq);
    if (!delivery) found.set(seq, { id, payload, keys: [key] });
    else if (!delivery.keys.includes(key)) delivery.keys.push(key);
  }
  return [...found.values()];
}
