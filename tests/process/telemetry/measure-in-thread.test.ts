import { expect, it } from 'vitest';
import { countMeasured, measureInThread } from '../../../src/process/telemetry/measure-in-thread.js';
import { createRecordingTelemetry } from './recording-telemetry.js';

it('tells once, as plain data, what was measured since it was last asked', () => {
  const { meter, onStep, take } = measureInThread();
  expect(take()).toBeUndefined();
  meter.add('verbatim_store_errors_total', { code: 'full' });
  meter.observe('verbatim_import_seconds', {}, 2);
  meter.set('verbatim_encoder_calls_waiting', 4);
  onStep({ name: 'rank', trace: 't', from: 1, to: 2 });
  const told = structuredClone(take());
  expect(take()).toBeUndefined();
  const telemetry = createRecordingTelemetry();
  if (told) countMeasured(told, telemetry);
  expect(telemetry.lines).toEqual([
    'verbatim_store_errors_total full 1',
    'verbatim_import_seconds 2',
    'verbatim_encoder_calls_waiting 4',
  ]);
  meter.set('verbatim_encoder_calls_waiting', 5);
  expect(take()).toEqual({ added: [], observed: [], set: [['verbatim_encoder_calls_waiting', 5]], steps: [] });
  expect(telemetry.steps).toEqual([{ name: 'rank', trace: 't', from: 1, to: 2 }]);
});
