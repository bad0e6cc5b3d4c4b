import type { Deliveries, Delivery, DeliveryClaim, TakenDelivery } from '../../domain.js';
import { all, first, run, type SqlLedger, type SqlWork, transaction } from '../sql.js';
import { createDeliveriesInHand, type Finished, type Held } from './deliveries-in-hand.js';
import { type DeliveryRow, deliveryColumns, findKnown, merge, nameDelivery, readDelivery } from './delivery-rows.js';
import { clocksDifferMs, createSilenceWatch } from './silence-watch.js';

/**
 * A retry comes within the hour; after a day nobody will ask about a delivery again. A clock that was set ahead makes a
 * minute a day, so that the newest deliveries stay whatever it says.
 */
const KEEP_MS = 24 * 60 * 60 * 1000;

/** An answer to a question older than this would surprise more than it helps. */
const TAKE_OVER_MS = 60 * 60 * 1000;

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

/** What was claimed or taken over, under this fence. */
type Taken = Pick<Held, 'seq' | 'fence'>;

const OF_ID = 'seq = (SELECT delivery FROM delivery_ids WHERE id = $1)';

const INSERT = `
  INSERT INTO deliveries (owner, fence, state, doubt, payload, started_at, leased_until, touched_at)
  VALUES ($1, 1, 'started', 0, $2, $3, $4, $3) RETURNING seq`;

/** Nothing where its owner woke up and went on with it, which needs no lock, since the row was read. */
const ADOPT = `
  UPDATE deliveries SET owner = $2, fence = $3, doubt = $4, leased_until = $5, touched_at = $6
  WHERE seq = $1 AND fence = $7 AND state = $8`;

const REFILL = 'UPDATE deliveries SET payload = $2 WHERE seq = $1';

/** What is in doubt stays `posting`: an earlier version, too, then never answers it. */
const MOVE = `
  UPDATE deliveries SET state = CASE WHEN doubt = 0 THEN $2 ELSE 'posting' END, leased_until = $3, touched_at = $4
  WHERE ${OF_ID} AND owner = $5 AND fence = $6 AND state <> 'done'`;

/** Nobody's; the pause before it is tried again is a lease's. */
const RELEASE = `
  UPDATE deliveries SET owner = '', leased_until = $2, touched_at = $3
  WHERE ${OF_ID} AND owner = $4 AND fence = $5 AND (state = 'started' OR doubt = 1)`;

const FINISH = `
  UPDATE deliveries SET state = 'done', payload = '', touched_at = $2
  WHERE ${OF_ID} AND owner = $3 AND fence = $4 AND state <> 'done'`;

const FENCE = `SELECT fence FROM deliveries WHERE ${OF_ID} AND owner = $2`;

const FORGET = `
  DELETE FROM deliveries WHERE touched_at < $1 AND seq <= (SELECT max(seq) FROM deliveries) - $2`;

/** Another text each time, and so another sign of life, even where the clock was set back. */
const RENEW = `
  UPDATE deliveries SET leased_until = CASE WHEN leased_until < $2 THEN $2 ELSE leased_until + 1 END, touched_at = $3
  WHERE seq = ANY($1) AND owner = $4 AND state <> 'done'`;

const UNDERWAY = `SELECT ${deliveryColumns} FROM deliveries WHERE state <> 'done' ORDER BY started_at, seq`;

const GIVE_UP = "UPDATE deliveries SET state = 'done', payload = '', touched_at = $2 WHERE seq = $1";

/**
 * Each method is one transaction, so several processes can share the ledger. Leases only tell when to look after what
 * another process has: since each step names a fence, a lease that ends too early costs work and doubles nothing. An
 * owner is gone when it has shown no sign for a lease by this process's own steady clock (`createSilenceWatch`), or
 * when its lease ended so long ago that no two clocks differ by as much.
 */
