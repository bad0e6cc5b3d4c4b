import { sendLoad, waitUntilQuiet } from '../bench/load/run-load.js';
import { countMentions, judgeMentions } from './judge-mentions.js';
import { inScene, untilAcknowledged } from './open-scene.js';
import { sampleQuestions } from './questions.js';
import type { FaultOptions, FaultRow, Scenario } from './scenario.js';

/** Killed in a burst of mentions and started again: at most the one that was being written may be lost. */
export const killAndRestart: Scenario = {
  name: 'kill-and-restart',
  forms: 'long',
  run: async (options) => {
    const rows: FaultRow[] = [];
    for (const after of [1, 5, 10, 20]) rows.push(await killAfter(options, after));
    return rows;
  },
};

function killAfter(options: FaultOptions, after: number): Promise<FaultRow> {
  return inScene(options, 'http', async (scene) => {
    const texts = sampleQuestions(20);
    const before = await scene.generator.acknowledged();
    const mentions = sendLoad(scene, { texts, surface: 'mention', connections: 'both' });
    await untilAcknowledged(scene, before, after);
    scene.program.kill('SIGKILL');
    await scene.program.ended;
    const { questions } = await mentions;
    const again = await scene.restart();
    await waitUntilQuiet(again, { quietFor: takeOver });
    const { posted } = await scene.slack.take();
    return judgeMentions(
      `20 mentions at once, killed after ${after} acknowledgements`,
      countMentions(questions, posted),
      1,
    );
  });
}

/** What a killed process had begun is taken over by the next one after at most 15 s; the whole of it counts. */
const takeOver = 17_000;
