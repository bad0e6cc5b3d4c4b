import type { Delivery } from '../../../../src/domain.js';
import {
  all,
  first,
  listParameters,
  run,
  type SqlLedger,
  type SqlWork,
  transaction,
} from '../../../../src/store/sql.js';

/**
 * A retry comes within the hour; after a day nobody will ask about a delivery again. A clock that was set ahead makes a
 * minute a day, so that the newest deliveries stay whatever it says.
 */
const KEEP_MS = 24 * 60 * 60 * 1000;

/** An answer to a question older than this would surprise more than it helps. */
const TAKE_OVER_MS = 60 * 60 * 1000;

type DeliveryClaim = 'fresh' | 'underway' | 'done';

/** What `Deliveries` was. */
export interface FormerDeliveries {
  start(delivery: Delivery): Promise<DeliveryClaim>;
  posting(id: string): Promise<boolean>;
  notPosted(id: string): Promise<void>;
  release(id: string): Promise<void>;
  done(id: string): Promise<void>;
  takeOver(): Promise<readonly Delivery[]>;
}

export interface DeliveriesOptions {
  readonly now: () => Date;
  /** Milliseconds on a clock that runs evenly and that nobody can set. */
  readonly steadyNow: () => number;
  /** Id of this run of the process; another run is another owner. */
  readonly owner: string;
  /** Milliseconds after which an owner that has shown no sign of work on a delivery is taken for gone. */
  readonly leaseMs: number;
  /** So many of the newest deliveries are known however old they are. */
  readonly keptDeliveries: number;
}

interface DeliveryRow {
  readonly seq: number;
  readonly owner: string;
  readonly state: 'started' | 'posting' | 'done';
  readonly leased_until: number;
}

interface ForeignRow extends DeliveryRow {
  readonly started_at: number;
  readonly payload: string;
}

const INSERT = `
  INSERT INTO deliveries (owner, state, payload, started_at, leased_until, touched_at)
  VALUES ($1, 'started', $2, $3, $4, $3) RETURNING seq`;

const RENEW = 'UPDATE deliveries SET owner = $1, payload = $2, leased_until = $3, touched_at = $4 WHERE seq = $5';

const MOVE = `
  UPDATE deliveries SET state = $1, leased_until = $2, touched_at = $3
  WHERE seq = (SELECT delivery FROM delivery_ids WHERE id = $4) AND owner = $5 AND state <> 'done'`;

/** Nobody's; the pause before it is tried again is a lease's. */
const RELEASE = `
  UPDATE deliveries SET owner = '', leased_until = $1, touched_at = $2
  WHERE seq = (SELECT delivery FROM delivery_ids WHERE id = $3) AND owner = $4 AND state = 'started'`;

const FINISH = `
  UPDATE deliveries SET state = 'done', payload = '', touched_at = $1
  WHERE seq = (SELECT delivery FROM delivery_ids WHERE id = $2) AND state <> 'done'`;

const FORGET = `
  DELETE FROM deliveries WHERE touched_at < $1 AND seq <= (SELECT max(seq) FROM deliveries) - $2`;

const RENEW_ALL = "UPDATE deliveries SET leased_until = $1, touched_at = $2 WHERE state <> 'done' AND owner = $3";

const FOREIGN = `
  SELECT seq, owner, state, leased_until, started_at, payload FROM deliveries
  WHERE state <> 'done' AND owner <> $1 ORDER BY started_at, seq`;

const GIVE_UP = "UPDATE deliveries SET state = 'done', payload = '', touched_at = $1 WHERE seq = $2";

const ADOPT = 'UPDATE deliveries SET owner = $1, leased_until = $2, touched_at = $3 WHERE seq = $4';

/**
 * The ledger of deliveries as the last program had it that knew format 14: during an upgrade it works beside today's.
 *
 * Each method is one transaction, so several processes can share the ledger. Leases only tell when to look after what
 * another process has: since `posting` is refused to whoever is no owner, a lease that ends too early (a clock was set
 * ahead) costs work and doubles nothing. One that would end too late (a clock was set back) ends as soon as its owner
 * has shown no sign for as long by this process's own steady clock.
 */
