import type { Duties, DutyClaim, DutyRecord } from '../../domain.js';
import { all, first, run, type SqlLedger, type SqlWork, transaction } from '../sql.js';
import { clocksDifferMs, createSilenceWatch } from './silence-watch.js';
import { isProcessGone } from './this-process.js';

export interface DutiesOptions {
  readonly now: () => Date;
  /** Milliseconds on a clock that runs evenly and that nobody can set. */
  readonly steadyNow: () => number;
  /** Id of this run of the process. */
  readonly owner: string;
  /** This run of the process in words, for people. */
  readonly holder: string;
  /** Milliseconds after which an owner that has shown no sign of life is taken for gone. */
  readonly leaseMs: number;
}

interface DutyRow {
  readonly name: string;
  readonly owner: string;
  readonly holder: string;
  readonly fence: number;
  readonly beat: number;
  readonly begun_at: number;
  readonly leased_until: number;
  readonly ended_at: number | null;
  readonly outcome: string | null;
}

const COLUMNS = 'name, owner, holder, fence, beat, begun_at, leased_until, ended_at, outcome';

const INSERT = `
  INSERT INTO duties (name, owner, holder, fence, beat, begun_at, leased_until) VALUES ($1, $2, $3, 1, 0, $4, $5)`;

const TAKE = `
  UPDATE duties SET owner = $2, holder = $3, fence = fence + 1, beat = 0, begun_at = $4, leased_until = $5,
    ended_at = NULL, outcome = NULL
  WHERE name = $1`;

const OURS = 'name = $1 AND owner = $2 AND fence = $3 AND ended_at IS NULL';

const RENEW = `UPDATE duties SET beat = beat + 1, leased_until = $4 WHERE ${OURS}`;

const END = `UPDATE duties SET ended_at = $4, outcome = $5 WHERE ${OURS}`;

/**
 * Each method is one transaction. Whether a holder is gone is told as it is of deliveries: by this process's own steady
 * clock, or where its lease ended so long ago that no two clocks differ by as much; and at once where it ran on this
 * machine and ended. To see somebody's silence, a duty
 * that others have is to be asked for several times a lease.
 */
export function createDutiesLedger({ now, steadyNow, owner, holder, leaseMs }: DutiesOptions): SqlLedger<Duties> {
  const watches = new Map<string, ReturnType<typeof createSilenceWatch>>();

  /** One for each duty, since each is asked for at times of its own. */
  const isSilent = (row: DutyRow): boolean => {
    const watch = watches.get(row.name) ?? createSilenceWatch({ steadyNow, leaseMs });
    watches.set(row.name, watch);
    const sign = `${row.owner} ${row.fence} ${row.beat}`;
    watch.observe([sign]);
    return watch.isLong(sign);
  };

  /** Milliseconds until it is due; none where a clock was set back. */
  const untilDue = (row: DutyRow, every: number, at: number): number =>
    row.begun_at > at + clocksDifferMs ? 0 : Math.max(0, row.begun_at + every - at);

  function* take(name: string, every: number, at: number): SqlWork<DutyClaim> {
    const row = yield* first<DutyRow>(`SELECT ${COLUMNS} FROM duties WHERE name = $1`, name);
    if (!row) {
      yield* run(INSERT, name, owner, holder, at, at + leaseMs);
      return { kind: 'taken', fence: 1 };
    }
    const isHeld = row.ended_at === null;
    const isGone = isHeld && (isProcessGone(row.holder) || isSilent(row) || at - row.leased_until > clocksDifferMs);
    if (isHeld && !isGone) return { kind: 'held', holder: row.holder, since: instantOf(row.begun_at) };
    // What nobody finished is due, whenever it was begun.
    const dueIn = isHeld ? 0 : untilDue(row, every, at);
    if (dueIn > 0) return { kind: 'not_due', dueIn };
    yield* run(TAKE, name, owner, holder, at, at + leaseMs);
    return { kind: 'taken', fence: row.fence + 1 };
  }

  return {
    take: (name, every) => transaction('duties', take(name, every, now().getTime())),
    *renew(name, fence) {
      return (yield* run(RENEW, name, owner, fence, now().getTime() + leaseMs)) > 0;
    },
    *end(name, fence, outcome) {
      yield* run(END, name, owner, fence, now().getTime(), outcome);
    },
    *list() {
      return (yield* all<DutyRow>(`SELECT ${COLUMNS} FROM duties ORDER BY name`)).map(recordOf);
    },
  };
}

function recordOf({ name, holder, begun_at, ended_at, outcome }: DutyRow): DutyRecord {
  return {
    name,
    holder,
    begunAt: instantOf(begun_at),
    ...(ended_at !== null && { endedAt: instantOf(ended_at) }),
    ...(outcome !== null && { outcome }),
  };
}

function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
