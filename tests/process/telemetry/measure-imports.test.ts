import { expect, it, onTestFinished } from 'vitest';
import { createAccess } from '../../../src/bot/access.js';
import { createRecorder } from '../../../src/bot/create-recorder.js';
import { measureImports } from '../../../src/process/telemetry/measure-imports.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { articleFile } from '../../open-test-bot.js';
import { createRecordingTelemetry } from './recording-telemetry.js';

it('counts what became of each file, with the kind of a refusal and no name', async () => {
  const now = () => new Date(0);
  const store = await openSqliteStore({ file: ':memory:', now, owner: 'test' });
  onTestFinished(() => store.close());
  const options = { store, samples: 'never', sampleFiles: [], now, newId: () => 'id', clock: () => 0 } as const;
  const telemetry = createRecordingTelemetry();
  const recorder = measureImports(createRecorder(options, createAccess(options)), telemetry);
  await recorder.importArticles([
    articleFile('secret-plan.txt', 'The harbour opened in 1901.'),
    articleFile('secret-empty.txt', ''),
    articleFile('secret.xyz', '\u0000\u0001'),
  ]);
  await recorder.importArticles([articleFile('secret-plan.txt', 'The harbour opened in 1901.')]);
  await recorder.importArticles([articleFile('secret-plan.txt', 'The harbour opened in 1902.')]);
  expect(telemetry.lines).toEqual([
    'verbatim_import_seconds 0',
    'verbatim_articles_taken_in_total added none 1',
    'verbatim_articles_taken_in_total refused empty 1',
    'verbatim_articles_taken_in_total refused kind 1',
    'verbatim_import_seconds 0',
    'verbatim_articles_taken_in_total unchanged none 1',
    'verbatim_import_seconds 0',
    'verbatim_articles_taken_in_total changed none 1',
  ]);
});

it('counts what became of a file that is dropped', async () => {
  const now = () => new Date(0);
  const store = await openSqliteStore({ file: ':memory:', now, owner: 'test' });
  onTestFinished(() => store.close());
  const options = { store, samples: 'never', sampleFiles: [], now, newId: () => 'id', clock: () => 0 } as const;
  const telemetry = createRecordingTelemetry();
  const recorder = measureImports(createRecorder(options, createAccess(options)), telemetry);
  const plan = articleFile('secret-plan.txt', 'The harbour opened in 1901.');
  const later = articleFile('secret-plan.txt', 'The harbour opened in 1902.');
  for (const file of [plan, plan, later, articleFile('secret-empty.txt', '')]) await recorder.drop(file);
  expect(telemetry.lines.filter((line) => !line.startsWith('verbatim_import_seconds'))).toEqual([
    'verbatim_articles_taken_in_total added none 1',
    'verbatim_articles_taken_in_total unchanged none 1',
    'verbatim_articles_taken_in_total changed none 1',
    'verbatim_articles_taken_in_total refused empty 1',
  ]);
});
