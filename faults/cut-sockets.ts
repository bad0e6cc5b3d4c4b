import { setTimeout as wait } from 'node:timers/promises';
import { type Scene, sendLoad, waitUntilQuiet } from '../bench/load/run-load.js';
import { countMentions, judgeMentions } from './judge-mentions.js';
import { inScene } from './open-scene.js';
import { sampleQuestions } from './questions.js';
import type { Scenario } from './scenario.js';

const cutEvery = 700;

/** After many failures the program waits for 10 s until it tries again. */
const patience = 20_000;

/** The network cuts all sockets again and again while people ask: what was taken is answered, and it connects again. */
export const cutSockets: Scenario = {
  name: 'cut-sockets',
  forms: 'long',
  run: (options) =>
    inScene(options, 'socket', async (scene) => {
      const [rate, seconds] = [20, 20];
      const cutting = setInterval(() => scene.slack.cut(), cutEvery);
      const load = { texts: sampleQuestions(rate * seconds), rate, seconds } as const;
      const { questions } = await sendLoad(scene, { ...load, surface: 'mention', connections: 'both' });
      clearInterval(cutting);
      const isConnected = await connectsAgain(scene);
      await waitUntilQuiet(scene);
      const { posted } = await scene.slack.take();
      const row = judgeMentions(
        `${rate} mentions a second for ${seconds} s, all sockets cut every ${cutEvery} ms`,
        countMentions(questions, posted),
      );
      return [isConnected ? row : { ...row, faults: [...row.faults, 'It did not connect again.'] }];
    }),
};

async function connectsAgain({ slack }: Scene): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(100)) {
    if ((await slack.socketCount()) > 0) return true;
  }
  return false;
}
