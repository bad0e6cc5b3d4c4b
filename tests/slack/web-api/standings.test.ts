import { webApi } from '@slack/bolt';
import { expect, it } from 'vitest';
import { createSharedRests } from '../../../src/slack/concurrency/shared-rests.js';
import { createStandings } from '../../../src/slack/web-api/standings.js';
import { createGate } from '../gate.js';
import { createRecordingLog } from '../recording-log.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };
const minute = 60_000;

type Profile = Readonly<Record<string, unknown>>;

/** Standings over a Slack whose answer, clock and speed the test decides. */
function setUp({ patience = 50 } = {}) {
  const asked: string[] = [];
  const slack: { profile: Profile; failure?: Error; held?: Promise<void> } = { profile: { team_id: 'T0HOME' } };
  let time = 0;
  const info = async ({ user }: { user: string }) => {
    asked.push(user);
    await slack.held;
    if (slack.failure) throw slack.failure;
    return { ok: true, user: { id: user, ...slack.profile } };
  };
  const client = { users: { info } } as unknown as webApi.WebClient;
  const log = createRecordingLog();
  const rests = createSharedRests(undefined, () => time);
  const wait = async (milliseconds: number) => {
    time += milliseconds;
    delete slack.failure;
  };
  const standings = createStandings({ client, me, log, now: () => time, wait, patience, rests });
  return {
    asked,
    slack,
    log,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    of: (user = 'U0ANN') => standings.of({ user, standing: 'unknown' }),
    told: standings.of,
  };
}

const unreachable = new webApi.WebAPIRequestError(new Error('connect ECONNREFUSED'));

it('asks Slack once about somebody, and again after five minutes', async () => {
  const { of, asked, pass } = setUp();
  expect(await of()).toBe('member');
  pass(5 * minute - 1);
  expect(await of()).toBe('member');
  expect(asked).toEqual(['U0ANN']);
  pass(1);
  expect(await of()).toBe('member');
  expect(asked).toEqual(['U0ANN', 'U0ANN']);
});

it('asks once for all who wait for the same person', async () => {
  const { of, asked, slack } = setUp({ patience: 10_000 });
  const gate = createGate();
  slack.held = gate.passed;
  const waiting = [of(), of(), of('U0BEN')];
  gate.open();
  expect(await Promise.all(waiting)).toEqual(['member', 'member', 'member']);
  expect(asked).toEqual(['U0ANN', 'U0BEN']);
});

it('believes a payload that speaks against somebody, and no payload that speaks for them', async () => {
  const { told, asked, slack } = setUp();
  expect(await told({ user: 'U0ANN', standing: 'outside' })).toBe('outside');
  expect(await told({ user: 'U0ANN', standing: 'guest' })).toBe('guest');
  expect(asked).toEqual([]);
  slack.profile = { team_id: 'T0HOME', is_restricted: true };
  expect(await told({ user: 'U0ANN', standing: 'member' })).toBe('guest');
});

it('cannot tell while Slack does not answer, and tries again with the next request', async () => {
  const { of, slack, log, asked } = setUp();
  slack.failure = unreachable;
  expect(await of()).toBe('unknown');
  expect(log.lines).toMatchObject([{ level: 'warn', fields: { user: 'U0ANN' } }]);
  delete slack.failure;
  expect(await of()).toBe('member');
  expect(asked).toHaveLength(2);
});

it('waits no longer than its patience, and knows once the late answer is there', async () => {
  const { of, slack, asked } = setUp({ patience: 1 });
  const gate = createGate();
  slack.held = gate.passed;
  expect(await of()).toBe('unknown');
  gate.open();
  await new Promise((resolve) => setImmediate(resolve));
  expect(await of()).toBe('member');
  expect(asked).toHaveLength(1);
});

it('keeps a member answered through an hour of silence, and not longer', async () => {
  const { of, slack, pass } = setUp();
  await of();
  slack.failure = unreachable;
  pass(60 * minute - 1);
  expect(await of()).toBe('member');
  pass(1);
  expect(await of()).toBe('unknown');
});

it('answers a member who has become a guest once more at most, and a guest who has become a member rightly at once', async () => {
  const { of, slack, pass } = setUp();
  await of();
  slack.profile = { team_id: 'T0HOME', is_restricted: true };
  pass(10 * minute);
  await of();
  await new Promise((resolve) => setImmediate(resolve));
  expect(await of()).toBe('guest');
  slack.profile = { team_id: 'T0HOME' };
  pass(10 * minute);
  expect(await of()).toBe('member');
});

it('knows nobody whom Slack does not know', async () => {
  const { of, slack, log } = setUp();
  slack.failure = new webApi.WebAPIPlatformError({ ok: false, error: 'user_not_found' });
  expect(await of()).toBe('outside');
  expect(log.lines).toEqual([]);
  slack.failure = new webApi.WebAPIPlatformError({ ok: false, error: 'missing_scope' });
  expect(await of('U0BEN')).toBe('unknown');
});

it('leaves Slack alone for as long as it asks to', async () => {
  const { of, slack, asked, pass } = setUp();
  slack.failure = new webApi.WebAPIRateLimitedError(30);
  expect(await of()).toBe('unknown');
  delete slack.failure;
  expect(await of('U0BEN')).toBe('unknown');
  expect(asked).toEqual(['U0ANN']);
  pass(30_000);
  expect(await of('U0BEN')).toBe('member');
});

it('asks after the rest that Slack asks for where somebody waits for longer', async () => {
  const { told, of, slack, asked, log } = setUp();
  slack.failure = new webApi.WebAPIRateLimitedError(2);
  const who = { user: 'U0ANN', standing: 'unknown' } as const;
  expect(await told(who, 2_000)).toBe('unknown');
  expect(await told({ ...who, user: 'U0BEN' }, 2_001)).toBe('member');
  expect(asked).toEqual(['U0ANN', 'U0BEN']);
  expect(log.lines).toHaveLength(1);
  slack.failure = new webApi.WebAPIRateLimitedError(3);
  expect(await told({ ...who, user: 'U0EVE' }, 8_000)).toBe('member');
  expect(asked).toEqual(['U0ANN', 'U0BEN', 'U0EVE', 'U0EVE']);
  slack.failure = unreachable;
  expect(await of('U0DAN')).toBe('unknown');
});

it('remembers no more than ten thousand people, and asks about no more than five hundred at once', async () => {
  const { of, asked, slack } = setUp();
  for (let index = 0; index <= 10_000; index += 1) await of(`U${index}`);
  await of('U10000');
  expect(asked).toHaveLength(10_001);
  await of('U0');
  expect(asked).toHaveLength(10_002);
  const gate = createGate();
  slack.held = gate.passed;
  const many = Array.from({ length: 600 }, (_, index) => of(`W${index}`));
  gate.open();
  const told = await Promise.all(many);
  expect(told.filter((standing) => standing === 'member')).toHaveLength(500);
  expect(asked).toHaveLength(10_502);
});

it('cannot tell who sent a request without a sender', async () => {
  const { of, asked } = setUp();
  expect(await of('')).toBe('unknown');
  expect(asked).toEqual([]);
});
