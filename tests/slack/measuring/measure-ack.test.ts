import { expect, it } from 'vitest';
import { measureAck } from '../../../src/slack/measuring/measure-ack.js';
import { createRecordingTelemetry } from '../../process/telemetry/recording-telemetry.js';

it.each([
  [{ command: '/ask' }, 'command'],
  [{ type: 'event_callback' }, 'event'],
  [{ type: 'block_actions' }, 'press'],
  [{ type: 'view_submission' }, 'form'],
  [{ type: 'message_action' }, 'shortcut'],
  [{ type: 'Who is it?' }, 'other'],
])('times the acknowledgement of %j from when it came to the door', async (body, kind) => {
  const telemetry = createRecordingTelemetry();
  const answers: unknown[] = [];
  const ack = async (response?: unknown) => {
    telemetry.advance(30);
    answers.push(response);
  };
  await measureAck({ body, ack, customProperties: { waited: 200 } }, telemetry).ack('there');
  expect(answers).toEqual(['there']);
  expect(telemetry.lines).toEqual([`verbatim_acknowledgement_seconds ${kind} 0.23`]);
});

it('counts one that fails', async () => {
  const telemetry = createRecordingTelemetry();
  const ack = () => Promise.reject(new Error('the socket is closed'));
  await expect(measureAck({ body: { command: '/ask' }, ack }, telemetry).ack()).rejects.toThrow('closed');
  expect(telemetry.lines).toEqual(['verbatim_acknowledgements_failed_total command 1']);
});
