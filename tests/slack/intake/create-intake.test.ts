import { expect, it } from 'vitest';
import type { ImportReport } from '../../../src/domain.js';
import { createInFlight } from '../../../src/slack/concurrency/in-flight.js';
import { createIntake, type IntakeOptions } from '../../../src/slack/intake/create-intake.js';
import type { Bringing } from '../../../src/slack/intake/read-brought.js';
import { createRecordingLog } from '../recording-log.js';

const nothing: ImportReport = { added: [], changed: [], unchanged: [], refused: [], noted: [], sentences: 0 };

it('holds no more than a few files at once, however many people send some together', async () => {
  let held = 0;
  let most = 0;
  const library = {
    importArticles: async () => {
      await new Promise((done) => setImmediate(done));
      held -= 1;
      return nothing;
    },
  };
  const intake = createIntake({
    bot: { library, proposals: {} } as unknown as IntakeOptions['bot'],
    team: 'T',
    managers: ['U1'],
    takesFiles: true,
    takesPages: false,
    reader: {} as IntakeOptions['reader'],
    desk: {} as IntakeOptions['desk'],
    namePeople: async () => new Map(),
    inFlight: createInFlight(),
    now: () => new Date(0),
  });
  const asked = new Set<boolean>();
  const bringing: Bringing = async (_, isManager) => {
    asked.add(isManager);
    held += 1;
    most = Math.max(most, held);
    return { name: 'a.md', origin: 'slack:a', bytes: new Uint8Array() };
  };
  const people = Array.from({ length: 30 }, () =>
    intake.bring([bringing, bringing], 'U1', { log: createRecordingLog(), reference: 'r' }),
  );
  expect(await Promise.all(people)).toHaveLength(30);
  expect(held).toBe(0);
  expect([...asked]).toEqual([true]);
  expect(most).toBeLessThanOrEqual(4);
});
