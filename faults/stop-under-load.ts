import { setTimeout as wait } from 'node:timers/promises';
import { type Scene, sendLoad } from '../bench/load/run-load.js';
import { summarizeLoad } from '../bench/load/summarize-load.js';
import { judgeCommands } from './judge-commands.js';
import { countMentions, judgeMentions } from './judge-mentions.js';
import { inScene, untilAcknowledged } from './open-scene.js';
import { sampleQuestions } from './questions.js';
import type { FaultRow, Scenario } from './scenario.js';

/** The supervisor's patience, in milliseconds. */
const patience = 30_000;

/** Told to stop in the middle of a burst: whoever was let in hears something, whoever wasn't is turned away at once. */
export const stopUnderLoad: Scenario = {
  name: 'stop-under-load',
  forms: 'long',
  run: async (options) => {
    const rows: FaultRow[] = [];
    for (const after of [1, 10, 60, 110]) {
      rows.push(...(await inScene(options, 'http', (scene) => stopAfter(scene, after))));
    }
    return rows;
  },
};

/** Sends 60 commands and 60 mentions, and a SIGTERM when so many are acknowledged; the program is gone afterwards. */
export async function stopAfter(scene: Scene, after: number): Promise<FaultRow[]> {
  const texts = sampleQuestions(120);
  const before = await scene.generator.acknowledged();
  const asked = sendLoad(scene, { texts, surface: 'both', connections: 'both' });
  await untilAcknowledged(scene, before, after);
  scene.program.kill('SIGTERM');
  const stopped = await Promise.race([scene.program.ended, wait(patience, undefined, { ref: false })]);
  const { questions } = await asked;
  const { posted, later } = await scene.slack.take();
  // Whoever's request is refused or cut is told so by Slack at once.
  const letIn = questions.filter(
    ({ surface, failure }) => surface === 'command' && (failure === undefined || failure === 'timeout'),
  );
  const mentions = questions.filter(({ surface }) => surface === 'mention');
  const ending = stopped === 0 ? [] : [`The program ended with ${stopped ?? 'nothing within 30 s'} instead of 0.`];
  const commandRow = judgeCommands(
    `60 commands and 60 mentions at once, SIGTERM after ${after} acknowledgements: commands that were let in`,
    summarizeLoad(letIn, later),
  );
  const mentionRow = judgeMentions('the same: mentions', countMentions(mentions, posted));
  return [{ ...commandRow, faults: [...ending, ...commandRow.faults] }, mentionRow];
}
