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
    const taken = questions.filter(({ acknowledged }) => acknowledged !== undefined).length;
    await waitUntilQuiet(again, { quietFor: takeOver, expected: taken });
    const { posted } = await scene.slack.take();
    return judgeMentions(
      `20 mentions at once, killed after ${after} acknowledgements`,
      countMentions(questions, posted),
      1,
    );
  });
}

/** A lease of 30 s, and 15 s until what is abandoned is looked for: then a next process has taken over all there was. */
const takeOver = 50_000;
