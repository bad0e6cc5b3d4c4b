import { expect, it, onTestFinished } from 'vitest';
import { VerbatimError } from '../../../src/errors.js';
import { measureStore } from '../../../src/process/telemetry/measure-store.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { createRecordingTelemetry } from './recording-telemetry.js';

async function openMeasured() {
  const store = await openSqliteStore({ file: ':memory:', now: () => new Date(0), owner: 'test' });
  onTestFinished(() => store.close());
  const telemetry = createRecordingTelemetry();
  return { store, telemetry, measured: measureStore(store, telemetry) };
}

it('times a call by its part and whether it writes', async () => {
  const { measured, telemetry } = await openMeasured();
  await measured.deliveries.start({ id: 'd', keys: ['d'], payload: '{}' });
  await measured.threads.followed('c', '2026');
  expect((await measured.holdings(['articles']).index.stats()).articles).toBe(0);
  await measured.shelves.vectors.progress('m');
  await measured.check();
  expect(telemetry.lines).toEqual([
    'verbatim_store_call_seconds deliveries write 0',
    'verbatim_store_call_seconds threads read 0',
    'verbatim_store_call_seconds index read 0',
    'verbatim_store_call_seconds vectors read 0',
    'verbatim_store_call_seconds store read 0',
  ]);
});

it('times every method that the store has, of each part', async () => {
  const { store, measured } = await openMeasured();
  const untimed = (before: object, after: object): string[] =>
    Object.entries(before).flatMap(([name, method]) => {
      const now: unknown = Reflect.get(after, name);
      if (typeof method === 'function') return now === method ? [name] : [];
      return untimed(method, now as object).map((inner) => `${name}.${inner}`);
    });
  // Closing is no call that anybody waits for.
  expect(untimed(store, measured)).toEqual(['close']);
  expect(untimed(store.holdings(['a']), measured.holdings(['a']))).toEqual([]);
});

it('counts a call that fails by its code, and rejects as it did', async () => {
  const { store, telemetry } = await openMeasured();
  const full = new VerbatimError('store_full', 'The disk is full.');
  const broken = { ...store, threads: { ...store.threads, leave: () => Promise.reject(full) } };
  await expect(measureStore(broken, telemetry).threads.leave('c')).rejects.toBe(full);
  expect(telemetry.lines).toEqual([
    'verbatim_store_errors_total full 1',
    'verbatim_store_call_seconds threads write 0',
  ]);
});