export function createFormerDeliveriesLedger(options: DeliveriesOptions): SqlLedger<FormerDeliveries> {
  const { now, owner, leaseMs, keptDeliveries } = options;
  const silence = createSilenceWatch(options);

  function* insert(delivery: Delivery, at: number): SqlWork<DeliveryClaim> {
    const row = yield* first<{ readonly seq: number }>(INSERT, owner, delivery.payload, at, at + leaseMs);
    if (row) yield* nameDelivery(row.seq, delivery);
    return 'fresh';
  }

  const isUnderway = (row: DeliveryRow, at: number): boolean =>
    row.state === 'posting' || row.owner === owner || (row.leased_until >= at && !silence.isLong(row));

  function* claim(delivery: Delivery, at: number): SqlWork<DeliveryClaim> {
    yield* run(FORGET, at - KEEP_MS, keptDeliveries);
    const rows = yield* findKnown(delivery);
    const done = rows.find((row) => row.state === 'done');
    const underway = rows.find((row) => isUnderway(row, at));
    const known = done ?? underway ?? rows[0];
    if (!known) return yield* insert(delivery, at);
    yield* nameDelivery(known.seq, delivery);
    if (done) return 'done';
    if (underway) return 'underway';
    yield* merge(known.seq, rows.slice(1));
    yield* run(RENEW, owner, delivery.payload, at + leaseMs, at, known.seq);
    return 'fresh';
  }

  /**
   * What an owner that is gone was posting may have arrived, and what it started too long ago comes too late: both
   * count as done, though only once the owner is known to be silent and not by a clock that may have been set.
   */
  function* settle(row: ForeignRow, at: number): SqlWork<Delivery | undefined> {
    const isSilent = silence.isLong(row);
    if (row.state === 'posting' || at - row.started_at > TAKE_OVER_MS) {
      if (isSilent) yield* run(GIVE_UP, at, row.seq);
      return undefined;
    }
    if (row.leased_until >= at && !isSilent) return undefined;
    yield* run(ADOPT, owner, at + leaseMs, at, row.seq);
    return yield* readDelivery(row);
  }

  function* adopt(at: number): SqlWork<readonly Delivery[]> {
    yield* run(RENEW_ALL, at + leaseMs, at, owner);
    const rows = yield* all<ForeignRow>(FOREIGN, owner);
    silence.observe(rows);
    const adopted: Delivery[] = [];
    for (const row of rows) {
      const delivery = yield* settle(row, at);
      if (delivery) adopted.push(delivery);
    }
    return adopted;
  }

  function* move(id: string, to: DeliveryRow['state']): SqlWork<boolean> {
    const at = now().getTime();
    return (yield* run(MOVE, to, at + leaseMs, at, id, owner)) > 0;
  }

  return {
    start: (delivery) => transaction('deliveries', claim(delivery, now().getTime())),
    posting: (id) => move(id, 'posting'),
    *notPosted(id) {
      yield* move(id, 'started');
    },
    *release(id) {
      const at = now().getTime();
      yield* run(RELEASE, at + leaseMs, at, id, owner);
    },
    *done(id) {
      yield* run(FINISH, now().getTime(), id);
    },
    takeOver: () => transaction('deliveries', adopt(now().getTime())),
  };
}

/** For how long other processes have shown no sign of work on what is theirs, as far as this process has seen. */
function createSilenceWatch({ steadyNow, leaseMs }: Pick<DeliveriesOptions, 'steadyNow' | 'leaseMs'>) {
  let seen = new Map<string, number>();
  const signOf = ({ seq, owner, leased_until }: DeliveryRow): string => `${seq} ${owner} ${leased_until}`;
  return {
    /** Everything that others have under way at the moment. */
    observe: (rows: readonly DeliveryRow[]): void => {
      const at = steadyNow();
      seen = new Map(rows.map((row) => [signOf(row), seen.get(signOf(row)) ?? at]));
    },
    isLong: (row: DeliveryRow): boolean => steadyNow() - (seen.get(signOf(row)) ?? Number.POSITIVE_INFINITY) >= leaseMs,
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

/** Under the least of its ids. */
function* readDelivery({ seq, payload }: ForeignRow): SqlWork<Delivery | undefined> {
  const named = yield* first<{ readonly id: string }>(
    'SELECT id FROM delivery_ids WHERE delivery = $1 ORDER BY id',
    seq,
  );
  const rows = yield* all<{ readonly key: string }>(
    'SELECT key FROM delivery_keys WHERE delivery = $1 ORDER BY key',
    seq,
  );
  const [key, ...others] = rows.map((row) => row.key);
  return named && key !== undefined ? { id: named.id, keys: [key, ...others], payload } : undefined;
}