export function createDeliveriesLedger(options: DeliveriesOptions): SqlLedger<Deliveries> {
  const { now, owner, leaseMs, keptDeliveries } = options;
  const silence = createSilenceWatch(options);
  const hand = createDeliveriesInHand();
  const asking = new Set<Delivery | 'take over'>();

  const isHeld = (row: DeliveryRow): boolean => row.owner === owner && hand.has(row.seq, row.fence);

  const isSilent = (row: DeliveryRow): boolean => silence.isLong(signOf(row));

  const isAbandoned = (row: DeliveryRow, at: number): boolean =>
    isSilent(row) || at - row.leased_until > (row.owner === '' ? 0 : clocksDifferMs);

  /**
   * A claim of this process's that came about though its answer was lost: nobody works on it. Not where another call is
   * under way that may have just claimed it and hasn't heard of it yet.
   */
  const isUnheard = (row: DeliveryRow, delivery: Delivery): boolean =>
    row.owner === owner &&
    row.state === 'started' &&
    !isHeld(row) &&
    ![...asking].some((other) => other !== delivery && (other === 'take over' || isSame(other, delivery)));

  const isUnderway = (row: DeliveryRow, at: number): boolean =>
    row.state === 'posting' || isHeld(row) || !isAbandoned(row, at);

  function* adopt(row: DeliveryRow, fence: number, doubt: number, at: number): SqlWork<Taken | undefined> {
    const { seq } = row;
    const changed = yield* run(ADOPT, seq, owner, fence, doubt, at + leaseMs, at, row.fence, row.state);
    return changed > 0 ? { seq, fence } : undefined;
  }

  function* claim(delivery: Delivery, at: number): SqlWork<Taken | 'underway' | 'done'> {
    yield* run(FORGET, at - KEEP_MS, keptDeliveries);
    const rows = yield* findKnown(delivery);
    const done = rows.find((row) => row.state === 'done');
    const underway = rows.find((row) => !isUnheard(row, delivery) && isUnderway(row, at));
    const known = done ?? underway ?? rows[0];
    if (!known) return yield* insert(delivery, at);
    yield* nameDelivery(known.seq, delivery);
    if (done) return 'done';
    if (underway) return 'underway';
    const taken = yield* adopt(known, 1 + Math.max(...rows.map(({ fence }) => fence)), 0, at);
    if (!taken) return 'underway';
    yield* merge(known.seq, rows.slice(1));
    yield* run(REFILL, known.seq, delivery.payload);
    return taken;
  }

  function* insert(delivery: Delivery, at: number): SqlWork<Taken> {
    const row = yield* first<{ readonly seq: number }>(INSERT, owner, delivery.payload, at, at + leaseMs);
    const seq = row?.seq ?? 0;
    yield* nameDelivery(seq, delivery);
    return { seq, fence: 1 };
  }

  /**
   * What was started too long ago comes too late. What an owner that is gone was posting may have arrived, and that
   * nobody knows is what the asker is told, twice where whoever tells it dies at it. Both only once the owner is known
   * to be silent and not by a clock that may have been set.
   */
  function* settle(row: DeliveryRow, at: number): SqlWork<(TakenDelivery & Taken) | undefined> {
    if (at - row.started_at > TAKE_OVER_MS) {
      if (isSilent(row)) yield* run(GIVE_UP, row.seq, at);
      return undefined;
    }
    const isInDoubt = row.state === 'posting';
    if (isInDoubt && row.owner !== '' ? !isSilent(row) : !isAbandoned(row, at)) return undefined;
    const taken = yield* adopt(row, row.fence + 1, isInDoubt ? 1 : 0, at);
    if (!taken) return undefined;
    const delivery = yield* readDelivery(row.seq);
    return delivery && { ...delivery, ...taken, age: at - row.started_at, isInDoubt };
  }

  function* keepAlive(at: number): SqlWork<void> {
    for (const done of hand.finished()) yield* finish(done, at);
    const seqs = hand.seqs();
    if (seqs.length > 0) yield* run(RENEW, seqs, at + leaseMs, at, owner);
  }

  function* ofOthers(): SqlWork<readonly DeliveryRow[]> {
    return (yield* all<DeliveryRow>(UNDERWAY)).filter((row) => !isHeld(row));
  }

  function* lookAround(at: number): SqlWork<readonly (TakenDelivery & Taken)[]> {
    yield* keepAlive(at);
    const rows = yield* ofOthers();
    const adopted: (TakenDelivery & Taken)[] = [];
    for (const row of rows) {
      const delivery = yield* settle(row, at);
      if (delivery) adopted.push(delivery);
    }
    return adopted;
  }

  function* move(id: string, fence: number, to: DeliveryRow['state']): SqlWork<boolean> {
    const at = now().getTime();
    return (yield* run(MOVE, id, to, at + leaseMs, at, owner, fence)) > 0;
  }

  function* finish({ id, fence }: Finished, at: number): SqlWork<void> {
    const own = fence ?? (yield* first<{ readonly fence: number }>(FENCE, id, owner))?.fence;
    if (own === undefined) return;
    yield* run(FINISH, id, at, owner, own);
    hand.found(id);
  }

  function* writeDone(finished: Finished): SqlWork<void> {
    yield* finish(finished, now().getTime());
    hand.written([finished]);
  }

  function* begin(delivery: Delivery): SqlWork<DeliveryClaim> {
    const claimed = yield* transaction('deliveries', claim(delivery, now().getTime()));
    if (typeof claimed === 'string') return { kind: claimed };
    if (hand.hasAnswered(delivery.id)) {
      // It took so long that the answer was given without it.
      const finished = { id: delivery.id, fence: claimed.fence };
      hand.finish(finished);
      yield* writeDone(finished);
      return { kind: 'done' };
    }
    hand.take({ ...claimed, id: delivery.id });
    return { kind: 'fresh', fence: claimed.fence };
  }

  function* takeOver(): SqlWork<readonly TakenDelivery[]> {
    const written = hand.finished();
    // Without the lock, which one that is silent may hold.
    silence.observe((yield* ofOthers()).map(signOf));
    const taken = yield* transaction('deliveries', lookAround(now().getTime()));
    hand.written(written);
    return taken.map(({ seq, ...delivery }) => {
      hand.take({ seq, id: delivery.id, fence: delivery.fence });
      return delivery;
    });
  }

  return {
    *start(asked): SqlWork<DeliveryClaim> {
      // Another object each time, by which two calls are told apart.
      const delivery = { ...asked };
      asking.add(delivery);
      try {
        return yield* begin(delivery);
      } finally {
        asking.delete(delivery);
      }
    },
    posting: (id, fence) => move(id, fence, 'posting'),
    *notPosted(id, fence) {
      yield* move(id, fence, 'started');
    },
    // Let go of before the database hears of it, which may be away.
    release: (id, fence) => {
      hand.drop(id, fence);
      const at = now().getTime();
      return drop(run(RELEASE, id, at + leaseMs, at, owner, fence));
    },
    done: (id, fence) => {
      const finished = { id, fence };
      hand.finish(finished);
      return writeDone(finished);
    },
    *takeOver() {
      asking.add('take over');
      try {
        return yield* takeOver();
      } finally {
        asking.delete('take over');
      }
    },
    *keepAlive() {
      const written = hand.finished();
      yield* transaction('deliveries', keepAlive(now().getTime()));
      hand.written(written);
    },
  };
}

function isSame(one: Delivery, other: Delivery): boolean {
  return one.id === other.id || one.keys.some((key) => other.keys.includes(key));
}

/** Work whose result is nobody's business. */
function* drop(work: SqlWork<unknown>): SqlWork<void> {
  yield* work;
}

function signOf({ seq, owner, fence, leased_until }: DeliveryRow): string {
  return `${seq} ${owner} ${fence} ${leased_until}`;
}
