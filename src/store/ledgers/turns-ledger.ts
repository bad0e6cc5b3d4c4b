import type { Turn, Turns } from '../../domain.js';
import { all, asking, run, type SqlLedger, type SqlWork, together } from '../sql.js';

export interface TurnsOptions {
  /** Milliseconds since 1970; by default the database's own clock, which is PostgreSQL's to tell. */
  readonly now?: (() => number) | undefined;
}

/** No queue of turns is as long: later ones are of a clock that was set back since. */
const LONGEST_MS = 60_000;

/** What Slack never asks for: it is of a clock that was set back since. */
const LONGEST_REST_MS = 60 * 60_000;

const POSTGRES_NOW = 'CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)';

interface Reserved {
  /** When the next one would be free. */
  readonly free_at: number;
  readonly at: number;
}

interface Rest {
  readonly call: string;
  readonly ms: number;
}

/** Each method is one statement, or two at once; a channel's first turn, or a call's first rest, is a few more. */
export function createTurnsLedger({ now }: TurnsOptions = {}): SqlLedger<Turns> {
  // The first parameter everywhere, so that both databases are asked in the same words.
  const clock = now ? 'CAST($1 AS bigint)' : `(${POSTGRES_NOW} + CAST($1 AS bigint))`;
  const at = (): number => now?.() ?? 0;

  const take = `
    UPDATE channel_turns
    SET free_at = CASE WHEN free_at BETWEEN ${clock} AND ${clock} + ${LONGEST_MS} THEN free_at ELSE ${clock} END + $3
    WHERE channel = $2 AND NOT EXISTS (SELECT 1 FROM slack_rests WHERE call = $4 AND ${isResting(clock)})
    RETURNING free_at, ${clock} AS at`;
  const open = `INSERT INTO channel_turns (channel, free_at) SELECT $2, ${clock} WHERE 1 = 1 ON CONFLICT DO NOTHING`;
  const forget = `DELETE FROM channel_turns WHERE free_at < ${clock} - ${LONGEST_MS}`;
  const rests = `SELECT call, until - ${clock} AS ms FROM slack_rests WHERE ${isResting(clock)}`;
  const forgetRests = `DELETE FROM slack_rests WHERE NOT (${isResting(clock)})`;
  const lengthen = `UPDATE slack_rests SET until = ${clock} + $3 WHERE call = $2`;
  const begin = `INSERT INTO slack_rests (call, until) SELECT $2, ${clock} + $3 WHERE 1 = 1 ON CONFLICT DO NOTHING`;

  function* reserve(channel: string, gap: number, call: string): SqlWork<Turn | undefined> {
    const [resting, taken] = yield* together<[readonly Rest[], readonly Reserved[]]>(
      asking(`${rests} AND call = $2`, at(), call),
      asking(take, at(), channel, gap, call),
    );
    const [rest] = resting;
    if (rest) return { wait: Number(rest.ms), isOurs: false };
    const [own] = taken;
    return own && { wait: Math.max(0, Number(own.free_at) - gap - Number(own.at)), isOurs: true };
  }

  return {
    *next(channel, gap, call) {
      const turn = yield* reserve(channel, gap, call);
      if (turn) return turn;
      yield* run(forget, at());
      yield* run(open, at(), channel);
      return (yield* reserve(channel, gap, call)) ?? { wait: gap, isOurs: false };
    },
    *rest(call, ms) {
      if ((yield* run(lengthen, at(), call, ms)) > 0) return;
      yield* run(forgetRests, at());
      yield* run(begin, at(), call, ms);
    },
    *resting() {
      const rows = yield* all<Rest>(rests, at());
      return Object.fromEntries(rows.map(({ call, ms }) => [call, Number(ms)]));
    },
  };
}

function isResting(clock: string): string {
  return `until > ${clock} AND until <= ${clock} + ${LONGEST_REST_MS}`;
}
