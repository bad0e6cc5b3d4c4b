import { expect, it } from 'vitest';
import { measureEncoder } from '../../../src/process/telemetry/measure-encoder.js';
import { createRecordingTelemetry } from './recording-telemetry.js';

it('times a call, its waiting included', async () => {
  const telemetry = createRecordingTelemetry();
  const vectors = async () => {
    telemetry.advance(40);
    return [];
  };
  const encoder = { id: 'm', vectors };
  await measureEncoder(encoder, telemetry)?.vectors('question', ['who?']);
  await measureEncoder(encoder, telemetry)?.vectors('sentence', ['It is she.']);
  const seconds = ['question 0.04', 'sentence 0.04'];
  expect(telemetry.lines).toEqual(seconds.map((line) => `verbatim_encoder_seconds ${line}`));
  expect(measureEncoder(encoder, undefined)).toBe(encoder);
  expect(measureEncoder(undefined, telemetry)).toBeUndefined();
});
