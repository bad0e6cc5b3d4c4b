import type { Delivery, DeliveryClaim } from '../../domain.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** A retry comes within the hour; after a day nobody will ask about a delivery again. */
const KEEP_MS = 24 * 60 * 60 * 1000;

/** An answer to a question older than this would surprise more than it helps. */
const TAKE_OVER_MS = 60 * 60 * 1000;

export interface SqliteDeliveriesOptions {
  readonly now: () => Date;
  /** Id of this run of the process; another run is another owner. */
  readonly owner: string;
  /** Milliseconds after which an owner that has shown no sign of work on a delivery is taken for gone. */
  readonly leaseMs: number;
}

/** `Deliveries`, but synchronous. Each method is one transaction, so several processes can share the ledger. */
export interface SqliteDeliveries {
  start(delivery: Delivery): DeliveryClaim;
  posting(id: string): void;
  notPosted(id: string): void;
  done(id: string): void;
  takeOver(): readonly Delivery[];
}

interface DeliveryRow {
  readonly seq: number;
  readonly owner: string;
  readonly state: 'started' | 'posting' | 'done';
  readonly leased_until: number;
}

interface OrphanRow {
  readonly seq: number;
  readonly id: string;
  /** JSON array of strings. */
  readonly keys: string;
  readonly payload: string;
}

const KNOWN = `
  SELECT seq, owner, state, leased_until FROM deliveries WHERE seq IN (
    SELECT delivery FROM delivery_keys WHERE key IN (SELECT value FROM json_each(?))
    UNION SELECT delivery FROM delivery_ids WHERE id = ?)
  ORDER BY seq`;

const INSERT = `
  INSERT INTO deliveries (owner, state, payload, started_at, leased_until, touched_at)
  VALUES (?1, 'started', ?2, ?3, ?4, ?3)`;

const RENEW = 'UPDATE deliveries SET owner = ?, payload = ?, leased_until = ?, touched_at = ? WHERE seq = ?';

const MOVE = `
  UPDATE deliveries SET state = ?, leased_until = ?, touched_at = ?
  WHERE seq = (SELECT delivery FROM delivery_ids WHERE id = ?) AND state = ?`;

const FINISH = `
  UPDATE deliveries SET state = 'done', payload = '', touched_at = ?
  WHERE seq = (SELECT delivery FROM delivery_ids WHERE id = ?) AND state <> 'done'`;

/** What an owner that is gone was posting may have arrived; what it started too long ago is abandoned. */
const GIVE_UP = `
  UPDATE deliveries SET state = 'done', payload = '', touched_at = ?1
  WHERE state <> 'done' AND owner <> ?2 AND leased_until < ?1 AND (state = 'posting' OR started_at < ?3)`;

const ORPHANS = `
  SELECT d.seq, d.payload, (SELECT min(id) FROM delivery_ids WHERE delivery = d.seq) AS id,
    (SELECT json_group_array(key) FROM delivery_keys WHERE delivery = d.seq) AS keys
  FROM deliveries d WHERE d.state <> 'done' AND d.owner <> ? AND d.leased_until < ? ORDER BY d.started_at, d.seq`;

export function createSqliteDeliveries(
  connection: SqliteConnection,
  { now, owner, leaseMs }: SqliteDeliveriesOptions,
): SqliteDeliveries {
  const run = (sql: string, ...values: readonly (string | number)[]) => connection.statement(sql).run(...values);

  const nameDelivery = (seq: number, delivery: Delivery): void => {
    run('INSERT OR IGNORE INTO delivery_ids VALUES (?, ?)', delivery.id, seq);
    for (const key of delivery.keys) run('INSERT OR IGNORE INTO delivery_keys VALUES (?, ?)', key, seq);
  };

  const insert = (delivery: Delivery, at: number): DeliveryClaim => {
    const { lastInsertRowid } = run(INSERT, owner, delivery.payload, at, at + leaseMs);
    nameDelivery(Number(lastInsertRowid), delivery);
    return 'fresh';
  };

  /** The delivery becomes ours under all its names; what other rows turn out to be the same is merged into it. */
  const renew = (seq: number, others: readonly DeliveryRow[], payload: string, at: number): DeliveryClaim => {
    for (const other of others) {
      run('UPDATE delivery_ids SET delivery = ? WHERE delivery = ?', seq, other.seq);
      run('UPDATE delivery_keys SET delivery = ? WHERE delivery = ?', seq, other.seq);
      run('DELETE FROM deliveries WHERE seq = ?', other.seq);
    }
    run(RENEW, owner, payload, at + leaseMs, at, seq);
    return 'fresh';
  };

  const claim = (delivery: Delivery, at: number): DeliveryClaim => {
    run('DELETE FROM deliveries WHERE touched_at < ?', at - KEEP_MS);
    const rows: readonly DeliveryRow[] = connection.statement(KNOWN).all(JSON.stringify(delivery.keys), delivery.id);
    const done = rows.find((row) => row.state === 'done');
    const underway = rows.find((row) => row.state === 'posting' || row.owner === owner || row.leased_until >= at);
    const known = done ?? underway ?? rows[0];
    if (!known) return insert(delivery, at);
    nameDelivery(known.seq, delivery);
    if (done) return 'done';
    if (underway) return 'underway';
    return renew(known.seq, rows.slice(1), delivery.payload, at);
  };

  const adopt = (at: number): readonly Delivery[] => {
    run(GIVE_UP, at, owner, at - TAKE_OVER_MS);
    const orphans: readonly OrphanRow[] = connection.statement(ORPHANS).all(owner, at);
    return orphans.flatMap(({ seq, id, keys, payload }) => {
      run(RENEW, owner, payload, at + leaseMs, at, seq);
      const [first, ...rest]: readonly string[] = JSON.parse(keys);
      return first === undefined ? [] : [{ id, keys: [first, ...rest], payload }];
    });
  };

  const move = (id: string, from: DeliveryRow['state'], to: DeliveryRow['state']): void => {
    const at = now().getTime();
    run(MOVE, to, at + leaseMs, at, id, from);
  };

  return {
    start: (delivery) => connection.transaction(() => claim(delivery, now().getTime())),
    posting: (id) => move(id, 'started', 'posting'),
    notPosted: (id) => move(id, 'posting', 'started'),
    done: (id) => void run(FINISH, now().getTime(), id),
    takeOver: () => connection.transaction(() => adopt(now().getTime())),
  };
}
