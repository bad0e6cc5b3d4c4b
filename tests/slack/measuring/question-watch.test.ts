import { expect, it } from 'vitest';
import type { Reply } from '../../../src/domain.js';
import { VerbatimError } from '../../../src/errors.js';
import { watchQuestion } from '../../../src/slack/measuring/question-watch.js';
import { createRecordingTelemetry } from '../../process/telemetry/recording-telemetry.js';
import { citedAnswer } from '../fake-bot.js';

const { citations: _, ...cited } = citedAnswer('Who is the keeper?');
const abstained: Reply = {
  ...cited,
  kind: 'abstained',
  language: 'de',
  reason: { code: 'not_mentioned', words: ['Zadar'] },
};

it('counts an answer, when it stood there, and ends the question’s way', async () => {
  const telemetry = createRecordingTelemetry();
  const watch = watchQuestion(telemetry, 'mention', 900);
  const reply = citedAnswer('Who is the keeper?');
  expect(await watch.ask(Promise.resolve(reply))).toBe(reply);
  telemetry.advance(400);
  watch.out();
  watch.end();
  expect(watch.trace).toEqual({ trace: 'trace-1' });
  expect(telemetry.lines).toEqual([
    'begin mention 900',
    'verbatim_questions_total mention answered none en 1',
    'verbatim_answer_seconds mention 0.5',
    'end {"outcome":"answered","reason":"none","language":"en"}',
  ]);
});

it.each<readonly [Promise<Reply>, string]>([
  [Promise.resolve(abstained), 'refused not_mentioned de'],
  [Promise.resolve({ kind: 'too_long', length: 2_000, limit: 1_000 }), 'told too_long und'],
  [Promise.resolve({ kind: 'no_access' }), 'told no_access und'],
])('counts what else is told by its code, and none of its words', async (reply, counted) => {
  const telemetry = createRecordingTelemetry();
  await watchQuestion(telemetry, 'command', 0).ask(reply);
  expect(telemetry.lines[1]).toBe(`verbatim_questions_total command ${counted} 1`);
  expect(telemetry.lines.join()).not.toContain('Zadar');
});

it('tells being turned away from failing, and that nothing stands there', async () => {
  const telemetry = createRecordingTelemetry();
  const busy = new VerbatimError('busy', 'Too much is asked.');
  const watch = watchQuestion(telemetry, 'command', 0);
  await expect(watch.ask(Promise.reject(busy))).rejects.toBe(busy);
  await expect(watch.ask(Promise.reject(new Error('of Zadar')))).rejects.toThrow();
  const unasked = watchQuestion(telemetry, 'form', 0);
  unasked.out();
  unasked.end();
  expect(telemetry.lines.slice(1)).toEqual([
    'verbatim_questions_total command busy none und 1',
    'verbatim_questions_total command failed none und 1',
    'begin form 0',
    'end undefined',
  ]);
});
