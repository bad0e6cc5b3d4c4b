import type { RespondArguments, RespondFn } from '@slack/bolt';
import { expect, it, vi } from 'vitest';
import { createInFlight } from '../../../../src/slack/concurrency/in-flight.js';
import { handleCommand } from '../../../../src/slack/listeners/commands/handle-command.js';
import { noTelemetry } from '../../../../src/slack/measuring/no-telemetry.js';
import { noticeMessage } from '../../../../src/slack/messages/notice-message.js';
import { wait } from '../../../set-up/wait.js';
import { createFakeBot } from '../../fake-bot.js';
import { createFakeIntake } from '../../fake-intake.js';
import { createGate } from '../../gate.js';
import { createMemoryLedger } from '../../memory-ledger.js';
import { createRecordingLog } from '../../recording-log.js';

it('counts what a command has waited at the door, so that it is acknowledged in time', async () => {
  const gate = createGate();
  const acknowledged: (string | undefined)[] = [];
  const later: unknown[] = [];
  const ack = async ({ text }: RespondArguments) => {
    acknowledged.push(text);
  };
  const respond: RespondFn = async (message) => {
    later.push(message);
    return new Response();
  };
  const context = {
    bot: createFakeBot(),
    standings: { of: async () => 'member' as const },
    log: createRecordingLog(),
    intake: createFakeIntake(),
    inFlight: createInFlight(),
    telemetry: noTelemetry,
    newReference: () => 'ref',
    answerPatience: 60_000,
    deliveries: createMemoryLedger().open(),
    steadyNow: () => 0,
    onStopping: () => () => {},
  };
  const handled = handleCommand({ ack, respond, waited: 60_000, surface: 'command' }, {}, context, async () => {
    await gate.passed;
    return noticeMessage('Here it is.');
  });
  await vi.waitFor(() => expect(acknowledged).toEqual(['Still looking…']), wait);
  gate.open();
  await handled;
  expect(later).toMatchObject([{ text: 'Here it is.', replace_original: true }]);
});
