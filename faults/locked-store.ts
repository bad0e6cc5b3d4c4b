import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { sendLoad, waitUntilQuiet } from '../bench/load/run-load.js';
import { summarizeLoad } from '../bench/load/summarize-load.js';
import { judgeCommands } from './judge-commands.js';
import { countMentions, judgeMentions } from './judge-mentions.js';
import { inScene } from './open-scene.js';
import { sampleQuestions } from './questions.js';
import type { Scenario } from './scenario.js';

const seconds = 25;
const rate = 4;

/** Another program holds the store locked while people ask: what is found is given, and whether it lives can be told. */
export const lockedStore: Scenario = {
  name: 'locked-store',
  forms: 'long',
  run: (options) =>
    inScene(options, 'http', async (scene) => {
      const other = new DatabaseSync(scene.databaseFile);
      other.exec('BEGIN IMMEDIATE');
      const load = { texts: sampleQuestions(rate * seconds), rate, seconds, connections: 'both' } as const;
      const asked = sendLoad(scene, { ...load, surface: 'both' });
      let slowest = 0;
      for (let second = 0; second < seconds; second += 1) {
        slowest = Math.max(slowest, await timeLivez(scene.program.url));
        await wait(1_000);
      }
      other.exec('ROLLBACK');
      other.close();
      const { questions } = await asked;
      await waitUntilQuiet(scene, { quietFor: 5_000 });
      const { posted, later } = await scene.slack.take();
      const commands = questions.filter(({ surface }) => surface === 'command');
      const mentions = questions.filter(({ surface }) => surface === 'mention');
      const row = judgeCommands(
        `locked for ${seconds} s, ${rate} questions a second: commands`,
        summarizeLoad(commands, later),
      );
      const lateness = slowest > 1_000 ? [`/livez took ${(slowest / 1_000).toFixed(1)} s.`] : [];
      return [
        { ...row, faults: [...row.faults, ...lateness] },
        judgeMentions('the same: mentions', countMentions(mentions, posted)),
      ];
    }),
};

/** Milliseconds until the program says that it lives; 10,000 where it doesn't for that long. */
async function timeLivez(url: string): Promise<number> {
  const start = Date.now();
  await fetch(`${url}/livez`, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  return Date.now() - start;
}
