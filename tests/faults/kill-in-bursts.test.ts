import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { killInBursts } from '../../faults/kill-in-bursts.js';
import { makeFolder } from '../set-up/make-folder.js';
import { burstKills } from '../set-up/test-sizes.js';
import { openProject } from '../start-program.js';

const project = openProject();
const manifest = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'manifest.yml'), 'utf8');

/** Questions at once. */
const bursts = [20, 60];

afterAll(() => project.remove());

it.concurrent.each(['socket', 'http'] as const)(
  `answers every question once though it is killed in bursts, over %s, ${burstKills} times`,
  async (transport) => {
    const { folder, remove } = makeFolder();
    try {
      const { main } = project;
      const report = await killInBursts({
        main,
        manifest,
        folder,
        transport,
        kills: burstKills,
        bursts,
        seed: transport,
      });
      expect(report).toMatchObject({ answeredTwice: 0, lastExit: 0 });
      expect(report.answeredOnce + report.lost).toBe(report.asked);
      // A kill can come between the mark that an answer is sent and the sending.
      expect(report.mostLostByOneKill).toBeLessThanOrEqual(1);
      expect(report.lost).toBeLessThanOrEqual(report.kills);
      // Kills that all came before or after the answering would show nothing.
      expect(report.takenOver).toBeGreaterThan(0);
    } finally {
      remove();
    }
  },
  1_800_000,
);
