import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type KillOptions, killInBursts } from '../../faults/kill-in-bursts.js';
import { makeFolder } from '../set-up/make-folder.js';
import { burstKills, burstStops } from '../set-up/test-sizes.js';
import { openProject } from '../start-program.js';

const project = openProject();
const manifest = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'manifest.yml'), 'utf8');

/** Questions at once. */
const bursts = [20, 60];

afterAll(() => project.remove());

async function run(options: Pick<KillOptions, 'transport' | 'signal' | 'kills'>) {
  const { folder, remove } = makeFolder();
  try {
    return await killInBursts({ main: project.main, manifest, folder, bursts, seed: 'bursts', ...options });
  } finally {
    remove();
  }
}

describe.concurrent.each(['socket', 'http'] as const)('over %s', (transport) => {
  it(`answers every question once though it is killed in bursts, ${burstKills} times`, async () => {
    const report = await run({ transport, kills: burstKills });
    expect(report).toMatchObject({ answeredTwice: 0, lastExit: 0 });
    expect(report.answeredOnce + report.lost).toBe(report.asked);
    // A kill can come between the mark that an answer is sent and the sending.
    expect(report.mostLostByOneKill).toBeLessThanOrEqual(1);
    expect(report.lost).toBeLessThanOrEqual(report.kills);
    // Kills that all came before or after the answering would show nothing.
    expect(report.takenOver).toBeGreaterThan(0);
  }, 1_800_000);

  it.runIf(burstStops > 0)(
    `answers every question once though it is told to stop in bursts, ${burstStops} times`,
    async () => {
      const report = await run({ transport, kills: burstStops, signal: 'SIGTERM' });
      expect(report).toMatchObject({ answeredOnce: report.asked, answeredTwice: 0, lost: 0, lastExit: 0 });
    },
    1_800_000,
  );
});
