import { webApi } from '@slack/bolt';
import pTimeout from 'p-timeout';
import type { Log, Standing } from '../../domain.js';
import type { SharedRests } from '../concurrency/shared-rests.js';
import { describeError } from '../logging/describe-error.js';
import type { Identity } from '../payloads/identity.js';
import { standingOfProfile } from '../payloads/standing-of.js';

/** Whoever sent something: Slack's id of them, and what the payload told of their standing. */
interface Sender {
  readonly user: string;
  readonly standing: Standing;
}

/** What somebody is to the workspace, told by Slack: every surface asks here. */
export interface Standings {
  /**
   * What the payload told, if that is a reason to refuse, and else what `users.info` says; `unknown` where Slack says
   * nothing in time. Never rejects, and takes no longer than the given patience; `longer` is another one, in
   * milliseconds, for whoever can wait.
   */
  of(sender: Sender, longer?: number): Promise<Standing>;
}

export interface StandingsOptions {
  readonly client: webApi.WebClient;
  readonly me: Identity;
  readonly log: Log;
  /** Milliseconds, never set back. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<unknown>;
  readonly rests: Pick<SharedRests, 'rest' | 'left'>;
  /** Milliseconds that somebody waits for Slack to say who they are. */
  readonly patience: number;
}

/** As `rests` knows it. */
const method = 'users.info';

/** People who are remembered; about 100 bytes each. */
const mostRemembered = 10_000;
/** People who are being asked about at once. */
const mostAsked = 500;
/** Milliseconds for which nobody is asked about again. */
const freshFor = 5 * 60_000;
/** Milliseconds for which a member stays one while Slack is asked again. */
const usableFor = 60 * 60_000;

interface Remembered {
  readonly standing: Standing;
  readonly at: number;
}

/**
 * Remembers who is what for five minutes. After that a member is answered at once for up to an hour and asked about in
 * the background, so that an hour's silence of Slack keeps nobody from their answers and a member who became a guest is
 * answered once more at most while Slack speaks. One request for each person at a time.
 */
export function createStandings({ client, me, log, now, wait, patience, rests }: StandingsOptions): Standings {
  /** The first is the one that was looked up longest ago. */
  const remembered = new Map<string, Remembered>();
  const underway = new Map<string, Promise<Standing>>();

  const ask = async (user: string): Promise<Standing> => {
    try {
      const { user: profile } = await client.users.info({ user });
      return standingOfProfile(profile, me);
    } catch (error) {
      if (isNobody(error)) return 'outside';
      if (error instanceof webApi.WebAPIRateLimitedError) rests.rest(method, error.retryAfter * 1_000);
      log.warn({ user, err: describeError(error) }, 'Slack did not say whether somebody is a full member.');
      return 'unknown';
    }
  };

  const remember = (user: string, standing: Standing): void => {
    if (standing === 'unknown') return;
    remembered.delete(user);
    remembered.set(user, { standing, at: now() });
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  };

  const askOnce = (user: string): Promise<Standing> => {
    const asked = underway.get(user);
    if (asked) return asked;
    if (rests.left(method) > 0 || underway.size >= mostAsked) return Promise.resolve('unknown');
    const asking = ask(user).then((standing) => {
      underway.delete(user);
      remember(user, standing);
      return standing;
    });
    underway.set(user, asking);
    return asking;
  };

  /** Where Slack asks for a rest that is over in time, whoever waits is asked about after it. */
  const askUntil = async (user: string, end: number): Promise<Standing> => {
    for (;;) {
      const told = await pTimeout(askOnce(user), { milliseconds: end - now(), message: false });
      if (told && told !== 'unknown') return told;
      const rest = rests.left(method);
      if (rest === 0 || now() + rest >= end) return 'unknown';
      await wait(rest);
    }
  };

  return {
    of: async ({ user, standing }, longer = patience) => {
      if (standing === 'outside' || standing === 'guest') return standing;
      if (user === '') return 'unknown';
      const known = remembered.get(user);
      const age = known ? now() - known.at : Number.POSITIVE_INFINITY;
      if (known && age < freshFor) return known.standing;
      if (known?.standing !== 'member' || age >= usableFor) return askUntil(user, now() + longer);
      void askOnce(user);
      return known.standing;
    },
  };
}

/** Slack knows nobody of that id whom we may see. */
function isNobody(error: unknown): boolean {
  const nobody = ['user_not_found', 'user_not_visible', 'users_not_found'];
  return error instanceof webApi.WebAPIPlatformError && nobody.includes(error.data.error);
}
