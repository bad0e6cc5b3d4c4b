import type { webApi } from '@slack/bolt';
import { expect, it, vi } from 'vitest';
import type { EdgeApp } from '../../../src/slack/app/edge-app.js';
import { createInFlight } from '../../../src/slack/concurrency/in-flight.js';
import type { PressContext } from '../../../src/slack/listeners/press-context.js';
import { registerAskShortcut } from '../../../src/slack/listeners/shortcuts/register-ask-shortcut.js';
import { registerUnknownShortcut } from '../../../src/slack/listeners/shortcuts/register-unknown-shortcut.js';
import { registerAskForm } from '../../../src/slack/listeners/submissions/register-ask-form.js';
import { registerFeedbackForm } from '../../../src/slack/listeners/submissions/register-feedback-form.js';
import { noTelemetry } from '../../../src/slack/measuring/no-telemetry.js';
import { citedAnswer, createFakeBot } from '../fake-bot.js';
import { createAnswerMemory } from '../memory-answers.js';
import { createMemoryLedger } from '../memory-ledger.js';
import { createRecordingLog } from '../recording-log.js';

type Handler = (args: object) => Promise<void>;

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };
const user = { id: 'U0ANN', team_id: 'T0HOME' };

/** Registers one listener and calls it as Bolt does, with an acknowledgement that fails: its socket is closed. */
function setUp(register: (app: EdgeApp, context: PressContext) => void) {
  let handler: Handler = async () => {};
  const listen = (_constraints: unknown, listener: Handler) => {
    handler = listener;
  };
  const answers = createAnswerMemory();
  answers.keep(citedAnswer('who?'), { person: 'T0HOME:U0ANN', place: 'T0HOME:C0PRESS' });
  const log = createRecordingLog();
  const bot = createFakeBot({ answers });
  const standings = { of: async () => 'member' as const };
  const context = { bot, standings, me, log, telemetry: noTelemetry, newReference: () => 'ref1', modalPatience: 1_000 };
  register({ shortcut: listen, view: listen } as unknown as EdgeApp, context);
  const views = { open: vi.fn(async () => ({})), update: vi.fn(async () => ({})) };
  const client = { views } as unknown as webApi.WebClient;
  const ack = () => Promise.reject(new Error('the socket is closed'));
  return { answers, log, views, bring: (args: object) => handler({ ack, client, ...args }) };
}

it.each([
  ['ask_global', registerAskShortcut],
  ['of_a_newer_version', registerUnknownShortcut],
] as const)('opens the modal of the shortcut %s all the same', async (callback_id, register) => {
  const { bring, views, log } = setUp(register);
  await bring({ shortcut: { callback_id, user, trigger_id: 't1' } });
  expect(views.open).toHaveBeenCalledTimes(1);
  expect(log.lines).toMatchObject([{ level: 'warn', message: 'A shortcut could not be acknowledged.' }]);
});

it('keeps what a feedback form says, and tells the log what really failed', async () => {
  const { bring, answers, log } = setUp(registerFeedbackForm);
  await bring({ body: { user }, view: { private_metadata: 'answer-1', state: { values: {} } } });
  expect(answers.votes).toMatchObject([{ answerId: 'answer-1', verdict: 'not_helpful' }]);
  expect(log.lines).toMatchObject([{ level: 'warn', message: 'A form could not be acknowledged.' }]);
});

it.each([
  ['of another workspace', 'T0OTHER'],
  ['of this one', 'T0HOME'],
])('ends well for the form of somebody %s', async (_, team_id) => {
  const home = { publish: async () => {}, publishForStranger: async () => {} };
  const deliveries = createMemoryLedger().open();
  const { bring, log } = setUp((app, context) =>
    registerAskForm(app, { ...context, inFlight: createInFlight(), home, deliveries, steadyNow: () => 0 }),
  );
  await bring({ body: { user: { ...user, team_id } }, view: { private_metadata: 'shortcut', state: { values: {} } } });
  expect(log.lines.filter(({ level }) => level === 'warn')).toMatchObject([
    { message: 'A form could not be acknowledged.' },
  ]);
});
