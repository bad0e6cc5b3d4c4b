import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultSlackTiming } from '../../../src/slack/settings/slack-timing.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { propertyRuns } from '../../set-up/test-sizes.js';

it('looks around so often that what a process had which died is with another 11 s after its last sign', async () => {
  const { folder, remove } = makeFolder();
  let time = 0;
  const clocks = { now: () => new Date(1_000_000_000 + time), steadyNow: () => time };
  const open = (owner: string) => openSqliteStore({ file: `${folder}/store.db`, owner, ...clocks });
  const [dead, other] = [await open('dead'), await open('other')];
  let asked = 0;
  const tryOnce = async (ahead: number, late: readonly number[]) => {
    const id = String(++asked);
    const beganAt = time;
    await dead.deliveries.start({ id, keys: [id], payload: 'p' });
    for (let look = 0; ; look += 1) {
      // A timer keeps its beat, though what it calls is late; that one call is later than the other counts.
      time = beganAt + ahead + look * defaultSlackTiming.takeOverEvery + (late[look] ?? 0);
      const taken = await other.deliveries.takeOver();
      if (taken.length > 0) return time - beganAt;
      expect(time - beganAt).toBeLessThan(60_000);
    }
  };
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: defaultSlackTiming.takeOverEvery }),
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 8, maxLength: 8 }),
      async (ahead, late) => {
        const after = await tryOnce(ahead, late);
        expect(after).toBeGreaterThanOrEqual(8_000);
        expect(after).toBeLessThanOrEqual(11_000);
      },
    ),
    { numRuns: propertyRuns(100) },
  );
  for (const store of [dead, other]) await store.close();
  remove();
});
